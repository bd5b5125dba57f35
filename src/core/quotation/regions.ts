import { splitSentences } from '../text/sentences.ts';
import { allQuotedRanges, type Range } from './marks.ts';
import type { Word } from './words.ts';

/** A stretch of words of a text, `[from, to)`, that may be a quotation as a whole. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** It stands between quotation marks. */
  readonly isMarked: boolean;
}

const FEWEST_WORDS = 4;
/** A shorter quotation is a turn of phrase in somebody's sentence. */
const FEWEST_MARKED = 5;
const MOST_WORDS = 220;
/** Longer paragraphs are taken in pieces, as no sentence is that long. */
const LONGEST = 8000;

/** The place of the first word that begins at or after an offset. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const PARAGRAPH_END = /\n[ \t]*\n/g;

function paragraphs(text: string): readonly Range[] {
  const found: Range[] = [];
  let start = 0;
  const add = (end: number): void => {
    for (; end - start > LONGEST; start += LONGEST) found.push({ start, end: start + LONGEST });
    if (end > start) found.push({ start, end });
  };
  for (const { 0: gap, index } of text.matchAll(PARAGRAPH_END)) {
    add(index);
    start = index + gap.length;
  }
  add(text.length);
  return found;
}

/** The sentences of a text as ranges of words. */
export function sentenceRanges(text: string, words: readonly Word[]): readonly Range[] {
  const found: Range[] = [];
  for (const { start, end } of paragraphs(text)) {
    for (const sentence of splitSentences(text.slice(start, end))) {
      const from = wordAt(words, start + sentence.start);
      const to = wordAt(words, start + sentence.end);
      if (to > from) found.push({ start: from, end: to });
    }
  }
  return found;
}

function region(from: number, to: number, isMarked: boolean): Region[] {
  const fewest = isMarked ? FEWEST_MARKED : FEWEST_WORDS;
  return to - from < fewest ? [] : [{ from, to: Math.min(to, from + MOST_WORDS), isMarked }];
}

/** Where a writer hands over to somebody without marks: a colon, or an end that a small letter follows. */
const HAND_OVER = /[.!?:;][\s"'”’»)\]]/;

/** The parts of a sentence between such places, where there are any. */
function parts(text: string, words: readonly Word[], { start, end }: Range): readonly Region[] {
  const found: Region[] = [];
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    const gap = text.slice(words[at - 1]?.end, words[at]?.start);
    if (!HAND_OVER.test(gap)) continue;
    found.push(...region(from, at, false));
    from = at;
  }
  return from === start ? [] : [...found, ...region(from, end, false)];
}

/** A sentence cut where quotations begin and end, and whole where it only holds one. */
function regionsOf({ start, end }: Range, marked: readonly Range[]): readonly Region[] {
  if (marked.length === 0) return region(start, end, false);
  const found: Region[] = [];
  let at = start;
  for (const quotation of marked) {
    const from = Math.max(start, quotation.start);
    const to = Math.min(end, quotation.end);
    found.push(...region(at, from, false), ...region(from, to, true));
    at = to;
  }
  found.push(...region(at, end, false));
  const [first] = found;
  const isWhole = found.length === 1 && first?.from === start && first.to === end;
  return isWhole ? found : [...found, ...region(start, end, false)];
}

/** What of a nested quotation stands in a sentence. */
function overlap(sentence: Range, { start, end }: Range): readonly Region[] {
  return region(Math.max(sentence.start, start), Math.min(sentence.end, end), true);
}

/**
 * The stretches of a text to look for: its sentences, those within quotation marks apart, and what is
 * quoted within a quotation once more. Where a quotation is only part of a sentence, that sentence stands
 * among them too, as do the parts of one that holds a colon or the like.
 */
export function regionsIn(text: string, words: readonly Word[]): readonly Region[] {
  const quoted = allQuotedRanges(text)
    .map(({ start, end, depth }) => {
      return { start: wordAt(words, start), end: wordAt(words, end), depth };
    })
    .filter(({ start, end }) => end - start >= FEWEST_MARKED);
  const marked = quoted.filter(({ depth }) => depth === 0);
  const nested = quoted.filter(({ depth }) => depth > 0);
  let first = 0;
  return sentenceRanges(text, words).flatMap((sentence) => {
    while ((marked[first]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) first += 1;
    let last = first;
    while ((marked[last]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last += 1;
    const whole = regionsOf(sentence, marked.slice(first, last));
    if (last === first) return [...whole, ...parts(text, words, sentence)];
    return [...whole, ...nested.flatMap((within) => overlap(sentence, within))];
  });
}
