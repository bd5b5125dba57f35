import { isContent, rootOf } from './weights.ts';
import type { Word } from './words.ts';

/** Two neighbouring content words of a text as one number of 32 bits, in whichever order. */
export interface Pair {
  readonly hash: number;
  /** The place of the first of them among the words of the text. */
  readonly at: number;
  /** The place of the second. */
  readonly next: number;
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const BETWEEN = 31;

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hashOf(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  }
  return hash;
}

function pairOf(one: string, other: string): number {
  const [first, second] = one < other ? [one, other] : [other, one];
  return hashOf(second, Math.imul(hashOf(first, SEED) ^ BETWEEN, PRIME)) >>> 0;
}

/** The pairs of neighbouring content words, function words left out, in reading order. */
export function pairsOf(words: readonly Word[], from = 0, to: number = words.length): Pair[] {
  const found: Pair[] = [];
  let last = -1;
  let root = '';
  for (let at = from; at < to; at += 1) {
    const key = words[at]?.key ?? '';
    if (!isContent(key)) continue;
    const own = rootOf(key);
    if (last >= 0) found.push({ hash: pairOf(root, own), at: last, next: at });
    last = at;
    root = own;
  }
  return found;
}

/** The prints of a text: the hashes of all its pairs, sorted, each once. */
export function printsOf(words: readonly Word[]): readonly number[] {
  return [...new Set(pairsOf(words).map(({ hash }) => hash))].sort((one, other) => one - other);
}
