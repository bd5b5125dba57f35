import type { Candidate } from './candidates.ts';
import type { Pair } from './equal-sentences.ts';

/** Likeness from which two sentences are the same statement: in place, and moved (COMPARE.md, 5). */
const ENOUGH = { inPlace: 0.3, moved: 0.45 } as const;
const IN_PLACE_BONUS = 0.12;

/** For each index the partner of the nearest paired sentence at or beyond it, in one direction. */
function nearest(length: number, partners: ReadonlyMap<number, number>, step: 1 | -1): number[] {
  const found: number[] = new Array<number>(length).fill(-1);
  let last = -1;
  for (let at = step === 1 ? 0 : length - 1; at >= 0 && at < length; at += step) {
    const partner = partners.get(at);
    if (partner !== undefined) last = partner;
    found[at] = last;
  }
  return found;
}

function flipped(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  return new Map(pairs.map(({ before, after }) => [after, before]));
}

/** Tells whether two open sentences lie between the same paired neighbours, on at least one side. */
export function placement(
  size: { readonly before: number; readonly after: number },
  pairs: readonly Pair[],
): (one: number, other: number) => boolean {
  const there = new Map(pairs.map(({ before, after }) => [before, after]));
  const here = flipped(pairs);
  const ahead = nearest(size.before, there, 1);
  const behind = nearest(size.before, there, -1);
  const aheadBack = nearest(size.after, here, 1);
  const behindBack = nearest(size.after, here, -1);
  return (one, other) => {
    const [above, below] = [aheadBack[other] ?? -1, behindBack[other] ?? -1];
    const sameAbove = above === -1 ? ahead[one] === -1 : there.get(above) === ahead[one];
    const sameBelow = below === -1 ? behind[one] === -1 : there.get(below) === behind[one];
    return sameAbove || sameBelow;
  };
}

/** Takes the best pairs first, each sentence once; in place counts for more than far away. */
export function pairLikeSentences(
  candidates: readonly Candidate[],
  inPlace: (one: number, other: number) => boolean,
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

/** Pairs what is left alone on both sides between the same neighbours: "Nee." became "Ja.". */
export function pairLoneSentences(
  open: { readonly before: readonly number[]; readonly after: readonly number[] },
  inPlace: (one: number, other: number) => boolean,
  fits: (one: number, other: number) => boolean,
): readonly Pair[] {
  return open.before.flatMap((one) => {
    const near = (other: number): boolean => inPlace(one, other);
    const others = open.after.filter(near);
    const [other] = others;
    if (other === undefined || others.length > 1) return [];
    const rivals = open.before.filter((rival) => inPlace(rival, other));
    return rivals.length === 1 && fits(one, other) ? [{ before: one, after: other }] : [];
  });
}
