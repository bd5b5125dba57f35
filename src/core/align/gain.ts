import { coverage, likeness, type Weights } from './likeness.ts';
import { joinProfiles, type Profile } from './profile.ts';

/** Sentences that belong together, by their indices in both lists, in order. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The versions that sentences stand in. */
export type Side = 'before' | 'after';

/** How much better a group must get, and how much of the lone sentence the other side must hold. */
export const LEAST_GAIN = 0.04;
const ADJACENT = { covered: 0.45, missing: 0.2 } as const;
const APART = { covered: 0.66, missing: 0.35 } as const;
const COVERED_FIRST = 0.75;
export const LEAST_BROUGHT = 0.66;
const LEAST_CONTENT = 2;
const SHORTEST = 8;

/** The side that faces a side. */
export const OTHER: Readonly<Record<Side, Side>> = { before: 'after', after: 'before' };

/** Everything the joining of sentences looks at. */
export interface Sides {
  readonly before: readonly Profile[];
  readonly after: readonly Profile[];
  readonly weights: Weights;
}

function profileOfGroup(sides: Sides, side: Side, indices: readonly number[]): Profile {
  return joinProfiles(indices.flatMap((at) => sides[side][at] ?? []));
}

function isAdjacent(group: readonly number[], at: number): boolean {
  return group.includes(at - 1) || group.includes(at + 1);
}

/**
 * Whether a lone sentence brings what the group's own side lacks: "Dat is tijdig gebeurd." where the
 * other side now says "tijdig". 0 where it does not.
 */
function missingPart(own: Profile, lone: Profile, whole: Profile, sides: Sides): number {
  const lacking = { ...whole, content: difference(whole.content, own.content) };
  if (lacking.content.size === 0) return 0;
  const brought = coverage(lacking, lone, sides.weights);
  return brought >= LEAST_BROUGHT ? LEAST_GAIN * brought : 0;
}

function difference(
  all: ReadonlyMap<string, string>,
  without: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...all].filter(([stem]) => !without.has(stem)));
}

/** What a group gains by taking a sentence in; 0 where the sentence has no place in it. */
function gainOf(sides: Sides, group: Group, side: Side, at: number): number {
  const lone = sides[side][at];
  const facing = group[OTHER[side]];
  if (lone === undefined || facing.length === 0) return 0;
  const whole = profileOfGroup(sides, OTHER[side], facing);
  const indices = group[side];
  const adjacent = isAdjacent(indices, at);
  if (adjacent && isVerbatim(lone, whole)) return LEAST_GAIN;
  if (lone.content.size < LEAST_CONTENT) return 0;
  const covered = coverage(lone, whole, sides.weights);
  if (indices.length === 0) {
    return covered >= COVERED_FIRST ? likeness(lone, whole, sides.weights) : 0;
  }
  const own = profileOfGroup(sides, side, indices);
  const bounds = adjacent ? ADJACENT : APART;
  const missing = covered >= bounds.missing ? missingPart(own, lone, whole, sides) : 0;
  if (covered < bounds.covered) return missing;
  const together = profileOfGroup(sides, side, inOrder([...indices, at]));
  const gain = likeness(together, whole, sides.weights) - likeness(own, whole, sides.weights);
  return gain >= LEAST_GAIN ? gain : missing;
}

/** "De eisen zijn:" before its list, where the other version runs on. */
function isVerbatim({ form }: Profile, whole: Profile): boolean {
  return form.length >= SHORTEST && whole.form.includes(form);
}

/** Indices from low to high. */
export function inOrder(indices: readonly number[]): readonly number[] {
  return [...indices].sort((one, other) => one - other);
}

/** What a group gains by taking a sentence in. */
export type Gains = (group: Group, side: Side, at: number) => number;

/** A group that no round changed gains as much by a sentence as it did before. */
export function rememberedGains(sides: Sides): Gains {
  const known = {
    before: new Map<Group, Map<number, number>>(),
    after: new Map<Group, Map<number, number>>(),
  };
  return (group, side, at) => {
    const gains = known[side].get(group) ?? new Map<number, number>();
    const gain = gains.get(at) ?? gainOf(sides, group, side, at);
    known[side].set(group, gains.set(at, gain));
    return gain;
  };
}
