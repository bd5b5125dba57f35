import type { Operation } from '../model.ts';
import type { Group } from './gain.ts';

/** A group with what was done to it. */
export interface Placed {
  readonly group: Group;
  readonly op: Operation;
}

interface Best {
  readonly weight: number;
  readonly last: number;
}

/** Prefix maxima over positions, so that the heaviest rising row is found in n log n. */
function heaviestRow(
  positions: readonly number[],
  weights: readonly number[],
): ReadonlySet<number> {
  const size = Math.max(-1, ...positions) + 2;
  const tree: (Best | undefined)[] = new Array<Best | undefined>(size + 1);
  const previous: number[] = [];
  const best = (to: number): Best => {
    let found: Best = { weight: 0, last: -1 };
    for (let at = to; at > 0; at -= at & -at) {
      const here = tree[at];
      if (here !== undefined && here.weight > found.weight) found = here;
    }
    return found;
  };
  for (const [at, position] of positions.entries()) {
    const before = best(position);
    previous.push(before.last);
    const here = { weight: before.weight + (weights[at] ?? 0), last: at };
    for (let node = position + 1; node <= size; node += node & -node) {
      if ((tree[node]?.weight ?? 0) < here.weight) tree[node] = here;
    }
  }
  const row = new Set<number>();
  for (let at = best(size).last; at >= 0; at = previous[at] ?? -1) row.add(at);
  return row;
}

function oneToOne(inRow: boolean, equal: boolean): Operation {
  if (equal) return inRow ? 'keep' : 'move';
  return inRow ? 'edit' : 'move-edit';
}

function operationOf(group: Group, inRow: boolean, equal: boolean): Operation {
  if (group.before.length === 0) return 'add';
  if (group.after.length === 0) return 'delete';
  if (group.before.length === 1 && group.after.length === 1) return oneToOne(inRow, equal);
  if (group.before.length === 1) return 'split';
  return group.after.length === 1 ? 'merge' : 'n-m';
}

/** Where a deleted sentence stands among the others: right behind what stood before it. */
function readingOrder(groups: readonly Group[]): readonly Group[] {
  const slots = new Map<number, number>();
  for (const { before, after } of groups) {
    for (const at of before) if (after[0] !== undefined) slots.set(at, after[0]);
  }
  const slot = ({ before, after }: Group): number => {
    if (after[0] !== undefined) return after[0];
    for (let at = (before[0] ?? 0) - 1; at >= 0; at -= 1) {
      const known = slots.get(at);
      if (known !== undefined) return known + 0.5;
    }
    return -1;
  };
  return groups
    .map((group) => ({ group, slot: slot(group) }))
    .sort(
      (one, other) =>
        one.slot - other.slot || (one.group.before[0] ?? 0) - (other.group.before[0] ?? 0),
    )
    .map(({ group }) => group);
}

/**
 * Says of each group what was done to it, in the reading order of the later text. Of sentences that
 * changed places those count as moved that weigh least, so that the longest row stays put.
 */
export function placeGroups(
  groups: readonly Group[],
  weight: (group: Group) => number,
  isEqual: (group: Group) => boolean,
): readonly Placed[] {
  const paired = groups
    .filter(({ before, after }) => before.length > 0 && after.length > 0)
    .sort((one, other) => (one.before[0] ?? 0) - (other.before[0] ?? 0));
  const row = heaviestRow(
    paired.map(({ after }) => after[0] ?? 0),
    paired.map(weight),
  );
  const kept = new Set(paired.filter((_, at) => row.has(at)));
  return readingOrder(groups).map((group) => ({
    group,
    op: operationOf(group, kept.has(group), isEqual(group)),
  }));
}
