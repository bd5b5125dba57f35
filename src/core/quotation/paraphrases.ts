import type { Sought } from './judge.ts';
import type { Range } from './marks.ts';
import type { Passage, WordedText } from './passage.ts';
import { isContent, rootOf, weightOf } from './weights.ts';

/** A sentence that gives the matter of one of a passage in other words. */
export interface Paraphrase {
  readonly text: Range;
  readonly passage: number;
  readonly source: Range;
  readonly isMarked: boolean;
}

interface Sentence {
  readonly passage: number;
  readonly range: Range;
  readonly total: number;
}

/** A share of what two sentences say, from 0 to 1, and how much of it is in both at the least. */
const ALIKE = 0.5;
const TELLS = 4;
const FEWEST_ROOTS = 4;

function rootsIn({ words }: WordedText, { start, end }: Range): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { key } of words.slice(start, end)) {
    if (isContent(key)) found.set(rootOf(key), weightOf(key));
  }
  return found;
}

interface Index {
  readonly sentences: readonly Sentence[];
  readonly byRoot: ReadonlyMap<string, readonly number[]>;
}

function indexOf(passages: readonly Passage[]): Index {
  const sentences: Sentence[] = [];
  const byRoot = new Map<string, number[]>();
  for (const [at, passage] of passages.entries()) {
    for (const range of passage.sentences()) {
      const roots = rootsIn(passage, range);
      for (const root of roots.keys()) {
        const known = byRoot.get(root);
        if (known) known.push(sentences.length);
        else byRoot.set(root, [sentences.length]);
      }
      sentences.push({ passage: at, range, total: total(roots) });
    }
  }
  return { sentences, byRoot };
}

function total(roots: ReadonlyMap<string, number>): number {
  return [...roots.values()].reduce((sum, weight) => sum + weight, 0);
}

/** How much of the roots each sentence has, by its number in the index. */
function sharedWith(roots: ReadonlyMap<string, number>, { byRoot }: Index): Map<number, number> {
  const shared = new Map<number, number>();
  for (const [root, weight] of roots) {
    for (const at of byRoot.get(root) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return shared;
}

function likest(text: WordedText, sought: Sought, index: Index): Paraphrase | null {
  const roots = rootsIn(text, sought);
  if (roots.size < FEWEST_ROOTS) return null;
  const own = total(roots);
  const [best] = [...sharedWith(roots, index)]
    .map(([at, both]) => ({ at, both, of: own + (index.sentences[at]?.total ?? 0) }))
    .filter(({ both, of }) => both >= TELLS && (2 * both) / of >= ALIKE)
    .sort((one, other) => other.both / other.of - one.both / one.of || one.at - other.at);
  const source = best && index.sentences[best.at];
  if (source === undefined) return null;
  const { start, end, isMarked } = sought;
  return { text: { start, end }, passage: source.passage, source: source.range, isMarked };
}

/**
 * Sentences of a text, none of them within `taken`, that have half of what they say in common with a
 * sentence of a passage, whatever the order of the words. A guess: two writers on one matter share much.
 */
export function paraphrasesIn(
  text: WordedText,
  passages: readonly Passage[],
  regions: readonly Sought[],
  taken: readonly Range[],
): readonly Paraphrase[] {
  const index = indexOf(passages);
  const found: Paraphrase[] = [];
  for (const region of regions) {
    const isTaken = [...taken, ...found.map((one) => one.text)].some(
      ({ start, end }) => start < region.end && region.start < end,
    );
    const one = isTaken ? null : likest(text, region, index);
    if (one) found.push(one);
  }
  return found;
}
