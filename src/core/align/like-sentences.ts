import type { Candidate, Open } from './candidates.ts';
import type { Pair } from './equal-sentences.ts';

/** Likeness from which two sentences are the same statement: in place, and moved. */
const ENOUGH = { inPlace: 0.3, moved: 0.45 } as const;
const IN_PLACE_BONUS = 0.12;

/** Where sentences lie among those that are paired already. */
export interface Placement {
  /** Whether both lie between the same paired neighbours, on at least one side. */
  readonly inPlace: (before: number, after: number) => boolean;
  /** The same for sentences of either list that lie between the same neighbours on both sides. */
  readonly gapBefore: (at: number) => string;
  readonly gapAfter: (at: number) => string;
}

/** For each index what belongs to the nearest paired one at or beyond it, -1 where none is. */
function nearest(
  length: number,
  belonging: ReadonlyMap<number, number>,
  step: 1 | -1,
): readonly number[] {
  const found: number[] = new Array<number>(length).fill(-1);
  let last = -1;
  for (let at = step === 1 ? 0 : length - 1; at >= 0 && at < length; at += step) {
    last = belonging.get(at) ?? last;
    found[at] = last;
  }
  return found;
}

/** Places sentences by the later one of each neighbouring pair, so that both lists compare. */
export function placement(
  size: { readonly before: number; readonly after: number },
  pairs: readonly Pair[],
): Placement {
  const partners = new Map(pairs.map(({ before, after }) => [before, after]));
  const selves = new Map(pairs.map(({ after }) => [after, after]));
  const before = {
    above: nearest(size.before, partners, 1),
    below: nearest(size.before, partners, -1),
  };
  const after = { above: nearest(size.after, selves, 1), below: nearest(size.after, selves, -1) };
  return {
    inPlace: (one, other) =>
      before.above[one] === after.above[other] || before.below[one] === after.below[other],
    gapBefore: (at) => `${before.above[at]} ${before.below[at]}`,
    gapAfter: (at) => `${after.above[at]} ${after.below[at]}`,
  };
}

/** Takes the best pairs first, each sentence once; in place counts for more than far away. */
export function pairLikeSentences(
  candidates: readonly Candidate[],
  { inPlace }: Placement,
): readonly Pair[] {
  const ranked = candidates
    .map((candidate) => {
      const placed = inPlace(candidate.before, candidate.after);
      const enough = candidate.likeness >= (placed ? ENOUGH.inPlace : ENOUGH.moved);
      return { ...candidate, enough, score: candidate.likeness + (placed ? IN_PLACE_BONUS : 0) };
    })
    .filter(({ enough }) => enough)
    .sort(
      (one, other) =>
        other.score - one.score ||
        Math.abs(one.before - one.after) - Math.abs(other.before - other.after) ||
        one.before + one.after - other.before - other.after,
    );
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return ranked.filter(({ before, after }) => {
    if (taken.before.has(before) || taken.after.has(after)) return false;
    taken.before.add(before);
    taken.after.add(after);
    return true;
  });
}

function byGap(
  open: readonly number[],
  gap: (at: number) => string,
): ReadonlyMap<string, readonly number[]> {
  const gaps = new Map<string, number[]>();
  for (const at of open) {
    const key = gap(at);
    const known = gaps.get(key);
    if (known === undefined) gaps.set(key, [at]);
    else known.push(at);
  }
  return gaps;
}

/** Pairs what is left alone on both sides between the same neighbours: "Nee." became "Ja.". */
export function pairLoneSentences(
  open: Open,
  { gapBefore, gapAfter }: Placement,
  fits: (before: number, after: number) => boolean,
): readonly Pair[] {
  const there = byGap(open.after, gapAfter);
  return [...byGap(open.before, gapBefore)].flatMap(([gap, [before, ...more]]) => {
    const [after, ...others] = there.get(gap) ?? [];
    if (before === undefined || after === undefined || more.length + others.length > 0) return [];
    return fits(before, after) ? [{ before, after }] : [];
  });
}
