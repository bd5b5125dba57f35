import type { Operation } from '../model.ts';
import { sentenceForm } from '../text/normal-form.ts';
import type { Group } from './absorption.ts';
import { groupSentences, type Profiles } from './grouping.ts';
import { weightsOf } from './likeness.ts';
import { placeGroups } from './operations.ts';
import { joinProfiles, type Profile, profileOf } from './profile.ts';

/** Sentences that belong together, by their index in both lists, with what was done to them. */
export interface Bead {
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly op: Operation;
  /** Both sides are the same but for typography. */
  readonly equal: boolean;
}

function beadsOf(
  groups: readonly Group[],
  sides: Profiles,
  texts: { readonly before: readonly string[]; readonly after: readonly string[] },
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
  return placeGroups(groups, weight, (group) => equal.has(group)).map(({ group, op }) => ({
    before: group.before,
    after: group.after,
    op,
    equal: equal.has(group),
  }));
}

/**
 * Aligns the sentences of two texts: every sentence stands in exactly one bead. Equal sentences are
 * paired first, wherever they stand, then the most alike, then what was split or merged is put
 * together. Deterministic, the same from either side; work grows with the length of the texts and,
 * for sentences that changed, with the number of their likely partners, never with the square. What is `known` to belong together (a letter says so)
 * stays together, however unlike.
 */
export function alignSentences(
  before: readonly string[],
  after: readonly string[],
  known: readonly Group[] = [],
): readonly Bead[] {
  const sides = { before: before.map(profileOf), after: after.map(profileOf) };
  const weights = weightsOf([...sides.before, ...sides.after]);
  return beadsOf(groupSentences(sides, weights, known), sides, { before, after });
}

/** All sentences of both sides as one bead, for what is known to belong together. */
export function pairedBead(before: readonly string[], after: readonly string[]): Bead {
  const sides = { before: before.map(profileOf), after: after.map(profileOf) };
  const group = { before: [...before.keys()], after: [...after.keys()] };
  const [bead] = beadsOf([group], sides, { before, after });
  return bead ?? { ...group, op: 'n-m', equal: false };
}
