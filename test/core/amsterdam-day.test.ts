import { expect, it } from 'vitest';
import { amsterdamDay } from '../../src/core/amsterdam-day.ts';

it.each([
  { name: 'by day', instant: '2021-10-14T08:00:00Z', day: '2021-10-14' },
  {
    name: 'in summer the day begins at 22:00 UTC',
    instant: '2021-07-01T22:00:00Z',
    day: '2021-07-02',
  },
  { name: 'in winter at 23:00', instant: '2021-12-31T22:59:59Z', day: '2021-12-31' },
  { name: 'and so does the year', instant: '2021-12-31T23:00:00.000Z', day: '2022-01-01' },
])('$name', ({ instant, day }) => {
  expect(amsterdamDay(instant)).toBe(day);
});
