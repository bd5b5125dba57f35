import { MONTHS, PARTS_OF_YEAR, RELATIVE_DAYS, SPANS, WEEKDAYS } from '../lexicon/numbers.ts';
import { listOf } from './fold.ts';
import type { Word } from './words.ts';

/** A calendar mention: the first and last day it may mean, and how many words it takes. */
export interface Mention {
  readonly low: number;
  readonly high: number;
  readonly dated: boolean;
  readonly length: number;
  /** Days of the week and days told from another one have no place in a calendar of their own. */
  readonly kind?: 'weekday' | 'relative';
}

const MONTH: ReadonlyMap<string, number> = new Map(
  listOf(MONTHS).map((name, at) => [name, at + 1]),
);
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  listOf(PARTS_OF_YEAR.replaceAll('=', ' '))
    .flatMap((entry, at, all) => (at % 2 === 0 ? [[entry, all[at + 1] ?? ''] as const] : []))
    .map(([name, range]) => {
      const [low = 1, high = 12] = range.split('..').map(Number);
      return [name, [low, high]];
    }),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['eerste 1e 1ste', 'tweede 2e 2de', 'derde 3e 3de', 'vierde 4e 4de'].flatMap((forms, at) =>
    forms.split(' ').map((form) => [form, at + 1] as const),
  ),
);
const QUARTER = /^[qk]([1-4])$/;
const HALF_YEAR = /^h([12])$/;
const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:[12]?\d|3[01])$/;

const serial = (year: number, month: number, day: number): number =>
  year * 372 + (month - 1) * 31 + day - 1;

function yearAt(words: readonly Word[], at: number): { year: number; length: number } {
  const skip = words[at]?.form === 'van' ? 1 : 0;
  const form = words[at + skip]?.form ?? '';
  return YEAR.test(form) ? { year: Number(form), length: skip + 1 } : { year: 0, length: 0 };
}

function span(
  months: readonly [number, number],
  words: readonly Word[],
  at: number,
  taken: number,
): Mention {
  const { year, length } = yearAt(words, at + taken);
  return {
    low: serial(year, months[0], 1),
    high: serial(year, months[1], 31),
    dated: year > 0,
    length: taken + length,
  };
}

function dayAndMonth(words: readonly Word[], at: number): Mention | null {
  const month = MONTH.get(words[at + 1]?.form ?? '');
  const day = words[at]?.form ?? '';
  if (month === undefined || !DAY.test(day)) return null;
  const { year, length } = yearAt(words, at + 2);
  const on = serial(year, month, Number(day));
  return { low: on, high: on, dated: year > 0, length: 2 + length };
}

function partOfYear(words: readonly Word[], at: number): Mention | null {
  const part = PARTS.get(words[at]?.form ?? '');
  if (part === undefined) return null;
  const month = MONTH.get(words[at + 1]?.form ?? '');
  if (month === undefined) {
    const { length } = yearAt(words, at + 1);
    return length > 0 || !LOOSE.has(words[at]?.form ?? '') ? span(part, words, at, 1) : null;
  }
  const whole = span([month, month], words, at, 2);
  const [from, to] = part;
  const scale = (value: number): number => whole.low + Math.round(((value - 1) / 12) * 31);
  return { ...whole, low: scale(from), high: scale(to + 1) - 1 };
}

/** "begin" and "eind" are also common nouns: only before a year or a month are they dates. */
const LOOSE: ReadonlySet<string> = new Set(['begin', 'eind', 'einde', 'medio']);

function quarter(words: readonly Word[], at: number): Mention | null {
  const nth = ORDINALS.get(words[at]?.form ?? '');
  const kind = words[at + 1]?.form;
  if (nth === undefined) return null;
  if (kind === 'kwartaal') return span([nth * 3 - 2, nth * 3], words, at, 2);
  if (kind === 'helft' && nth <= 2 && yearAt(words, at + 2).length > 0) {
    return span([nth * 6 - 5, nth * 6], words, at, 2);
  }
  return null;
}

/** "Q3 2024", "H1 2025": quarters and halves by letter and number. */
function letteredPart(words: readonly Word[], at: number): Mention | null {
  const form = words[at]?.form ?? '';
  const nth = Number(QUARTER.exec(form)?.[1] ?? 0);
  if (nth > 0) return span([nth * 3 - 2, nth * 3], words, at, 1);
  const half = Number(HALF_YEAR.exec(form)?.[1] ?? 0);
  if (half === 0 || yearAt(words, at + 1).length === 0) return null;
  return span([half * 6 - 5, half * 6], words, at, 1);
}

const NUMERIC_DATE = /^(?:(\d{1,2})([/-])(\d{1,2})\2(\d{4})|(\d{4})-(\d{2})-(\d{2}))$/;
const NUMERIC_WORDS = 5;

