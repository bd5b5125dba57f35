import { likeness, type Weights } from './likeness.ts';
import type { Profile } from './profile.ts';

/** Two sentences that may belong together, by their index in both lists. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/** A stem in more sentences than this finds nothing; it bounds the work on whole documents. */
const MOST_COMMON = 40;
/** Partners looked at closely for each sentence. */
const MOST_PARTNERS = 5;

type Postings = ReadonlyMap<string, readonly number[]>;

function postings(profiles: readonly Profile[], open: readonly number[]): Postings {
  const lists = new Map<string, number[]>();
  for (const at of open) {
    for (const stem of profiles[at]?.stems ?? []) {
      const list = lists.get(stem);
      if (list === undefined) lists.set(stem, [at]);
      else list.push(at);
    }
  }
  return lists;
}

function best(shared: ReadonlyMap<number, number>, near: number): readonly number[] {
  if (shared.size <= MOST_PARTNERS) return [...shared.keys()];
  return [...shared]
    .sort(
      ([one, weight], [other, otherWeight]) =>
        otherWeight - weight || Math.abs(one - near) - Math.abs(other - near) || one - other,
    )
    .slice(0, MOST_PARTNERS)
    .map(([at]) => at);
}

/** Which sentences of each side are still open. */
export interface Open {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** What each sentence of a list shares with one sentence, by the weight of the stems. */
function sharedWith(
  stems: Iterable<string>,
  lists: { readonly here: Postings; readonly there: Postings },
  weights: Weights,
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  for (const stem of stems) {
    const others = lists.there.get(stem) ?? [];
    if (Math.max(others.length, lists.here.get(stem)?.length ?? 0) > MOST_COMMON) continue;
    const weight = weights(stem);
    for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight);
  }
  return shared;
}

/**
 * For each open sentence of `before` the few open sentences of `after` that share most with it, by
 * telling stems. Work grows with the number of sentences, not with its square.
 */
export function partnersOf(
  before: readonly Profile[],
  after: readonly Profile[],
  open: Open,
  weights: Weights,
): ReadonlyMap<number, readonly number[]> {
  const lists = { here: postings(before, open.before), there: postings(after, open.after) };
  return new Map(
    open.before.map((at) => [at, best(sharedWith(before[at]?.stems ?? [], lists, weights), at)]),
  );
}

/** Pairs of open sentences, the best few of each from either side, with their likeness. */
export function findCandidates(
  before: readonly Profile[],
  after: readonly Profile[],
  open: Open,
  weights: Weights,
): readonly Candidate[] {
  const pairs = new Map<number, Candidate>();
  const add = (one: number, other: number): void => {
    const [here, there] = [before[one], after[other]];
    const key = one * after.length + other;
    if (here === undefined || there === undefined || pairs.has(key)) return;
    pairs.set(key, { before: one, after: other, likeness: likeness(here, there, weights) });
  };
  for (const [one, others] of partnersOf(before, after, open, weights)) {
    for (const other of others) add(one, other);
  }
  const back = { before: open.after, after: open.before };
  for (const [other, ones] of partnersOf(after, before, back, weights)) {
    for (const one of ones) add(one, other);
  }
  return [...pairs.values()];
}
