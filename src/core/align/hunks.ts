import { PREPOSITIONS } from '../lexicon/function-words.ts';
import type { Span } from '../model.ts';
import { isLightWord } from './light-words.ts';
import { type Hunk, type Range, rawHunks } from './raw-hunks.ts';

/** A word with its place in the answer and the sentence it stands in. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: Span;
}

const WHITE = /\s+/;
const OPENERS: ReadonlySet<string> = new Set(PREPOSITIONS.trim().split(WHITE));
const MARK = /^[\s"'”’»)]*[,;:.?!)]/;

function keysOf(words: readonly Word[]): readonly string[] {
  return words.map(({ key }) => key);
}

/** How well a run of words that came or went reads as a phrase: closed by a mark, opened by a preposition. */
function phrasing(words: readonly Word[], { from, to }: Range): number {
  const last = words[to - 1];
  const rest = last?.sentence.text.slice(last.end - last.sentence.start) ?? '';
  return 2 * Number(MARK.test(rest)) + Number(OPENERS.has(words[from]?.key ?? ''));
}

/**
 * A run that came or went may lie at several places, as in "in de [publieke ruimte, in de] zin": the
 * one that reads as a phrase is taken, else the one that the diff found.
 */
function slid(words: readonly Word[], range: Range, floor: number): Range {
  let best = range;
  let here = range;
  while (here.from > floor && words[here.from - 1]?.key === words[here.to - 1]?.key) {
    here = { from: here.from - 1, to: here.to - 1 };
    if (phrasing(words, here) > phrasing(words, best)) best = here;
  }
  return best;
}

function size({ from, to }: Range): number {
  return to - from;
}

function settled(hunk: Hunk, previous: Hunk | undefined, words: Lists): Hunk {
  if (size(hunk.before) > 0 && size(hunk.after) > 0) return hunk;
  const side = size(hunk.before) > 0 ? 'before' : 'after';
  const range = slid(words[side], hunk[side], previous?.[side].to ?? 0);
  const by = hunk[side].from - range.from;
  const { before, after } = hunk;
  return {
    before: { from: before.from - by, to: before.to - by },
    after: { from: after.from - by, to: after.to - by },
  };
}

interface Lists {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

/** "in [Nederland niet gedaan]" reads "[in Nederland niet gedaan]": the preposition goes along. */
function opened(hunk: Hunk, floor: number, words: readonly Word[]): Hunk {
  const { before, after } = hunk;
  const phrase = Math.min(size(before), size(after)) > 0 && size(before) + size(after) > 2;
  const preposition = words[before.from - 1]?.key ?? '';
  if (!phrase || before.from <= floor || !OPENERS.has(preposition)) return hunk;
  return {
    before: { from: before.from - 1, to: before.to },
    after: { from: after.from - 1, to: after.to },
  };
}

/** One light word between two runs that differ is no boundary that a reader would see. */
function isSliver(gap: Range, words: readonly Word[]): boolean {
  if (size(gap) === 0) return true;
  return size(gap) === 1 && isLightWord(words[gap.from]?.key ?? '');
}

/** The words that differ, in runs that read as phrases, in order. */
export function differingWords(
  before: readonly Word[],
  after: readonly Word[],
): readonly { readonly before: readonly Word[]; readonly after: readonly Word[] }[] {
  const hunks: Hunk[] = [];
  for (const raw of rawHunks(keysOf(before), keysOf(after))) {
    const last = hunks.at(-1);
    const placed = settled(raw, last, { before, after });
    const hunk = opened(placed, last?.before.to ?? 0, before);
    const gap = { from: last?.before.to ?? 0, to: hunk.before.from };
    if (last === undefined || !isSliver(gap, before)) hunks.push(hunk);
    else {
      hunks[hunks.length - 1] = {
        before: { from: last.before.from, to: hunk.before.to },
        after: { from: last.after.from, to: hunk.after.to },
      };
    }
  }
  return hunks.map((hunk) => ({
    before: before.slice(hunk.before.from, hunk.before.to),
    after: after.slice(hunk.after.from, hunk.after.to),
  }));
}
