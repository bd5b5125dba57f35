import { conceptsOf } from './concepts.ts';
import { sharedLetters } from './letter-groups.ts';
import type { Profile } from './profile.ts';

/** How much a shared stem says: the rarer in both texts, the more. */
export type Weights = (stem: string) => number;

const SHARE = { stems: 0.55, letters: 0.25, anchors: 0.2 } as const;
const LIGHT = 0.25;

/** Weights by the number of sentences of both texts that hold a stem; light words weigh little. */
export function weightsOf(profiles: readonly Profile[]): Weights {
  let weights: ReadonlyMap<string, number> | null = null;
  return (stem) => {
    weights ??= weighed(profiles);
    return weights.get(stem) ?? 1;
  };
}

/** Made when two sentences are first compared: a text that did not change needs none. */
function weighed(profiles: readonly Profile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const telling = new Set<string>();
  for (const { stems, content } of profiles) {
    for (const stem of content.keys()) telling.add(stem);
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [stem, count] of counts) {
    const rarity = Math.log(1 + (profiles.length + 1) / count);
    weights.set(stem, rarity * (telling.has(stem) ? 1 : LIGHT));
  }
  return weights;
}

function weightOf(stems: Iterable<string>, weights: Weights): number {
  let total = 0;
  for (const stem of stems) total += weights(stem);
  return total;
}

/** A synonym on the other side counts for nearly as much as the word itself. */
const SYNONYM = 0.75;
/** Sentences that share more than this are found without their synonyms. */
const ALIKE = 0.75;

/** Of the words that one side lacks, those for which it has a synonym that the other side lacks. */
function answered(own: readonly Telling[], others: readonly Telling[]): readonly string[] {
  if (own.length === 0 || others.length === 0) return [];
  const there = others.flatMap(([, word]) => conceptsOf(word));
  if (there.length === 0) return [];
  return own
    .filter(([, word]) => conceptsOf(word).some((concept) => there.includes(concept)))
    .map(([stem]) => stem);
}

/** A content stem with a word that has it. */
type Telling = readonly [string, string];

function without(
  content: Profile['content'],
  others: { has(stem: string): boolean },
): readonly Telling[] {
  const left: Telling[] = [];
  for (const each of content) if (!others.has(each[0])) left.push(each);
  return left;
}

function sharedWeight(before: Profile, after: Profile, weights: Weights): number {
  let total = 0;
  for (const stem of before.stems) if (after.stems.has(stem)) total += weights(stem);
  return total;
}

function weighedDice(before: Profile, after: Profile, weights: Weights): number {
  const shared = sharedWeight(before, after, weights);
  const total = weightOf(before.stems, weights) + weightOf(after.stems, weights);
  if (total === 0 || 2 * shared >= ALIKE * total) return total === 0 ? 0 : (2 * shared) / total;
  const lost = without(before.content, after.stems);
  const come = without(after.content, before.stems);
  const met = weightOf(answered(lost, come), weights) + weightOf(answered(come, lost), weights);
  return Math.min(1, (2 * shared + SYNONYM * met) / total);
}

function overlap(before: ReadonlySet<string>, after: ReadonlySet<string>): number {
  let shared = 0;
  for (const anchor of before) if (after.has(anchor)) shared += 1;
  return (2 * shared) / (before.size + after.size);
}

/**
 * How alike two sentences are, 0 to 1, the same both ways round: shared stems, letter groups, and the
 * figures and names that only move with what they are about.
 */
export function likeness(before: Profile, after: Profile, weights: Weights): number {
  if (before.form === after.form) return 1;
  const words = SHARE.stems * weighedDice(before, after, weights);
  const letters = SHARE.letters * sharedLetters(before, after);
  const anchored = before.anchors.size + after.anchors.size > 0;
  return rounded(
    anchored
      ? words + letters + SHARE.anchors * overlap(before.anchors, after.anchors)
      : (words + letters) / (SHARE.stems + SHARE.letters),
  );
}

/** Sums of the same numbers in another order differ in the last digits; ties must stay ties. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}

/** How much of the content of one sentence stands in another, in its own words or others, 0 to 1. */
export function coverage(part: Profile, whole: Profile, weights: Weights): number {
  const total = weightOf(part.content.keys(), weights);
  if (total === 0) return 0;
  const lost = without(part.content, whole.content);
  if (lost.length === 0) return 1;
  const met = answered(lost, without(whole.content, part.content));
  const gone = weightOf(
    lost.map(([stem]) => stem),
    weights,
  );
  return 1 - (gone - SYNONYM * weightOf(met, weights)) / total;
}
