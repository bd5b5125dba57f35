import { HOURS_OF_DAY } from '../lexicon/numbers.ts';
import { numeralOf } from './numerals.ts';
import type { Word } from './words.ts';

/** An hour of the day in minutes after midnight, and how many words it takes. */
export interface Clock {
  readonly minutes: number;
  /** Whether it may as well be twelve hours later: "om half negen". */
  readonly halfDay: boolean;
  readonly length: number;
}

/** Minutes in half a day: two hours this far apart are one on the dial. */
export const HALF_DAY = 720;
const DAY = 1440;
const HOUR = 60;
const DIAL = 12;
const TIME = /^([01]?\d|2[0-4])[.:]([0-5]\d)$/;
const WHOLE = /^(?:1?\d|2[0-4])$/;
const AT: ReadonlySet<string> = new Set(['om', 'rond', 'omstreeks', 'vanaf']);
const LINKS: ReadonlySet<string> = new Set(['tot', 'en', '-']);

/** Part of day = first and last hour on the dial that it moves to the second half of the day. */
const LATE: ReadonlyMap<string, readonly [number, number]> = new Map(
  HOURS_OF_DAY.trim()
    .split('\n')
    .flatMap((line) => {
      const [range = '', ...names] = line.split('|').map((part) => part.trim());
      const [low = 0, high = 0] = range.split('..').map(Number);
      return names.map((name) => [name, [low, high]] as const);
    }),
);

interface PartOfDay {
  readonly late: readonly [number, number] | null;
  readonly length: number;
}

/** "'s middags", "in de avond" right behind an hour. */
function partOfDay(words: readonly Word[], at: number): PartOfDay {
  for (const lead of [["'", 's'], ['in', 'de'], ['s']]) {
    if (!lead.every((form, step) => words[at + step]?.form === form)) continue;
    const late = LATE.get(words[at + lead.length]?.form ?? '');
    if (late !== undefined) return { late, length: lead.length + 1 };
  }
  return { late: null, length: 0 };
}

function clock(
  hour: number,
  minute: number,
  part: PartOfDay,
  length: number,
  exact: boolean,
): Clock {
  const [low, high] = part.late ?? [0, -1];
  const isLate = hour >= low && hour <= high;
  const shift = isLate ? HALF_DAY : 0;
  return {
    minutes: (hour * HOUR + minute + shift + DAY) % DAY,
    halfDay: !exact && part.late === null && hour <= DIAL,
    length: length + part.length,
  };
}

function hasHour(words: readonly Word[], at: number): boolean {
  return words[at]?.form === 'uur';
}

/** "14.00 uur", and in a range "9.00 tot 17.00 uur". */
function digital(words: readonly Word[], at: number): Clock | null {
  const [, hour = '', minute = ''] = TIME.exec(words[at]?.form ?? '') ?? [];
  if (hour === '') return null;
  const isLinked =
    LINKS.has(words[at + 1]?.form ?? '') &&
    TIME.test(words[at + 2]?.form ?? '') &&
    hasHour(words, at + 3);
  if (!hasHour(words, at + 1) && !isLinked && !AT.has(words[at - 1]?.form ?? '')) return null;
  const length = hasHour(words, at + 1) ? 2 : 1;
  return clock(Number(hour), Number(minute), partOfDay(words, at + length), length, true);
}

function hourAt(words: readonly Word[], at: number): number | null {
  const form = words[at]?.form ?? '';
  if (WHOLE.test(form)) return Number(form);
  const value = numeralOf(form) ?? (form === 'één' ? 1 : null);
  return value !== null && value >= 1 && value <= DIAL ? value : null;
}

/** "twee uur 's middags", "om acht uur"; without either it is a term: "duurt twee uur". */
function whole(words: readonly Word[], at: number): Clock | null {
  const hour = hourAt(words, at);
  if (hour === null || !hasHour(words, at + 1)) return null;
  const part = partOfDay(words, at + 2);
  if (part.length === 0 && words[at - 1]?.form !== 'om') return null;
  return clock(hour, 0, part, 2, hour > DIAL);
}

/** How far from the full hour, by the words before it, and how many words these are; null for any other. */
function offset(words: readonly Word[], at: number): readonly [number, number] | null {
  const [first, second] = [words[at]?.form ?? '', words[at + 1]?.form ?? ''];
  if (first === 'half') return [-HOUR / 2, 1];
  if (first !== 'kwart') return null;
  if (second === 'over') return [HOUR / 4, 2];
  return second === 'voor' ? [-HOUR / 4, 2] : null;
}

/** "half negen", "kwart over drie", with or without "uur". */
function spoken(words: readonly Word[], at: number): Clock | null {
  const before = offset(words, at);
  if (before === null) return null;
  const [minutes, taken] = before;
  const hour = hourAt(words, at + taken);
  if (hour === null || hour > DIAL) return null;
  const length = taken + (hasHour(words, at + taken + 1) ? 2 : 1);
  return clock(hour, minutes, partOfDay(words, at + length), length, false);
}

/** Whether an hour of the day may begin with this form. */
export function opensClock(form: string): boolean {
  return form === 'half' || form === 'kwart';
}

/** The hour of the day that begins at a word, or null. */
export function clockAt(words: readonly Word[], at: number): Clock | null {
  return digital(words, at) ?? whole(words, at) ?? spoken(words, at);
}
