import { amsterdamDay } from '../core/amsterdam-day.ts';
import type { IsoDate } from '../core/model.ts';

const SPACES = /\s+/gu;
const DAY = /^\d{4}-\d{2}-\d{2}/;
const HAS_OFFSET = /(?:Z|[+-]\d{2}:?\d{2})$/;

/** Text without the stray space that sources leave around and within it; null for none. */
export function tidy(text: string | null | undefined): string | null {
  const tidied = text?.replace(SPACES, ' ').trim() ?? '';
  return tidied === '' ? null : tidied;
}

/** The Amsterdam day of a source's time; one without an offset is Amsterdam time already. */
export function dayOf(time: string | null | undefined): IsoDate | null {
  const written = time?.trim() ?? '';
  const day = DAY.exec(written)?.[0] ?? null;
  if (day === null || !HAS_OFFSET.test(written)) return day;
  return Number.isNaN(Date.parse(written)) ? null : amsterdamDay(written);
}
