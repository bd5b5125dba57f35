import type { OverdueWords } from '../overdue.ts';

/** What `kvq overdue` says. */
export const overdue: OverdueWords = {
  late: (count, date, of) =>
    `${count === 1 ? 'One set of questions is' : `${count} sets of questions are`} overdue on ${date}${of}.`,
  none: (date, of) => `No stored set of questions is overdue on ${date}${of}.`,
  of: { minister: 'minister', asker: 'asker', fractie: 'fractie' },
  nothingStored:
    'kvq: no question is stored yet, so this says nothing: get them first with kvq sync.',
  noneMatches: (open) =>
    `kvq: none of the ${open} stored unanswered sets of questions belongs to whom you name: check the spelling.`,
  withoutNotice: (count) => `After three weeks, without a delay notice (${count})`,
  afterNotice: (count) => `After six weeks, with a delay notice (${count})`,
  daysLate: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  due: (date) => `last day ${date}`,
  notice: (date) => `delay notice ${date}`,
  unknownName: 'not known',
  by: { minister: 'Minister', asker: 'Asked by', fractie: 'Fractie' },
  columns: {
    zaak: 'Zaak',
    subject: 'Subject',
    askers: 'Asked by',
    addressedTo: 'Addressed to',
    submitted: 'Submitted',
    due: 'Last day',
    daysLate: 'Days late',
    delayNotice: 'Delay notice',
    withoutNotice: 'Without delay notice',
    afterNotice: 'After delay notice',
    longest: 'Longest (days)',
  },
};
