import { matchAt, NUMBER_WORD, yearsAt } from './numbers.ts';
import { type Reference, referenceAt } from './reference.ts';

const CHAMBER =
  '(?:\\s*,?\\s*(?:(?:van\\s+de\\s+|der\\s+)?(?:Tweede\\s+Kamer|Eerste\\s+Kamer|TK|EK)|I{1,2})(?=[\\s,.;(]))?';
const HEAD = new RegExp(
  `(?<![\\p{L}\\d])(?:Kamer-?\\s?stuk(?:-?\\s?ken)?(?:dossier)?(?:nummers?|nrs?\\.?)?|Kamerst\\.|Kst\\.?|[Dd]ossier(?:nummers?|nr\\.?)?|TK|EK)${CHAMBER}\\s*[:,]?\\s*`,
  'giu',
);
/** Five digits with their number, where no word says what they are. */
const BARE =
  /(?<![\p{L}\d.,€-])(?=\d{2}[\s.]?\d{3}(?:[\s-][IVXLC]+|-\d{1,3})?(?:\s*\(R\s?\d+\))?\s*,?\s*nrs?\.\s*\d)/gu;
const DOSSIER =
  /\s*(\d{2})[\s.\u00a0]?(\d{3})(?!\d)(?:\s?[-–]?\s?([IVXLC]{1,6}[A-Z]?)(?![\p{L}\d]))?(?:\s*\(R\s?\d+\))?/uy;
/** A letter after a dossier is a fund of the budget, when a number follows. */
const FUND = /\s?-?\s?([A-J])(?=\s*,?\s*nrs?\b)/uy;
const DASHED = /\s?[-–]\s?(\d{1,5})(?!\d)/uy;
const JOINED = /\s*(?:,\s*(?:en\s+)?|;\s*|\ben\b|&|\/)\s*/iuy;
const NUMBER = '(\\d{1,5}(?!\\d)[a-z]?(?![\\p{L}])|[A-Z]{1,2}(?![\\p{L}\\d]))';
const NAMED_NUMBER = new RegExp(
  `\\s*[,;:]?\\s*\\(?(?:nrs?|nos?|nummers?|NRS?|Nrs?)\\b\\s?\\.?\\s*${NUMBER}`,
  'uy',
);
/** "35 300, A" and "36 410, 12": what directly follows a dossier behind a comma. */
const COMMA_NUMBER =
  /\s*,\s*(\d{1,4}(?![\d\s]*[-–/]?\d{2,})(?![\p{L}])|[A-Z]{1,2}(?![\p{L}\d]))(?!\s+(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))/uy;
const NEXT_NUMBER = new RegExp(
  `\\s*(?:,\\s*(?:en\\s+)?|\\ben\\b|&|/)\\s*${NUMBER_WORD}?(\\d{1,4})(?![\\d])(?!\\s+(?:jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec))`,
  'iuy',
);
const RANGE_END = /\s*(?:t\/m|tot\s+en\s+met|[-–—])\s*(\d{1,4})(?!\d)/iuy;
const LONGEST_RANGE = 30;

interface Dossiers {
  readonly names: readonly string[];
  /** Given with a dash: "32761-152". */
  readonly number: string | null;
  readonly end: number;
}

/** One dossier: "32 761", "35 570 VI", "21 501-20" where a number still follows, "32761-152". */
function dossierAt(text: string, at: number): Dossiers | null {
  const match = matchAt(DOSSIER, text, at);
  if (!match) return null;
  let end = DOSSIER.lastIndex;
  let name = `${match[1]}${match[2]}${match[3] === undefined ? '' : `-${match[3].toUpperCase()}`}`;
  const fund = match[3] === undefined ? matchAt(FUND, text, end) : null;
  if (fund) {
    end = FUND.lastIndex;
    name += `-${fund[1]}`;
  }
  const dashed = matchAt(DASHED, text, end);
  if (!dashed) return { names: [name], number: null, end };
  const dashedEnd = DASHED.lastIndex;
  const again = matchAt(DASHED, text, dashedEnd);
  if (again) {
    return { names: [`${name}-${dashed[1]}`], number: again[1] ?? null, end: DASHED.lastIndex };
  }
  const isSeries = matchAt(NAMED_NUMBER, text, dashedEnd) !== null;
  return isSeries
    ? { names: [`${name}-${dashed[1]}`], number: null, end: dashedEnd }
    : { names: [name], number: dashed[1] ?? null, end: dashedEnd };
}

