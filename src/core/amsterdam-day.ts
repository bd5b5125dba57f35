import type { IsoDate } from './model.ts';

/** Made when a day is first asked for: it takes a tenth of a second, and many commands ask for none. */
let amsterdam: Intl.DateTimeFormat | null = null;

/** The calendar day in Amsterdam at an ISO 8601 instant. */
export function amsterdamDay(instant: string): IsoDate {
  amsterdam ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
  return amsterdam.format(new Date(instant));
}
