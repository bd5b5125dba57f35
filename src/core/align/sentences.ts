import type { Operation } from '../model.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { absorbSentences, type Group } from './absorption.ts';
import { findCandidates, type Open, partnersOf } from './candidates.ts';
import { type Pair, pairEqualSentences } from './equal-sentences.ts';
import { pairLikeSentences, pairLoneSentences, placement } from './like-sentences.ts';
import { likeness, type Weights, weightsOf } from './likeness.ts';
import { placeGroups } from './operations.ts';
import { joinProfiles, type Profile, profileOf } from './profile.ts';

/** Sentences that belong together, by their index in both lists, with what was done to them. */
export interface Bead {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly op: Operation;
  /** 0 to 1; 1 where the forms are equal, 0 where a side is empty. */
  readonly similarity: number;
  /** Both sides are the same but for typography. */
  readonly equal: boolean;
}

function openOf(profiles: Sides, pairs: readonly Pair[]): Open {
  const before = new Set(pairs.map((pair) => pair.before));
  const after = new Set(pairs.map((pair) => pair.after));
  return {
    before: [...profiles.before.keys()].filter((at) => !before.has(at)),
    after: [...profiles.after.keys()].filter((at) => !after.has(at)),
  };
}

interface Sides {
  readonly before: readonly Profile[];
  readonly after: readonly Profile[];
}

function pairSentences(sides: Sides, weights: Weights): readonly Pair[] {
  const equal = pairEqualSentences(
    sides.before.map(({ form }) => form),
    sides.after.map(({ form }) => form),
  );
  const size = { before: sides.before.length, after: sides.after.length };
  const open = openOf(sides, equal);
  const candidates = findCandidates(sides.before, sides.after, open, weights);
  const like = pairLikeSentences(candidates, placement(size, equal));
  const pairs = [...equal, ...like];
  const lone = pairLoneSentences(openOf(sides, pairs), placement(size, pairs), (one, other) =>
    fitsAlone(sides.before[one], sides.after[other], weights),
  );
  return [...pairs, ...lone];
}

const SHORT_FORM = 12;
const SOME_LIKENESS = 0.12;

/** "Nee." against "Ja.", or a trace of likeness: else it is one sentence gone and another come. */
function fitsAlone(
  before: Profile | undefined,
  after: Profile | undefined,
  weights: Weights,
): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.form.length <= SHORT_FORM && after.form.length <= SHORT_FORM) return true;
  return likeness(before, after, weights) >= SOME_LIKENESS;
}

function groupSentences(sides: Sides, weights: Weights): readonly Group[] {
  const pairs = pairSentences(sides, weights);
  const open = openOf(sides, pairs);
  const groups: readonly Group[] = [
    ...pairs.map(({ before, after }) => ({ before: [before], after: [after] })),
    ...open.before.map((at) => ({ before: [at], after: [] })),
    ...open.after.map((at) => ({ before: [], after: [at] })),
  ];
  if (open.before.length === 0 && open.after.length === 0) return groups;
  const all = { before: [...sides.before.keys()], after: [...sides.after.keys()] };
  const near = {
    before: partnersOf(sides.before, sides.after, { ...all, before: open.before }, weights),
    after: partnersOf(
      sides.after,
      sides.before,
      { before: open.after, after: all.before },
      weights,
    ),
  };
  return absorbSentences({ ...sides, weights }, groups, (side, at) => near[side].get(at) ?? []);
}

function beadsOf(
  groups: readonly Group[],
  sides: Sides,
  texts: { readonly before: readonly string[]; readonly after: readonly string[] },
  weights: Weights,
): readonly Bead[] {
  const joined = ({ before, after }: Group): { before: Profile; after: Profile } => ({
    before: joinProfiles(before.flatMap((at) => sides.before[at] ?? [])),
    after: joinProfiles(after.flatMap((at) => sides.after[at] ?? [])),
  });
  const formOf = (side: 'before' | 'after', group: Group): string =>
    sentenceForm(group[side].map((at) => texts[side][at] ?? '').join(' '));
  const isEqual = (group: Group): boolean => {
    if (group.before.length === 0 || group.after.length === 0) return false;
    const { before, after } = joined(group);
    const oneToOne = group.before.length + group.after.length === 2;
    return oneToOne
      ? before.form === after.form
      : formOf('before', group) === formOf('after', group);
  };
  const equal = new Set(groups.filter(isEqual));
  const weight = (group: Group): number => {
    const { before, after } = joined(group);
    return before.form.length + after.form.length;
  };
  return placeGroups(groups, weight, (group) => equal.has(group)).map(({ group, op }) => {
    const { before, after } = joined(group);
    const lone = group.before.length === 0 || group.after.length === 0;
    return {
      before: group.before,
      after: group.after,
      op,
      equal: equal.has(group),
      similarity: lone ? 0 : likeness(before, after, weights),
    };
  });
}

/**
 * Aligns the sentences of two texts: every sentence stands in exactly one bead. Equal sentences are
 * paired first, wherever they stand, then the most alike, then what was split or merged is put
 * together. Deterministic, the same from either side; work grows with the length of the texts and,
 * for sentences that changed, with the number of their likely partners, never with the square.
 */
export function alignSentences(
  before: readonly string[],
  after: readonly string[],
): readonly Bead[] {
  const sides = { before: before.map(profileOf), after: after.map(profileOf) };
  const weights = weightsOf([...sides.before, ...sides.after]);
  return beadsOf(groupSentences(sides, weights), sides, { before, after }, weights);
}

/** All sentences of both sides as one bead, for what is known to belong together. */
export function pairedBead(before: readonly string[], after: readonly string[]): Bead {
  const sides = { before: before.map(profileOf), after: after.map(profileOf) };
  const weights = weightsOf([...sides.before, ...sides.after]);
  const group = { before: [...before.keys()], after: [...after.keys()] };
  const [bead] = beadsOf([group], sides, { before, after }, weights);
  return bead ?? { ...group, op: 'n-m', similarity: 0, equal: false };
}
