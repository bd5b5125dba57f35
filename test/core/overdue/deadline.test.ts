import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLate, lastDay, type Term } from '../../../src/core/overdue/deadline.ts';

/** Worked out with a paper calendar: submitted, term, last day in time, a day, days late on it. */
const CASES: readonly (readonly [string, string, Term, string, string, number])[] = [
  ['an ordinary Friday', '2021-08-27', 'three-weeks', '2021-09-17', '2021-09-17', 0],
  ['the day after the last day', '2021-08-27', 'three-weeks', '2021-09-17', '2021-09-18', 1],
  ['the day before the last day', '2021-08-27', 'three-weeks', '2021-09-17', '2021-09-16', -1],
  ['the day of submission', '2021-08-27', 'three-weeks', '2021-09-17', '2021-08-27', -21],
  ['six weeks', '2021-08-27', 'six-weeks', '2021-10-08', '2021-10-08', 0],
  ['a day after six weeks', '2021-08-27', 'six-weeks', '2021-10-08', '2021-10-09', 1],
  ['over the start of summer time', '2024-03-20', 'three-weeks', '2024-04-10', '2024-04-11', 1],
  [
    'last day on which clocks go forward',
    '2024-03-10',
    'three-weeks',
    '2024-03-31',
    '2024-03-31',
    0,
  ],
  ['the day after clocks go forward', '2024-03-10', 'three-weeks', '2024-03-31', '2024-04-01', 1],
  ['submitted when clocks go forward', '2024-03-31', 'three-weeks', '2024-04-21', '2024-04-22', 1],
  ['over the end of summer time', '2024-10-10', 'three-weeks', '2024-10-31', '2024-11-01', 1],
  ['last day on which clocks go back', '2024-10-06', 'three-weeks', '2024-10-27', '2024-10-27', 0],
  ['the day after clocks go back', '2024-10-06', 'three-weeks', '2024-10-27', '2024-10-28', 1],
  ['submitted when clocks go back', '2024-10-27', 'three-weeks', '2024-11-17', '2024-11-18', 1],
  ['six weeks over both ends of March', '2024-02-25', 'six-weeks', '2024-04-07', '2024-04-08', 1],
  [
    'six weeks over the end of summer time',
    '2024-09-30',
    'six-weeks',
    '2024-11-11',
    '2024-11-12',
    1,
  ],
  ['over New Year', '2023-12-20', 'three-weeks', '2024-01-10', '2024-01-10', 0],
  ['late over New Year', '2023-12-20', 'three-weeks', '2024-01-10', '2024-01-12', 2],
  ['last day is New Year', '2023-12-11', 'three-weeks', '2024-01-01', '2024-01-02', 1],
  ['last day is New Year’s Eve', '2023-12-10', 'three-weeks', '2023-12-31', '2024-01-01', 1],
  ['six weeks over New Year', '2023-12-01', 'six-weeks', '2024-01-12', '2024-01-13', 1],
  ['last day is 29 February', '2024-02-08', 'three-weeks', '2024-02-29', '2024-03-01', 1],
  ['over 28 February of a common year', '2023-02-08', 'three-weeks', '2023-03-01', '2023-03-02', 1],
  ['submitted on 29 February', '2024-02-29', 'three-weeks', '2024-03-21', '2024-03-22', 1],
  ['six weeks from 29 February', '2024-02-29', 'six-weeks', '2024-04-11', '2024-04-12', 1],
  ['over 29 February', '2024-02-20', 'six-weeks', '2024-04-02', '2024-04-05', 3],
  ['2000 had a leap day', '2000-02-10', 'three-weeks', '2000-03-02', '2000-03-03', 1],
  ['in the summer recess', '2024-07-04', 'three-weeks', '2024-07-25', '2024-08-31', 37],
  ['in the Christmas recess', '2024-12-19', 'three-weeks', '2025-01-09', '2025-01-13', 4],
  ['over Prinsjesdag', '2024-09-03', 'three-weeks', '2024-09-24', '2024-09-25', 1],
  ['last day is a Sunday', '2024-09-01', 'three-weeks', '2024-09-22', '2024-09-23', 1],
  ['last day is a Saturday', '2024-08-31', 'three-weeks', '2024-09-21', '2024-09-21', 0],
  ['last day is Easter Monday', '2024-03-11', 'three-weeks', '2024-04-01', '2024-04-02', 1],
  ['last day is Christmas', '2024-12-04', 'three-weeks', '2024-12-25', '2024-12-26', 1],
  ['a month of 30 days', '2024-06-15', 'three-weeks', '2024-07-06', '2024-07-07', 1],
  ['a month of 31 days', '2024-07-15', 'three-weeks', '2024-08-05', '2024-08-06', 1],
  ['half a year late', '2024-01-01', 'three-weeks', '2024-01-22', '2024-07-22', 182],
  [
    'a year late, with a leap day in it',
    '2024-01-01',
    'three-weeks',
    '2024-01-22',
    '2025-01-22',
    366,
  ],
  ['a year late after a notice', '2022-01-01', 'six-weeks', '2022-02-12', '2023-02-12', 365],
  ['five years late', '2015-01-01', 'six-weeks', '2015-02-12', '2020-02-12', 1826],
];

describe('a term', () => {
  it.each(CASES)('%s', (_, submitted, term, due, today, late) => {
    expect(lastDay(submitted, term)).toBe(due);
    expect(daysLate(due, today)).toBe(late);
  });

  it('has the same length on every day', () => {
    const day = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const submitted = date.toISOString().slice(0, 10);
        expect(daysLate(submitted, lastDay(submitted, 'three-weeks'))).toBe(21);
        expect(daysLate(submitted, lastDay(submitted, 'six-weeks'))).toBe(42);
      }),
    );
  });
});
