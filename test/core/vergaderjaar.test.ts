import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVergaderjaar, vergaderjaarOf } from '../../src/core/vergaderjaar.ts';

describe('vergaderjaarOf', () => {
  it.each([
    ['Prinsjesdag itself', '2021-09-21', '2021-2022'],
    ['the Monday before Prinsjesdag', '2021-09-20', '2020-2021'],
    ['a month that starts on a Tuesday', '2020-09-15', '2020-2021'],
    ['the day before it', '2020-09-14', '2019-2020'],
    ['a month that starts on a Wednesday', '2021-09-01', '2020-2021'],
    ['the turn of the calendar year', '2022-01-01', '2021-2022'],
    ['the turn of the century', '1999-10-01', '1999-2000'],
  ])('%s', (_case, date, expected) => {
    expect(vergaderjaarOf(date)).toBe(expected);
  });

  it('starts on a Tuesday between the 15th and the 21st, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2200 }), (year) => {
        const days = Array.from({ length: 30 }, (_, index) => String(index + 1).padStart(2, '0'));
        const first = days.find((day) => vergaderjaarOf(`${year}-09-${day}`).startsWith(`${year}`));
        expect(Number(first)).toBeGreaterThanOrEqual(15);
        expect(Number(first)).toBeLessThanOrEqual(21);
        expect(new Date(`${year}-09-${first}T00:00:00Z`).getUTCDay()).toBe(2);
      }),
    );
  });
});

describe('parseVergaderjaar', () => {
  it.each([
    ['2019–2020', '2019-2020'],
    ['2019-2020', '2019-2020'],
    ['2019 - 2020', '2019-2020'],
    ['2019/20', '2019-2020'],
    ['1999/00', '1999-2000'],
    ['20192020', '2019-2020'],
    ['2019-2021', null],
    ['2019', null],
    ['', null],
  ])('%s', (written, expected) => {
    expect(parseVergaderjaar(written)).toBe(expected);
  });
});
