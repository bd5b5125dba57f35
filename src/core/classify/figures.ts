import { remembering } from '../text/memory.ts';
import { amountAt } from './amount-words.ts';
import { mentionAt, opensMention } from './calendar.ts';
import { isCitation, isCited, isNumbered } from './cited-numbers.ts';
import { clockAt, opensClock } from './clock.ts';
import { digitsOf, numeralOf, opensNumber, shareOf, unitOf } from './numerals.ts';
import { roughen } from './roughness.ts';
import type { Word } from './words.ts';

/** A figure, a date or a term in a sentence, as the values that it may have. */
export interface Figure {
  readonly role: 'figure' | 'date' | 'term';
  /** Counted in: "eur", "%", "time:dag"; "" for a bare number; the relation for a date. */
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly exact: boolean;
  /** Names a document that is referred to; no claim. */
  readonly reference: boolean;
  /** Stands after a word that makes it a deadline. */
  readonly deadline: boolean;
  readonly from: number;
  readonly to: number;
}

const DEADLINE: ReadonlySet<string> = new Set([
  'voor',
  'uiterlijk',
  'binnen',
  'per',
  'eind',
  'medio',
]);
const LATER: ReadonlySet<string> = new Set(['na', 'vanaf', 'sinds', 'sedert']);

function relationBefore(words: readonly Word[], at: number): string {
  for (const place of [at - 1, at - 2]) {
    const form = words[place]?.form ?? '';
    if (DEADLINE.has(form)) return 'by';
    if (LATER.has(form)) return 'from';
  }
  return '';
}

function dateAt(words: readonly Word[], at: number): Figure | null {
  const mention = mentionAt(words, at);
  if (mention === null || isNumbered(words, at)) return null;
  const relation = relationBefore(words, at);
  return {
    role: 'date',
    unit: mention.kind ?? (mention.dated ? '' : 'undated'),
    low: mention.low,
    high: mention.high,
    exact: mention.low === mention.high,
    reference: isCited(words, at) || isCitation(words, at + mention.length),
    deadline: relation === 'by',
    from: at,
    to: at + mention.length,
  };
}

function shareAt(words: readonly Word[], at: number): Figure | null {
  const one = words[at]?.form ?? '';
  const two = `${one} ${words[at + 1]?.form ?? ''}`;
  const pair = shareOf(two);
  const share = pair ?? shareOf(one);
  if (share === null) return null;
  const value = Math.round(share * 1e4) / 100;
  return {
    ...PLAIN,
    unit: '%',
    low: value,
    high: value,
    from: at,
    to: at + (pair === null ? 1 : 2),
  };
}

/** "2/3" of something, "een op de vijf": a proper fraction. */
function fractionAt(words: readonly Word[], at: number): Figure | null {
  const link = [1, 2].map((step) => words[at + step]?.form ?? '').join(' ');
  const length = words[at + 1]?.form === '/' ? 3 : link === 'op de' ? 4 : 0;
  if (length === 0) return null;
  const [part, whole] = [at, at + length - 1].map((place) => countOf(words[place]?.form ?? ''));
  if (part === undefined || whole === undefined || !(part > 0 && part < whole)) return null;
  if (length === 3 && whole > LARGEST_PART) return null;
  const value = Math.round((part / whole) * 1e4) / 100;
  return { ...PLAIN, unit: '%', low: value, high: value, from: at, to: at + length };
}

const ONE_WORD: ReadonlySet<string> = new Set(['een', 'één']);

function countOf(form: string): number {
  return ONE_WORD.has(form) ? 1 : (digitsOf(form) ?? numeralOf(form) ?? 0);
}

const LARGEST_PART = 10;
const PLAIN = { role: 'figure', exact: true, reference: false, deadline: false } as const;
const CURRENCY: ReadonlySet<string> = new Set(['€', '$']);

