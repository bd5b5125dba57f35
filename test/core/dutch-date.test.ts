import { expect, it } from 'vitest';
import { parseDutchDate } from '../../src/core/dutch-date.ts';

it.each([
  ['27 augustus 2021', '2021-08-27'],
  ['1 Mei 2020', '2020-05-01'],
  ['7 mrt. 2024', '2024-03-07'],
  ['3 sept 2019', '2019-09-03'],
  ['18oktober 2024', '2024-10-18'],
  ['27-8-2021', '2021-08-27'],
  ['2021-08-27', '2021-08-27'],
  ['29 februari 2024', '2024-02-29'],
  ['29 februari 2023', null],
  ['0 januari 2023', null],
  ['12 ma 2023', null],
  ['12 brumaire 2023', null],
  ['27-13-2021', null],
  ['augustus 2021', null],
])('reads "%s"', (written, expected) => {
  expect(parseDutchDate(written)).toBe(expected);
});
