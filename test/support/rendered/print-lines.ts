import { hyphenations } from './hyphenate.ts';
import type { Runs } from './record.ts';

/** A stretch of a printed line: text on the line, or raised figures. */
interface Segment {
  readonly text: string;
  readonly raised: boolean;
}

/** A printed line, from left to right. */
export type Segments = readonly Segment[];

/** Gives the width of a text in points, raised figures smaller. */
export type Width = (text: string, raised: boolean) => number;

type Word = readonly Segment[];

const MARK = /\ue000(\d+)\ue001/u;

/** Runs as words; a mark belongs to the word that it stands at. */
function wordsOf(runs: Runs): readonly Word[] {
  const text = runs.map((run) => (typeof run === 'number' ? `\ue000${run}\ue001` : run)).join('');
  return text
    .split(' ')
    .map((word) =>
      word
        .split(MARK)
        .map((piece, index) => ({ text: piece, raised: index % 2 === 1 }))
        .filter((segment) => segment.text !== ''),
    )
    .filter((word) => word.length > 0);
}

function widthOf(segments: Segments, width: Width): number {
  return segments.reduce((sum, { text, raised }) => sum + width(text, raised), 0);
}

/** The longest beginning of a word that fits, with the rest; null when no place to break fits. */
function broken(word: Word, room: number, width: Width): readonly [Word, Word] | null {
  const [first, ...others] = word;
  if (!first || first.raised) return null;
  const found = hyphenations(first.text).find(([head]) => width(head, false) <= room);
  if (!found) return null;
  const [head, tail] = found;
  return [[{ text: head, raised: false }], [{ text: tail, raised: false }, ...others]];
}

/** Neighbouring stretches on the line become one. */
function joined(segments: Segments): Segments {
  const whole: Segment[] = [];
  for (const segment of segments) {
    const last = whole.at(-1);
    if (last && last.raised === segment.raised) {
      const blank = segment.raised ? ' ' : '';
      whole[whole.length - 1] = { ...last, text: `${last.text}${blank}${segment.text}` };
    } else whole.push(segment);
  }
  return whole;
}

/** As much of the words as one line holds, with the words that are left. */
function fillLine(words: readonly Word[], room: number, width: Width): readonly [Word, Word[]] {
  const line: Segment[] = [];
  for (const [index, word] of words.entries()) {
    const space: Word = line.length === 0 ? [] : [{ text: ' ', raised: false }];
    const left = room - widthOf([...line, ...space], width);
    if (widthOf(word, width) <= left) {
      line.push(...space, ...word);
      continue;
    }
    const parts = broken(word, left, width);
    if (parts) return [[...line, ...space, parts[0]].flat(), [parts[1], ...words.slice(index + 1)]];
    if (line.length > 0) return [line, words.slice(index)];
    line.push(...word);
  }
  return [line, []];
}

/** Runs as lines no wider than `room` points, words broken at the end as print does. */
export function breakLines(runs: Runs, room: number, width: Width): readonly Segments[] {
  const lines: Segments[] = [];
  let words = wordsOf(runs);
  while (words.length > 0) {
    const [line, left] = fillLine(words, room, width);
    lines.push(joined(line));
    words = left;
  }
  return lines;
}