/** "3/4/2023", "03-04-2023", "2023-04-03". */
function numericDate(words: readonly Word[], at: number): Mention | null {
  const forms = words.slice(at, at + NUMERIC_WORDS).map(({ form }) => form);
  const [all, day, , month, year, year2, month2, day2] = NUMERIC_DATE.exec(forms.join('')) ?? [];
  if (all === undefined) return null;
  const [nth, of] = [Number(day ?? day2), Number(month ?? month2)];
  if (nth < 1 || nth > 31 || of < 1 || of > 12) return null;
  const on = serial(Number(year ?? year2), of, nth);
  return { low: on, high: on, dated: true, length: NUMERIC_WORDS };
}

const TO: readonly (readonly string[])[] = [
  ['tot', 'en', 'met'],
  ['t', '/', 'm'],
  ['t/m'],
  ['-'],
  ['tot'],
];

/** "april tot en met juni 2026": as many months as a quarter, a half year or any other stretch. */
function monthRange(words: readonly Word[], at: number): Mention | null {
  const first = MONTH.get(words[at]?.form ?? '');
  if (first === undefined) return null;
  const link = TO.find((forms) => forms.every((form, step) => words[at + 1 + step]?.form === form));
  const last = MONTH.get(words[at + 1 + (link?.length ?? 0)]?.form ?? '');
  if (link === undefined || last === undefined || last < first) return null;
  return span([first, last], words, at, link.length + 2);
}

function monthOrYear(words: readonly Word[], at: number): Mention | null {
  const form = words[at]?.form ?? '';
  const month = MONTH.get(form);
  if (month !== undefined) return span([month, month], words, at, 1);
  if (!YEAR.test(form)) return null;
  const year = Number(form);
  return { low: serial(year, 1, 1), high: serial(year, 12, 31), dated: true, length: 1 };
}

const WEEKDAY: ReadonlyMap<string, number> = new Map(
  listOf(WEEKDAYS).map((name, at) => [name, at + 1]),
);
const PART_OF_DAY = /(?:middag|ochtend|avond|nacht|morgen)$/;

/** "dinsdag", "dinsdagochtend"; before "3 mei" it says nothing more. */
function weekday(words: readonly Word[], at: number): Mention | null {
  const form = words[at]?.form ?? '';
  const day = WEEKDAY.get(form) ?? WEEKDAY.get(form.replace(PART_OF_DAY, ''));
  if (day === undefined || dayAndMonth(words, at + 1) !== null) return null;
  return { low: day, high: day, dated: false, length: 1, kind: 'weekday' };
}

const STEPS: ReadonlyMap<string, number> = new Map(
  RELATIVE_DAYS.trim()
    .split('\n')
    .flatMap((line) => {
      const [step = '', ...names] = line.split('|').map((part) => part.trim());
      return names.map((name) => [name, Number(step)] as const);
    }),
);
const SPAN: ReadonlySet<string> = new Set(listOf(SPANS));

/** "diezelfde middag", "de volgende ochtend", "gisteren": how many days or terms on from the one spoken of. */
function relativeDay(words: readonly Word[], at: number): Mention | null {
  const form = words[at]?.form ?? '';
  const step = STEPS.get(form);
  if (step === undefined) return null;
  const isWhole = ALONE.has(form);
  if (!isWhole && !SPAN.has(words[at + 1]?.form ?? '')) return null;
  return { low: step, high: step, dated: false, length: isWhole ? 1 : 2, kind: 'relative' };
}

const ZERO_DAY = /^0[1-9]$/;
const ALONE: ReadonlySet<string> = new Set(['gisteren', 'eergisteren', 'overmorgen']);

/** Whether a calendar mention may begin with this form: most words begin none. */
export function opensMention(form: string): boolean {
  if (DAY.test(form) || YEAR.test(form) || MONTH.has(form) || PARTS.has(form)) return true;
  if (ORDINALS.has(form) || STEPS.has(form) || ZERO_DAY.test(form)) return true;
  if (QUARTER.test(form) || HALF_YEAR.test(form)) return true;
  return WEEKDAY.has(form) || WEEKDAY.has(form.replace(PART_OF_DAY, ''));
}

/** The calendar mention that begins at a word, or null. */
export function mentionAt(words: readonly Word[], at: number): Mention | null {
  return (
    numericDate(words, at) ??
    letteredPart(words, at) ??
    monthRange(words, at) ??
    weekday(words, at) ??
    relativeDay(words, at) ??
    dayAndMonth(words, at) ??
    partOfYear(words, at) ??
    quarter(words, at) ??
    monthOrYear(words, at)
  );
}
