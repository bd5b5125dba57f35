import type { IsoDate } from './model.ts';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

const DAY_MONTH_YEAR = /^(\d{1,2})\s*([a-z]+)\.?\s*(\d{4})$/iu;
const DAY_NUMBER_YEAR = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u;
const YEAR_NUMBER_DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** The month's number, 1 to 12, from its Dutch name or a shortening of it; 0 when it is none. */
function monthNumber(word: string): number {
  const name = word.toLowerCase();
  if (name === 'mrt') return 3;
  if (name.length < 3) return 0;
  return MONTHS.findIndex((month) => month.startsWith(name)) + 1;
}

function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * A calendar date as Dutch people write it ("27 augustus 2021", "27 aug. 2021", "27-8-2021",
 * "2021-08-27") in ISO 8601; null for anything else, a day that does not exist included.
 */
export function parseDutchDate(written: string): IsoDate | null {
  const text = written.trim();
  const words = DAY_MONTH_YEAR.exec(text);
  if (words) return isoDate(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1]));
  const digits = DAY_NUMBER_YEAR.exec(text);
  if (digits) return isoDate(Number(digits[3]), Number(digits[2]), Number(digits[1]));
  const iso = YEAR_NUMBER_DAY.exec(text);
  return iso && isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
}
