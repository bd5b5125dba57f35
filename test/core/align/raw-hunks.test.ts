import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawHunks } from '../../../src/core/align/raw-hunks.ts';

/** Few different words, so that many stand more than once. */
const words = fc.array(fc.constantFrom('de', 'dijk', 'is', 'hoog', 'niet'), { maxLength: 9 });

/** What stands outside the hunks of one side. */
function outside(
  list: readonly string[],
  ranges: readonly { readonly from: number; readonly to: number }[],
): readonly string[] {
  return list.filter((_, at) => !ranges.some(({ from, to }) => at >= from && at < to));
}

describe('runs of words that differ', () => {
  it('leave the same words on both sides, as many as a diff does', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const hunks = rawHunks(before, after);
        const left = outside(
          before,
          hunks.map((hunk) => hunk.before),
        );
        const right = outside(
          after,
          hunks.map((hunk) => hunk.after),
        );
        const shared = diffArrays(before, after)
          .filter(({ added, removed }) => !(added || removed))
          .reduce((sum, { count }) => sum + count, 0);
        expect(left).toEqual(right);
        expect(left.length).toBe(shared);
      }),
    );
  });

  it.each([
    ['one word for another', 'de dijk is hoog', 'de dijk is laag', ['3-4>3-4']],
    ['a word put in', 'de dijk is hoog', 'de dijk is niet hoog', ['3-3>3-4']],
    ['two runs', 'de dijk is hoog', 'een dijk is laag', ['0-1>0-1', '3-4>3-4']],
    ['nothing', 'de dijk', 'de dijk', []],
  ])('%s', (_, before, after, shapes) => {
    const found = rawHunks(before.split(' '), after.split(' '));
    expect(
      found.map((it) => `${it.before.from}-${it.before.to}>${it.after.from}-${it.after.to}`),
    ).toEqual(shapes);
  });
});
