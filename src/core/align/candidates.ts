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

/** Where each stem stands; of the stems that another list has alone, where one is given. */
function postings(
  profiles: readonly Profile[],
  open: readonly number[],
  sought: Postings | null = null,
): Postings {
  const lists = new Map<string, number[]>();
  for (const at of open) {
    for (const stem of profiles[at]?.stems ?? []) {
      if (sought?.has(stem) === false) continue;
      const list = lists.get(stem);
      if (list === undefined) lists.set(stem, [at]);
      else list.push(at);
    }
  }
  return lists;
}

interface Partner {
  readonly at: number;
  readonly weight: number;
}

/** Whether one partner goes before another: it shares more, else it lies nearer, else it comes first. */
function precedes(one: Partner, other: Partner, near: number): boolean {
  if (one.weight !== other.weight) return one.weight > other.weight;
  const nearer = Math.abs(one.at - near) - Math.abs(other.at - near);
  return nearer === 0 ? one.at < other.at : nearer < 0;
}

/** The few that share most, in order; sorting all of them would cost more than finding them did. */
function best(shared: ReadonlyMap<number, number>, near: number): readonly number[] {
  if (shared.size <= MOST_PARTNERS) return [...shared.keys()];
  const kept: Partner[] = [];
  for (const [at, weight] of shared) {
    const partner = { at, weight };
    const last = kept.at(-1);
    const isFull = kept.length === MOST_PARTNERS;
    if (isFull && last !== undefined && !precedes(partner, last, near)) continue;
    if (isFull) kept.pop();
    const place = kept.findIndex((other) => precedes(partner, other, near));
    kept.splice(place < 0 ? kept.length : place, 0, partner);
  }
  return kept.map(({ at }) => at);
}

/** Which sentences of each side are still open. */
export interface Open {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The stems of the side that looks for partners, and of the side where it finds them. */
interface Lists {
  readonly here: Postings;
  readonly there: Postings;
}

/** What each sentence of a list shares with one sentence, by the weight of the stems. */
function sharedWith(
  stems: Iterable<string>,
  lists: Lists,
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

type Partners = ReadonlyMap<number, readonly number[]>;

/** The likely partners of the open sentences of both sides. */
export interface BothPartners {
  readonly before: Partners;
  readonly after: Partners;
}

/** Sentences of each side that look for partners, and those among which they may find them. */
interface Search {
  readonly seeking: Open;
  readonly among: Open;
}

/**
 * For each open sentence of either side the few sentences of the other that share most with it, by
 * telling stems. Work grows with the number of sentences, not with its square.
 */
export function partnersOf(
  before: readonly Profile[],
  after: readonly Profile[],
  { seeking, among }: Search,
  weights: Weights,
): BothPartners {
  const here = { before: postings(before, seeking.before), after: postings(after, seeking.after) };
  const there =
    seeking === among
      ? here
      : {
          before: postings(before, among.before, here.after),
          after: postings(after, among.after, here.before),
        };
  const find = (profiles: readonly Profile[], open: readonly number[], pair: Lists): Partners =>
    new Map(open.map((at) => [at, best(sharedWith(profiles[at]?.stems ?? [], pair, weights), at)]));
  return {
    before: find(before, seeking.before, { here: here.before, there: there.after }),
    after: find(after, seeking.after, { here: here.after, there: there.before }),
  };
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
  const partners = partnersOf(before, after, { seeking: open, among: open }, weights);
  for (const [one, others] of partners.before) for (const other of others) add(one, other);
  for (const [other, ones] of partners.after) for (const one of ones) add(one, other);
  return [...pairs.values()];
}
