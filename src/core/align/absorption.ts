import { coverage, likeness, type Weights } from './likeness.ts';
import { joinProfiles, type Profile } from './profile.ts';

/** Sentences that belong together, by their indices in both lists, in order. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

type Side = 'before' | 'after';

/** A lone sentence that would make a group more complete, and by how much. */
interface Offer {
  readonly side: Side;
  readonly at: number;
  readonly group: Group;
  readonly gain: number;
  readonly form: string;
}

/** How much better a group must get, and how much of the lone sentence the other side must hold. */
const LEAST_GAIN = 0.04;
const ADJACENT = { covered: 0.45, missing: 0.2 } as const;
const APART = { covered: 0.66, missing: 0.35 } as const;
const COVERED_FIRST = 0.75;
const LEAST_BROUGHT = 0.66;
const LEAST_CONTENT = 2;
const SHORTEST = 8;
/** A sentence cut into more pieces than this is no longer one statement. */
const MOST_ROUNDS = 24;

const SIDES: readonly Side[] = ['before', 'after'];
const OTHER: Readonly<Record<Side, Side>> = { before: 'after', after: 'before' };

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

function difference(all: ReadonlySet<string>, without: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...all].filter((stem) => !without.has(stem)));
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

function inOrder(indices: readonly number[]): readonly number[] {
  return [...indices].sort((one, other) => one - other);
}

function distance({ side, at, group }: Offer): number {
  const indices = group[side].length > 0 ? group[side] : group[OTHER[side]];
  return Math.min(...indices.map((other) => Math.abs(at - other)));
}

/** A mirrored tie is broken by the words themselves, so that it falls the same from either side. */
function compareOffers(one: Offer, other: Offer): number {
  return (
    other.gain - one.gain ||
    distance(one) - distance(other) ||
    sumOfPlaces(one) - sumOfPlaces(other) ||
    Number(one.form > other.form) - Number(one.form < other.form)
  );
}

function sumOfPlaces({ side, at, group }: Offer): number {
  return at + (group[OTHER[side]][0] ?? 0);
}

type Lookup = Readonly<Record<Side, ReadonlyMap<number, Group>>>;

/** The groups with a way to look them up by a sentence of either side. */
function indexed(groups: readonly Group[]): Lookup {
  const lookup = { before: new Map<number, Group>(), after: new Map<number, Group>() };
  for (const group of groups) {
    for (const at of group.before) lookup.before.set(at, group);
    for (const at of group.after) lookup.after.set(at, group);
  }
  return lookup;
}

function isLone(group: Group, side: Side): boolean {
  return group[side].length === 1 && group[OTHER[side]].length === 0;
}

/** The groups that may take a lone sentence in: those of its neighbours and of what resembles it. */
function hosts(
  lookup: Lookup,
  side: Side,
  at: number,
  resembling: readonly number[],
): ReadonlySet<Group> {
  const own = [at - 1, at + 1].map((index) => lookup[side].get(index));
  const facing = resembling.map((index) => lookup[OTHER[side]].get(index));
  return new Set([...own, ...facing].filter((group) => group !== undefined));
}

type Gains = (group: Group, side: Side, at: number) => number;

/** A group that no round changed gains as much by a sentence as it did before. */
function rememberedGains(sides: Sides): Gains {
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

function offersFor(
  sides: Sides,
  groups: readonly Group[],
  gains: Gains,
  resembling: (side: Side, at: number) => readonly number[],
): readonly Offer[] {
  const lookup = indexed(groups);
  const lone = groups.flatMap((group) =>
    SIDES.filter((side) => isLone(group, side)).map((side) => ({ side, at: group[side][0] ?? 0 })),
  );
  return lone
    .flatMap(({ side, at }) =>
      [...hosts(lookup, side, at, resembling(side, at))].map((group) => ({
        side,
        at,
        group,
        gain: gains(group, side, at),
        form: sides[side][at]?.form ?? '',
      })),
    )
    .filter(({ gain }) => gain >= LEAST_GAIN * LEAST_BROUGHT)
    .sort(compareOffers);
}

function taking(group: Group, { side, at }: Offer): Group {
  const indices = inOrder([...group[side], at]);
  return side === 'before' ? { ...group, before: indices } : { ...group, after: indices };
}

/** Takes the best offers of one round: each sentence and each group at most once. */
function settleRound(groups: readonly Group[], offers: readonly Offer[]): readonly Group[] {
  const lookup = indexed(groups);
  const changed = new Map<Group, Group | null>();
  for (const offer of offers) {
    const lone = lookup[offer.side].get(offer.at);
    if (lone === undefined || changed.has(lone) || changed.has(offer.group)) continue;
    changed.set(lone, null);
    changed.set(offer.group, taking(offer.group, offer));
  }
  return groups.flatMap((group) => {
    const now = changed.get(group);
    return now === undefined ? group : (now ?? []);
  });
}

/**
 * Lets lone sentences join the groups that are more alike with them: a sentence split in two, two
 * merged into one, or one that went up in another further on. Ends when no group gains any more.
 */
export function absorbSentences(
  sides: Sides,
  groups: readonly Group[],
  resembling: (side: Side, at: number) => readonly number[],
): readonly Group[] {
  const gains = rememberedGains(sides);
  let settled = groups;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const offers = offersFor(sides, settled, gains, resembling);
    if (offers.length === 0) return settled;
    settled = settleRound(settled, offers);
  }
  return settled;
}