/** "2. De sluis is dicht": the number of an item in a list. */
function isItemMark(words: readonly Word[], at: number): boolean {
  return at === 0 && words[1]?.form === '.' && words.length > 2;
}

function numberAt(words: readonly Word[], at: number): Figure | null {
  const amount = isItemMark(words, at) ? null : amountAt(words, at);
  if (amount === null) return null;
  const before = words[at - 1]?.form ?? '';
  const after = words[amount.to]?.form ?? '';
  const unit = CURRENCY.has(before) ? { name: 'eur', factor: 1 } : unitOf(after);
  const factor = unit?.factor ?? 1;
  const isTerm = unit?.name.startsWith('time:') === true;
  return {
    role: isTerm ? 'term' : 'figure',
    unit: unit?.name ?? '',
    low: amount.low * factor,
    high: amount.high * factor,
    exact: amount.low === amount.high,
    reference: isNumbered(words, at),
    deadline: isTerm && relationBefore(words, at) === 'by',
    from: CURRENCY.has(before) ? at - 1 : at,
    to: unit === null || CURRENCY.has(before) ? amount.to : amount.to + 1,
  };
}

/** "14.00 uur", "half negen": an hour of the day. */
function hourOfDay(words: readonly Word[], at: number): Figure | null {
  const found = clockAt(words, at);
  if (found === null) return null;
  const { minutes: low, halfDay, length } = found;
  const unit = halfDay ? 'clock12' : 'clock';
  return { ...PLAIN, role: 'date', unit, low, high: low, from: at, to: at + length };
}

const WEEK = 'week';

/** "week 12": a time of the year by its number. */
function weekNumber(words: readonly Word[], at: number): Figure | null {
  const week = digitsOf(words[at + 1]?.form ?? '');
  if (words[at]?.form !== WEEK || week === null) return null;
  return { ...PLAIN, role: 'date', unit: 'week', low: week, high: week, from: at, to: at + 2 };
}

const RANGE: ReadonlySet<string> = new Set(['tot', 'a', 'en', '-']);

/** Whether two figures are the ends of one range: "tussen de 5 en 10", "5 tot 10". */
function isRange(words: readonly Word[], low: Figure, high: Figure): boolean {
  const between = words.slice(low.to, high.from);
  const link = between.length === 1 ? (between[0]?.form ?? '') : '';
  const opener = words.slice(Math.max(0, low.from - 2), low.from);
  if (!RANGE.has(link) || low.role === 'date' || high.role === 'date') return false;
  return link === 'en' ? opener.some(({ form }) => form === 'tussen') : high.high >= low.low;
}

function joinRanges(words: readonly Word[], figures: readonly Figure[]): readonly Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const last = joined.at(-1);
    if (last !== undefined && isRange(words, last, figure)) {
      joined[joined.length - 1] = { ...figure, low: last.low, exact: false, from: last.from };
    } else joined.push(figure);
  }
  return joined;
}

/** Whether a figure, date or term may begin with this form. */
const opensFigure = remembering(
  (form) =>
    form === WEEK ||
    ONE_WORD.has(form) ||
    opensNumber(form) ||
    opensMention(form) ||
    opensClock(form),
  20_000,
);

function figureAt(words: readonly Word[], at: number): Figure | null {
  if (!opensFigure(words[at]?.form ?? '')) return null;
  return (
    hourOfDay(words, at) ??
    dateAt(words, at) ??
    weekNumber(words, at) ??
    fractionAt(words, at) ??
    shareAt(words, at) ??
    numberAt(words, at)
  );
}

/** All figures, dates and terms in a sentence, in order, each word in at most one. */
export function figuresOf(words: readonly Word[]): readonly Figure[] {
  const figures: Figure[] = [];
  let at = 0;
  while (at < words.length) {
    const figure = figureAt(words, at);
    if (figure !== null) figures.push(figure);
    at = figure === null ? at + 1 : Math.max(figure.to, at + 1);
  }
  return roughen(words, joinRanges(words, figures));
}
