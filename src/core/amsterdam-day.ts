import type { IsoDate } from './model.ts';

/** Made when it is first needed: it takes a tenth of a second, and few instants need it. */
let amsterdam: Intl.DateTimeFormat | null = null;

/** Amsterdam is one or two hours ahead of UTC: till the end of this hour its day is that of UTC. */
const LAST_SAME_HOUR = 21;
/** In the war clocks were set otherwise. */
const FIRST_SURE = '1950-01-01';

/** The calendar day in Amsterdam at an ISO 8601 instant. */
export function amsterdamDay(instant: string): IsoDate {
  const date = new Date(instant);
  const utc = date.toISOString();
  if (utc >= FIRST_SURE && date.getUTCHours() <= LAST_SAME_HOUR)
    return utc.slice(0, FIRST_SURE.length);
  amsterdam ??= new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });
  return amsterdam.format(date);
}
