import { absorbSentences } from './absorption.ts';
import { findCandidates, type Open, partnersOf } from './candidates.ts';
import { type Pair, pairEqualSentences } from './equal-sentences.ts';
import type { Group } from './gain.ts';
import { pairLikeSentences, pairLoneSentences, placement } from './like-sentences.ts';
import { likeness, type Weights } from './likeness.ts';
import type { Profile } from './profile.ts';
import { pairSureSentences } from './sure-sentences.ts';

/** The profiles of the sentences of both texts. */
export interface Profiles {
  readonly before: readonly Profile[];
  readonly after: readonly Profile[];
}

const SHORT_FORM = 12;
const SOME_LIKENESS = 0.12;

function openOf(sides: Profiles, groups: readonly Group[]): Open {
  const before = new Set(groups.flatMap((group) => group.before));
  const after = new Set(groups.flatMap((group) => group.after));
  return {
    before: [...sides.before.keys()].filter((at) => !before.has(at)),
    after: [...sides.after.keys()].filter((at) => !after.has(at)),
  };
}

function asGroup({ before, after }: Pair): Group {
  return { before: [before], after: [after] };
}

/** "Nee." against "Ja.", or a trace of likeness: else it is one sentence gone and another come. */
function fitsAlone(sides: Profiles, weights: Weights): (one: number, other: number) => boolean {
  return (one, other) => {
    const [before, after] = [sides.before[one], sides.after[other]];
    if (before === undefined || after === undefined) return false;
    if (Math.max(before.form.length, after.form.length) <= SHORT_FORM) return true;
    return likeness(before, after, weights) >= SOME_LIKENESS;
  };
}

function pairSentences(
  sides: Profiles,
  weights: Weights,
  known: readonly Group[],
): readonly Group[] {
  const size = { before: sides.before.length, after: sides.after.length };
  const free = openOf(sides, known);
  const isFree = { before: new Set(free.before), after: new Set(free.after) };
  const equal = pairEqualSentences(
    sides.before.map(({ form }, at) => (isFree.before.has(at) ? form : '')),
    sides.after.map(({ form }, at) => (isFree.after.has(at) ? form : '')),
  );
  const seeds = known.flatMap(({ before: [before], after: [after] }) =>
    before === undefined || after === undefined ? [] : { before, after },
  );
  const alike = pairSureSentences(
    sides.before,
    sides.after,
    openOf(sides, [...known, ...equal.map(asGroup)]),
  );
  const sure = [...equal, ...alike];
  const settled = [...known, ...sure.map(asGroup)];
  const like = pairLikeSentences(
    findCandidates(sides.before, sides.after, openOf(sides, settled), weights),
    placement(size, [...seeds, ...sure]),
  );
  const paired = [...settled, ...like.map(asGroup)];
  const lone = pairLoneSentences(
    openOf(sides, paired),
    placement(size, [...seeds, ...sure, ...like]),
    fitsAlone(sides, weights),
  );
  return [...paired, ...lone.map(asGroup)];
}

/** Puts every sentence in one group: paired, joined to a pair that it completes, or alone. */
export function groupSentences(
  sides: Profiles,
  weights: Weights,
  known: readonly Group[],
): readonly Group[] {
  const paired = pairSentences(sides, weights, known);
  const open = openOf(sides, paired);
  if (open.before.length === 0 && open.after.length === 0) return paired;
  const groups: readonly Group[] = [
    ...paired,
    ...open.before.map((at) => ({ before: [at], after: [] })),
    ...open.after.map((at) => ({ before: [], after: [at] })),
  ];
  const all = { before: [...sides.before.keys()], after: [...sides.after.keys()] };
  const near = partnersOf(sides.before, sides.after, { seeking: open, among: all }, weights);
  return absorbSentences({ ...sides, weights }, groups, (side, at) => near[side].get(at) ?? []);
}
