import type { Span } from '../model.ts';
import { CARDINAL_WORDS, numberValue } from './number-words.ts';

/** What a number counts; only figures of one kind replace each other. */
type FigureKind = 'date' | 'year' | 'percent' | 'money' | 'count';

/** A number in a text, in digits or words, with the signs that belong to it. */
export interface Figure {
  readonly span: Span;
  readonly kind: FigureKind;
  /** Equal for equal amounts of one kind, however written. */
  readonly value: string;
}

const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const DIGITS = '\\d{1,3}(?:[.\\u00a0\\u202f ]\\d{3})+(?:,\\d+)?|\\d+(?:[,.]\\d+)?';
const AMOUNT = `(?:${DIGITS})(?:(?:\\s(?:tot|à)\\s|\\s?[-–]\\s?)(?:${DIGITS}))?`;
const SCALE = '(?:\\s(?:duizend|miljoen|miljard|mln\\.?|mld\\.?))?';
const FIGURE = new RegExp(
  [
    `(?<date>\\d{1,2}e?\\s(?:${MONTHS})(?:\\s\\d{4})?|(?:${MONTHS})\\s\\d{4})`,
    `(?<percent>${AMOUNT}\\s?(?:%|procent(?:punt)?|‰))`,
    `(?<money>€\\s?${AMOUNT}(?:,-)?${SCALE}|${AMOUNT}${SCALE}\\s(?:euro|gulden)|(?:${CARDINAL_WORDS})${SCALE}\\seuro)`,
    `(?<year>(?:19|20)\\d{2}(?!\\d|[.,]\\d|-\\d))`,
    `(?<count>${AMOUNT}${SCALE}|(?:${CARDINAL_WORDS})${SCALE})`,
  ]
    .map((pattern) => `(?<![\\p{L}\\d.,]|[\\p{L}\\d]-)${pattern}(?![\\p{L}\\d])`)
    .join('|'),
  'giu',
);
const KINDS: readonly FigureKind[] = ['date', 'year', 'percent', 'money', 'count'];
const GROUPING = /(?<=\d)[.\u00a0\u202f ](?=\d{3}(?!\d))/g;
const WORD = /\p{L}+/gu;
const SIGNS = /[\s€]|,-|(?<=\d)e(?=\s)/g;

function canonical(text: string): string {
  return text
    .toLowerCase()
    .replace(WORD, (word) => String(numberValue(word) ?? word))
    .replace(GROUPING, '')
    .replace('procent', '%')
    .replace('euro', '')
    .replace(SIGNS, '');
}

/** The figures of a text in reading order: counts, amounts, shares, years and dates. */
export function findFigures(text: string): readonly Figure[] {
  return [...text.matchAll(FIGURE)].map(({ 0: words, index, groups }) => ({
    span: { text: words, start: index, end: index + words.length },
    kind: KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'count',
    value: canonical(words),
  }));
}

const DIGITS_FIRST = /^[\d.,]+/;
const EXCHANGEABLE: ReadonlySet<string> = new Set([
  'count,year',
  'date,year',
  'count,percent',
  'count,money',
]);

/**
 * Whether one figure can stand where the other stands: figures of one kind, a year for a count or a
 * date, and a share or amount whose unit is left out ("niet 30 maar 13 miljoen euro").
 */
export function isSameKind(before: Figure, after: Figure): boolean {
  const kinds = [before.kind, after.kind].sort().join();
  return before.kind === after.kind || EXCHANGEABLE.has(kinds);
}

/** Whether two figures say the same amount, a unit that one of them leaves out not counted. */
export function isSameAmount(left: Figure, right: Figure): boolean {
  if (left.value === right.value) return true;
  if (left.kind === 'date' && right.kind === 'date')
    return left.value.startsWith(right.value) || right.value.startsWith(left.value);
  const [bare, other] = left.kind === 'count' ? [left, right] : [right, left];
  return bare.kind === 'count' && DIGITS_FIRST.exec(other.value)?.[0] === bare.value;
}
