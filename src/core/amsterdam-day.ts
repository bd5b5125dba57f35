import type { IsoDate } from './model.ts';

const AMSTERDAM = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The calendar day in Amsterdam at an ISO 8601 instant. */
export function amsterdamDay(instant: string): IsoDate {
  return AMSTERDAM.format(new Date(instant));
}
