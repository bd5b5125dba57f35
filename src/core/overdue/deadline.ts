import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from '../model.ts';

/** How long a minister has: the term of the Reglement van Orde, or twice that after a delay notice. */
export type Term = 'three-weeks' | 'six-weeks';

const WEEKS: Readonly<Record<Term, number>> = { 'three-weeks': 3, 'six-weeks': 6 };

/**
 * The last day on which an answer is in time. Three weeks from the day of submission, or six once the
 * minister has given notice of delay with reasons: Reglement van Orde van de Tweede Kamer (on written
 * questions), and the Kamer's weekly list of questions that are not answered within them. Calendar
 * days, so the changes of summer time do not matter; a recess does not stop the clock.
 */
export function lastDay(submitted: IsoDate, term: Term): IsoDate {
  return Temporal.PlainDate.from(submitted).add({ weeks: WEEKS[term] }).toString();
}

/** Calendar days from the last day in time to `today`; nought or less while an answer is in time. */
export function daysLate(due: IsoDate, today: IsoDate): number {
  return Temporal.PlainDate.from(due).until(today, { largestUnit: 'day' }).days;
}
