import type { IsoDate } from './model.ts';

const TUESDAY = 2;
const SEPTEMBER = 8;
const TWO_YEARS = /^(\d{4})\s*(?:[-‐‑–—−/]\s*)?(\d{4}|\d{2})$/u;

/** The third Tuesday of September, Prinsjesdag: the vergaderjaar's first day. */
function firstDayIn(year: number): IsoDate {
  const weekday = new Date(Date.UTC(year, SEPTEMBER, 1)).getUTCDay();
  const day = 1 + ((TUESDAY - weekday + 7) % 7) + 14;
  return `${String(year).padStart(4, '0')}-09-${day}`;
}

/**
 * The vergaderjaar that a day belongs to, `2021-2022`. It starts on the third Tuesday of September
 * (Grondwet, article 65); a printed aanhangsel number belongs to that of its date of receipt.
 */
export function vergaderjaarOf(date: IsoDate): string {
  const year = Number(date.slice(0, 4));
  const start = date >= firstDayIn(year) ? year : year - 1;
  return `${start}-${start + 1}`;
}

/**
 * A vergaderjaar as people and addresses write it ("2019–2020", "2019/20", "20192020") in the form
 * `2019-2020`; null where the second year does not follow the first.
 */
export function parseVergaderjaar(written: string): string | null {
  const years = TWO_YEARS.exec(written.trim());
  const start = Number(years?.[1]);
  if (!years || Number(years[2]) % 100 !== (start + 1) % 100) return null;
  return `${start}-${start + 1}`;
}
