import { parseVergaderjaar } from '../vergaderjaar.ts';

const YEARS =
  /\s*[,;(]?\s*(?:en\s+)?(?:(?:ver-?\s?ga-?\s?der-?\s?ja(?:ar|ren)|vj\.?)\s*,?\s*)?(\d{4}\s*[-‐‑–—−/]\s*(?:\d{4}|\d{2})|(?:19|20)\d{2}20\d{2})(?!\d)\)?/iuy;
/** "nr.", "nrs.", "no.", "nummer", "nummers" before a number, or nothing at all. */
export const NUMBER_WORD = '(?:(?:nrs?|nos?|nummers?)\\b\\s?\\.?\\s*)';
/** A number, its thousands perhaps parted by a point; "2023–24" is no number but two years. */
const COUNT =
  '(\\d{1,2}\\.\\d{3}|\\d{1,5})(?!\\d|\\s?[ZD]\\s?\\d{5})(?!(?<=(?<!\\d)(?:19|20)\\d\\d)\\s*[-‐‑–—−/]\\s*\\d{2})';
const MONTH = 'jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec';
const NO_DATE = `(?!\\s+(?:${MONTH}))`;
const FIRST = new RegExp(`\\s*[,:(]?\\s*${NUMBER_WORD}?${COUNT}`, 'iuy');
const NEXT = new RegExp(
  `\\s*(?:,\\s*(?:en\\s+)?|;\\s*|\\ben\\b|&|/)\\s*${NUMBER_WORD}?${COUNT}${NO_DATE}`,
  'iuy',
);
const RANGE_END = /\s*(?:t\/m|tot\s+en\s+met|[-‐‑–—−])\s*(\d{1,5})(?!\d)/iuy;
/** More follow-up numbers than this are no range of questions on one matter. */
const LONGEST_RANGE = 30;

/** Numbers that stand at one place, and what is behind them. */
export interface Listed {
  readonly numbers: readonly number[];
  /** Where the number itself starts; `end` is where the text after it starts. */
  readonly start: number;
  readonly end: number;
}

/** The match of a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The vergaderjaar that stands at a place ("vergaderjaar 2019–2020", "2019/20"), null if none does. */
export function yearsAt(
  text: string,
  at: number,
): { readonly vergaderjaar: string | null; readonly end: number } | null {
  const years = matchAt(YEARS, text, at);
  return years && { vergaderjaar: parseVergaderjaar(years[1] ?? ''), end: YEARS.lastIndex };
}

/**
 * The number at a place, or all of a range ("12 t/m 14"): the first of a list, or one that goes on
 * with it ("en nr. 6"); null where none stands. What is a day of a month is no number.
 */
export function numbersAt(text: string, at: number, isFirst: boolean): Listed | null {
  const pattern = isFirst ? FIRST : NEXT;
  const match = matchAt(pattern, text, at);
  if (!match) return null;
  const end = pattern.lastIndex;
  const written = match[1] ?? '';
  const first = Number(written.replace('.', ''));
  const last = Number(matchAt(RANGE_END, text, end)?.[1] ?? first);
  const start = end - written.length;
  if (last <= first || last - first > LONGEST_RANGE) return { numbers: [first], start, end };
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { numbers, start, end: RANGE_END.lastIndex };
}