/** "32 761 en 30 821": dossiers that share the number behind them. */
function dossiersAt(text: string, at: number): Dossiers | null {
  const first = dossierAt(text, at);
  if (first === null || first.number !== null) return first;
  const names = [...first.names];
  let { end } = first;
  for (;;) {
    const next = matchAt(JOINED, text, end) ? dossierAt(text, JOINED.lastIndex) : null;
    if (next === null || next.number !== null) return { names, number: null, end };
    names.push(...next.names);
    end = next.end;
  }
}

interface Numbers {
  readonly numbers: readonly string[];
  readonly start: number;
  readonly end: number;
}

function rangeFrom(text: string, written: string, end: number): Numbers {
  const start = end - written.length;
  const [first, last] = [Number(written), Number(matchAt(RANGE_END, text, end)?.[1])];
  if (!(last > first) || last - first > LONGEST_RANGE) return { numbers: [written], start, end };
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => `${first + index}`);
  return { numbers, start, end: RANGE_END.lastIndex };
}

function firstNumber(text: string, at: number): Numbers | null {
  for (const pattern of [NAMED_NUMBER, COMMA_NUMBER]) {
    const match = matchAt(pattern, text, at);
    if (match) return rangeFrom(text, match[1] ?? '', pattern.lastIndex);
  }
  return null;
}

function nextNumber(text: string, at: number): Numbers | null {
  // What goes on as a dossier is not a number: "nr. 811 en 29 984, nr. 1207".
  if (matchAt(JOINED, text, at) && dossierAt(text, JOINED.lastIndex)) return null;
  const match = matchAt(NEXT_NUMBER, text, at);
  return match && rangeFrom(text, match[1] ?? '', NEXT_NUMBER.lastIndex);
}

/** One group: dossiers with their numbers. */
function groupAt(
  text: string,
  start: number,
  at: number,
): { readonly found: readonly Reference[]; readonly end: number } | null {
  const dossiers = dossiersAt(text, at);
  if (dossiers === null) return null;
  const { names } = dossiers;
  const named = (numbers: readonly string[], from: number, to: number): readonly Reference[] =>
    names.flatMap((name) =>
      numbers.map((it) => referenceAt(text, 'kamerstuk', `kst-${name}-${it}`, from, to)),
    );
  if (dossiers.number !== null) {
    return { found: named([dossiers.number], start, dossiers.end), end: dossiers.end };
  }
  let numbers = firstNumber(text, dossiers.end);
  if (numbers === null) {
    const found = names.map((it) =>
      referenceAt(text, 'kamerstuk', `kst-${it}`, start, dossiers.end),
    );
    return { found, end: dossiers.end };
  }
  const found = [...named(numbers.numbers, start, numbers.end)];
  let { end } = numbers;
  for (;;) {
    numbers = nextNumber(text, end);
    if (numbers === null) return { found, end };
    found.push(...named(numbers.numbers, numbers.start, numbers.end));
    end = numbers.end;
  }
}

/** Groups that follow each other: "23 645, nr. 811 en 29 984, nr. 1207". */
function groupsFrom(text: string, start: number, at: number): readonly Reference[] {
  const years = yearsAt(text, at);
  const found: Reference[] = [];
  let from = start;
  let place = years?.end ?? at;
  if (years) place = matchAt(JOINED, text, place) ? JOINED.lastIndex : place;
  for (;;) {
    const group = groupAt(text, from, place);
    if (group === null) return found;
    found.push(...group.found);
    if (matchAt(JOINED, text, group.end) === null) return found;
    from = JOINED.lastIndex;
    place = yearsAt(text, from)?.end ?? from;
  }
}

/**
 * The kamerstukken that a text names: "Kamerstuk 32 761, nr. 152", "Kamerstukken II 2019/20, 32761-VI,
 * nrs. 3 en 4", "TK 32761-152"; two dossiers with one number are two. Suffixes "(R1901)" are left out.
 */
export function findKamerstukken(text: string): readonly Reference[] {
  const headed = [...text.matchAll(HEAD)].flatMap((match) =>
    groupsFrom(text, match.index, match.index + match[0].length),
  );
  const bare = [...text.matchAll(BARE)].flatMap((match) =>
    groupsFrom(text, match.index, match.index),
  );
  return [...headed, ...bare];
}
