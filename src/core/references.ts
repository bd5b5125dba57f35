import { parseDocumentNumber, parseZaakNumber } from './identifiers.ts';
import type { Aanhangsel, Span } from './model.ts';
import { parseVergaderjaar } from './vergaderjaar.ts';

const AANHANGSEL =
  /Aanhangsel\s*(?:van\s+de\s+|der\s+)?Handelingen(?:\s+(?:der\s+)?(?:Tweede\s+Kamer|TK|I{1,2}))?(?=[\s,])/giu;
const YEARS =
  /\s*[,;]?\s*(?:en\s+)?(?:(?:vergaderja(?:ar|ren)|vj\.?)\s*)?(\d{4}\s*[-‐‑–—−/]\s*(?:\d{4}|\d{2})|(?:19|20)\d{2}20\d{2})(?!\d)/iuy;
/** A number, its thousands perhaps parted by a point; "2023–24" is no number but two years. */
const COUNT =
  '(\\d{1,2}\\.\\d{3}|\\d{1,5})(?!\\d|(?<=(?<!\\d)(?:19|20)\\d\\d)\\s*[-‐‑–—−/]\\s*\\d{2})';
const WORD = '(?:(?:nrs?|nummers?)\\b\\.?\\s*)?';
const NUMBER = new RegExp(`\\s*,?\\s*${WORD}${COUNT}`, 'iuy');
const NEXT_NUMBER = new RegExp(
  `\\s*(?:,|(?:,\\s*)?\\ben\\b|&)\\s*${WORD}${COUNT}(?!\\s+[a-z]{3,9}\\s+\\d{4})`,
  'iuy',
);
const RANGE_END = /\s*(?:t\/m|tot\s+en\s+met|[-‐‑–—−])\s*(\d{1,5})(?!\d)/iuy;
/** More follow-up numbers than this are no range of questions on one matter. */
const LONGEST_RANGE = 30;
const CASE_OR_DOCUMENT = /(?<![\p{L}\p{N}])\d{4}\s?[ZD]\s?\d{5}(?![\p{L}\p{N}])/giu;

/** A record named in prose, with the words that name it. */
export type Reference =
  | { readonly kind: 'aanhangsel'; readonly aanhangsel: Aanhangsel; readonly span: Span }
  | { readonly kind: 'zaak'; readonly zaak: string; readonly span: Span }
  | { readonly kind: 'document'; readonly documentNumber: string; readonly span: Span };

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

interface Numbers {
  readonly numbers: readonly number[];
  /** Where the text after them starts. */
  readonly end: number;
}

/** The number that stands here, or all of a range: "12 t/m 14". */
function numbersAt(pattern: RegExp, text: string, at: number): Numbers | null {
  const match = matchAt(pattern, text, at);
  if (!match) return null;
  const end = pattern.lastIndex;
  const first = Number(match[1]?.replace('.', ''));
  const last = Number(matchAt(RANGE_END, text, end)?.[1] ?? first);
  if (last <= first || last - first > LONGEST_RANGE) return { numbers: [first], end };
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { numbers, end: RANGE_END.lastIndex };
}

/** All numbers after one "Aanhangsel Handelingen": years, one or more numbers, again years … */
function aanhangselsFrom(text: string, start: number, listAt: number): readonly Reference[] {
  const found: Reference[] = [];
  let vergaderjaar: string | null = null;
  let at = listAt;
  for (;;) {
    const years = matchAt(YEARS, text, at);
    if (years) {
      vergaderjaar = parseVergaderjaar(years[1] ?? '');
      at = YEARS.lastIndex;
    }
    if (vergaderjaar === null) return found;
    const listed = numbersAt(years || found.length === 0 ? NUMBER : NEXT_NUMBER, text, at);
    if (!listed) return found;
    at = listed.end;
    const span = { text: text.slice(start, at), start, end: at };
    found.push(...aanhangselsOf(vergaderjaar, listed.numbers, span));
  }
}

function aanhangselsOf(
  vergaderjaar: string,
  numbers: readonly number[],
  span: Span,
): readonly Reference[] {
  return numbers.map((number) => ({
    kind: 'aanhangsel',
    aanhangsel: { vergaderjaar, number },
    span,
  }));
}

function caseOrDocument(match: RegExpExecArray): readonly Reference[] {
  const span = { text: match[0], start: match.index, end: match.index + match[0].length };
  const zaak = parseZaakNumber(match[0]);
  if (zaak) return [{ kind: 'zaak', zaak, span }];
  const documentNumber = parseDocumentNumber(match[0]);
  return documentNumber ? [{ kind: 'document', documentNumber, span }] : [];
}

/**
 * The records that a text names, in reading order: "Aanhangsel Handelingen, vergaderjaar 2023–2024,
 * nr. 1767 en 1775" gives two; zaak and document numbers one each. Nothing is looked up.
 */
export function findReferences(text: string): readonly Reference[] {
  const aanhangsels = [...text.matchAll(AANHANGSEL)].flatMap((match) =>
    aanhangselsFrom(text, match.index, match.index + match[0].length),
  );
  const numbers = [...text.matchAll(CASE_OR_DOCUMENT)].flatMap(caseOrDocument);
  return [...aanhangsels, ...numbers].sort((one, other) => one.span.start - other.span.start);
}

/** The aanhangsel numbers that a text names, each once, in reading order. */
export function findAanhangsels(text: string): readonly Aanhangsel[] {
  const found = new Map<string, Aanhangsel>();
  for (const reference of findReferences(text)) {
    if (reference.kind !== 'aanhangsel') continue;
    const { vergaderjaar, number } = reference.aanhangsel;
    found.set(`${vergaderjaar} ${number}`, reference.aanhangsel);
  }
  return [...found.values()];
}
