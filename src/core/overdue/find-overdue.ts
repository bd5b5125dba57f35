import { compareText } from '../history/editions.ts';
import type { Asker, IsoDate } from '../model.ts';
import { holdsLoosely } from '../text/loosely.ts';
import { daysLate, lastDay, type Term } from './deadline.ts';

/** A delay notice, by the key of its document. */
export interface DelayNotice {
  readonly date: IsoDate | null;
  readonly document: string;
}

/** Questions that nobody has answered or withdrawn. */
export interface OpenQuestions {
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly submitted: IsoDate;
  /** The first one; null for none. */
  readonly delayNotice: DelayNotice | null;
}

/** Questions whose term has passed. */
export interface OverdueZaak extends OpenQuestions {
  readonly term: Term;
  /** The last day on which an answer would have been in time. */
  readonly due: IsoDate;
  readonly daysLate: number;
}

/** Whose questions are meant; null for everybody's. Any part of a name, whatever case and accents. */
export interface OverdueFilter {
  readonly minister: string | null;
  readonly asker: string | null;
  readonly fractie: string | null;
}

/**
 * The questions that are late on a day, the latest first. A delay notice lengthens the term from the
 * day that it bears, also when it came after three weeks; a second one lengthens nothing.
 */
export function findOverdue(
  open: readonly OpenQuestions[],
  today: IsoDate,
  filter: OverdueFilter,
): readonly OverdueZaak[] {
  return open
    .filter((questions) => isMeant(questions, filter))
    .map((questions) => late(questions, today))
    .filter((it) => it.daysLate > 0)
    .sort((one, other) => other.daysLate - one.daysLate || compareText(one.zaak, other.zaak));
}

function late(questions: OpenQuestions, today: IsoDate): OverdueZaak {
  const term: Term = questions.delayNotice === null ? 'three-weeks' : 'six-weeks';
  const due = lastDay(questions.submitted, term);
  return { ...questions, term, due, daysLate: daysLate(due, today) };
}

/** Whether questions are by, and put to, whom a filter names. */
export function isMeant(
  { askers, addressedTo }: OpenQuestions,
  { minister, asker, fractie }: OverdueFilter,
): boolean {
  return (
    (minister === null || addressedTo.some((name) => holdsLoosely(name, minister))) &&
    (asker === null || askers.some(({ name }) => holdsLoosely(name, asker))) &&
    (fractie === null || askers.some((it) => holdsLoosely(it.fractie ?? '', fractie)))
  );
}
