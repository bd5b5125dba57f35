import { MULTIPLIERS, TENS, UNITS_AND_TEENS } from '../lexicon/numbers.ts';
import { numeralValue, powerOf } from '../text/numerals.ts';

function wordsOf(table: string): readonly string[] {
  return [...table.matchAll(WORD)].map(([word]) => word);
}

const WORD = /\p{L}+/gu;
const DIGITS = /^\d{1,3}/;
const SINGLE = ['een', 'één'];
const SMALL = wordsOf(UNITS_AND_TEENS).filter((word) => !SINGLE.includes(word));
const TIES = wordsOf(TENS);
const POWERS = wordsOf(MULTIPLIERS).slice(0, 2);
/** Longest first, so that "zeven" is not read where "zeventien" stands. */
const PARTS = [...SMALL, ...TIES, ...POWERS]
  .sort((left, right) => right.length - left.length)
  .join('|');
/** "Een" is an article, but for "eenentwintig" and its like. */
const PART = `(?:${PARTS}|een(?=en(?:${TIES.join('|')})))`;

/** Dutch number words but "een", in one word ("tweeëntwintig", "honderdtien"), for use in a pattern. */
export const CARDINAL_WORDS: string = `één|${PART}(?:(?:en|ën)?${PART})*`;

const IRREGULAR: ReadonlyMap<string, number> = new Map([
  ['eerste', 1],
  ['derde', 3],
  ['achtste', 8],
]);
const ORDINAL = /^(\p{L}+)(?:de|ste)$/u;

/** Dutch ordinals in words ("negende") and digits ("9e", "9de"), for use in a pattern. */
const ORDINAL_WORDS: string = `${[...IRREGULAR.keys()].join('|')}|${PART}(?:(?:en|ën)?${PART})*(?:de|ste)|\\d{1,3}\\s?(?:e|de|ste)`;

function cardinalValue(word: string): number | null {
  if (word === 'één') return 1;
  // "Miljoen" is a scale here, kept beside the number before it.
  return (powerOf(word) ?? 0) > 1000 ? null : numeralValue(word.replaceAll('ë', 'e'));
}

/** The value of a number in digits or words, cardinal or ordinal; null when it is none. */
export function numberValue(word: string): number | null {
  if (DIGITS.test(word)) return Number.parseInt(word, 10);
  const [, cardinal = word] = ORDINAL.exec(word) ?? [];
  return IRREGULAR.get(word) ?? cardinalValue(word) ?? cardinalValue(cardinal);
}

/** A place in a row: an ordinal, or counted from the end ("laatste", "voorlaatste"), for a pattern. */
export const RANK_WORDS: string = `${ORDINAL_WORDS}|laatste|voorlaatste|[eé][eé]n[ -]na[ -]laatste`;

/** The rank that a word of `RANK_WORDS` names: from 1, or negative from the end (-1 is the last). */
export function rankValue(word: string): number {
  if (word === 'laatste') return -1;
  return word.endsWith('laatste') ? -2 : (numberValue(word) ?? 1);
}
