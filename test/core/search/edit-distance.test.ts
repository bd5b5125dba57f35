import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '../../../src/core/search/edit-distance.ts';

it.each([
  ['pont', 'pont', 0],
  ['pont', 'ponte', 1],
  ['pont', 'pnt', 1],
  ['pont', 'punt', 1],
  ['pont', 'pnot', 1],
  ['gezichtsherkening', 'gezichtsherkenning', 1],
  ['veer', 'brug', 3],
  ['pont', 'veerpont', 3],
])('from %s to %s it takes %i', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});

it('is the same both ways', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 6)).toBe(editDistance(other, one, 6));
      expect(editDistance(one, other, 6) === 0).toBe(one === other);
    }),
  );
});
