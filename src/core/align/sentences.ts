import type { Operation } from '../model.ts';
import { sentenceForm } from '../text/normal-form.ts';
import type { Group } from './gain.ts';
import { groupSentences, type Profiles } from './grouping.ts';
import { weightsOf } from './likeness.ts';
import { placeGroups } from './operations.ts';
import { type Profile, profileOf } from './profile.ts';

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
  const formOf = (side: 'before' | 'after', group: Group): string =>
    sentenceForm(group[side].map((at) => texts[side][at] ?? '').join(' '));
  const isEqual = (group: Group): boolean => {
    const [before = -1] = group.before;
    const [after = -1] = group.after;
    if (before < 0 || after < 0) return false;
    const isOneToOne = group.before.length + group.after.length === 2;
    return isOneToOne
      ? sides.before[before]?.form === sides.after[after]?.form
      : formOf('before', group) === formOf('after', group);
  };
  const equal = new Set(groups.filter(isEqual));
  const lengthOf = (side: 'before' | 'after', group: Group): number =>
    group[side].reduce((sum, at) => sum + (sides[side][at]?.form.length ?? 0) + 1, -1);
  const weight = (group: Group): number => lengthOf('before', group) + lengthOf('after', group);
  return placeGroups(groups, weight, (group) => equal.has(group)).map(({ group, op }) => ({
    before: group.before,
    after: group.after,
    op,
    equal: equal.has(group),
  }));
}

/** The profiles of both sides; a sentence that stands in both is looked at once. */
function profilesOf(before: readonly string[], after: readonly string[]): Profiles {
  const made = new Map<string, Profile>();
  const profile = (text: string): Profile => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const found = profileOf(text);
    made.set(text, found);
    return found;
  };
  return { before: before.map(profile), after: after.map(profile) };
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
  const sides = profilesOf(before, after);
  const weights = weightsOf([...sides.before, ...sides.after]);
  return beadsOf(groupSentences(sides, weights, known), sides, { before, after });
}

/** All sentences of both sides as one bead, for what is known to belong together. */
export function pairedBead(before: readonly string[], after: readonly string[]): Bead {
  const sides = profilesOf(before, after);
  const group = { before: [...before.keys()], after: [...after.keys()] };
  const [bead] = beadsOf([group], sides, { before, after });
  return bead ?? { ...group, op: 'n-m', equal: false };
}
