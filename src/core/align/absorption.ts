import {
  type Gains,
  type Group,
  inOrder,
  LEAST_BROUGHT,
  LEAST_GAIN,
  OTHER,
  rememberedGains,
  type Side,
  type Sides,
} from './gain.ts';

/** A lone sentence that would make a group more complete, and by how much. */
interface Offer {
  readonly side: Side;
  readonly at: number;
  readonly group: Group;
  readonly gain: number;
  readonly form: string;
}

/** A sentence cut into more pieces than this is no longer one statement. */
const MOST_ROUNDS = 24;

const SIDES: readonly Side[] = ['before', 'after'];
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
