import type { Alignment, Leave, Side } from './align.ts';
import type { Range } from './marks.ts';
import { pairsOf } from './pairs.ts';
import { sentenceRanges } from './regions.ts';
import { weightOf } from './weights.ts';
import { type Word, wordsOf } from './words.ts';

/** A text with its words as numbers. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly Word[];
  readonly ids: Int32Array;
}

/** Numbers for words, the same for the same key, and what each is worth. */
export interface Vocabulary {
  readonly ids: Map<string, number>;
  readonly keys: string[];
}

/** A vocabulary without words. */
export function emptyVocabulary(): Vocabulary {
  return { ids: new Map(), keys: [] };
}

function idOf({ ids, keys }: Vocabulary, key: string): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, keys.length);
  return keys.push(key) - 1;
}

/** The words of a text, numbered in the vocabulary. */
export function wordedText(text: string, vocabulary: Vocabulary): WordedText {
  const words = wordsOf(text);
  return { text, words, ids: Int32Array.from(words, ({ key }) => idOf(vocabulary, key)) };
}

/** Words `[from, to)` as a side of an alignment. */
export function sideOf(
  { words, ids }: WordedText,
  { start, end }: Range,
  vocabulary: Vocabulary,
): Side {
  const joined = new Int32Array(Math.max(0, end - start)).fill(-1);
  for (let at = start; at + 1 < end; at += 1) {
    const both = `${words[at]?.key}${words[at + 1]?.key}`;
    joined[at - start] = vocabulary.ids.get(both) ?? -1;
  }
  return { ids: ids.slice(start, end), joined };
}

const WORTH = { function: 4, content: 8 } as const;

/** What an equal word is worth to an alignment: 4 for a function word, 12 to 13 for most others. */
export function worthOf({ keys }: Vocabulary): (id: number) => number {
  return (id) => {
    const weight = weightOf(keys[id] ?? '');
    return weight === 0 ? WORTH.function : WORTH.function + Math.max(4, WORTH.content * weight);
  };
}

const ELLIPSIS = /…|\.{2,}|\. \. \.|[[(]\s*[-–—]{0,3}\s*[\])]/;
const LONGEST_BRACKET = 12;

/** The text between two words, before the first and behind the last. */
export function gapBefore({ text, words }: WordedText, at: number): string {
  const from = words[at - 1]?.end ?? 0;
  const to = words[at]?.start ?? text.length;
  return text.slice(Math.max(from, to - 200), to);
}

/** Where the written text shows that words were left out or put in, for words `[start, end)`. */
export function leaveIn(worded: WordedText, { start, end }: Range): Leave {
  const size = end - start;
  const leftOut = new Uint8Array(size + 1);
  const added = new Uint8Array(size);
  let opened = -1;
  for (let at = start; at < end; at += 1) {
    const gap = gapBefore(worded, at);
    if (at > start && ELLIPSIS.test(gap)) leftOut[at - start] = 1;
    if (gap.lastIndexOf('[') > gap.lastIndexOf(']')) opened = at;
    const closes = gapBefore(worded, at + 1).includes(']');
    if (opened < 0 || !closes) continue;
    if (at - opened < LONGEST_BRACKET) added.fill(1, opened - start, at + 1 - start);
    opened = -1;
  }
  return { leftOut, added };
}

/** Whether the words before a place were left out with an ellipsis. */
export function isLeftOut(worded: WordedText, at: number): boolean {
  return ELLIPSIS.test(gapBefore(worded, at));
}

/** A passage that may be quoted. */
export interface Passage extends WordedText {
  /** Its sentences as ranges of words; made when first asked for. */
  readonly sentences: () => readonly Range[];
}

/** A passage to find quotations of. */
export function passageOf(text: string, vocabulary: Vocabulary): Passage {
  const worded = wordedText(text, vocabulary);
  let known: readonly Range[] | null = null;
  const sentences = (): readonly Range[] => {
    known ??= sentenceRanges(text, worded.words);
    return known;
  };
  return { ...worded, sentences };
}

/** Where a pair of content words stands: the index of the passage, and of its first word there. */
export interface Place {
  readonly passage: number;
  readonly at: number;
}

/** A pair that stands in more places than this finds nothing by itself. */
const MOST_PLACES = 400;

/** Which passages have which pair of content words. */
export function indexPairs(passages: readonly WordedText[]): ReadonlyMap<number, readonly Place[]> {
  const found = new Map<number, Place[]>();
  for (const [passage, { words }] of passages.entries()) {
    for (const { hash, at } of pairsOf(words)) {
      const places = found.get(hash);
      if (places === undefined) found.set(hash, [{ passage, at }]);
      else if (places.length < MOST_PLACES) places.push({ passage, at });
    }
  }
  return found;
}

/** An alignment between a region of a text and a passage, in places of the whole of both. */
export interface PlacedAlignment extends Alignment {
  readonly passage: number;
}
