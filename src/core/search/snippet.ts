import type { Span } from '../model.ts';
import type { Mark } from './marks.ts';

/** The part of a text that shows best what was found in it, in one line. */
export interface Snippet {
  readonly text: string;
  /** Places in `text`. */
  readonly marks: readonly Span[];
  /** Whether something of the text comes before and after it. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

/** In UTF-16 units: about three lines of a terminal, of which a part before the first mark. */
const LONGEST = 240;
const BEFORE = 70;

const SPACE = /\s/g;
const AFTER_SENTENCE = /[.?!…][)"”»]? (?=\S)/g;

/** Cuts the snippet where most different terms stand together, at the start of a sentence if one is near. */
export function snippetOf(text: string, marks: readonly Mark[]): Snippet {
  const line = text.replace(SPACE, ' ');
  const from = startOf(line, densest(marks));
  const to = endOf(line, from);
  const inside = marks.filter(({ start, end }) => start >= from && end <= to);
  return {
    text: line.slice(from, to),
    marks: inside.map(({ start, end }) => ({
      text: line.slice(start, end),
      start: start - from,
      end: end - from,
    })),
    isCutBefore: from > 0,
    isCutAfter: to < line.length,
  };
}

/** The place of the mark after which most different terms stand within the length of a snippet. */
function densest(marks: readonly Mark[]): number {
  let best = { start: 0, kinds: 0 };
  for (const [at, { start }] of marks.entries()) {
    const kinds = new Set<number>();
    for (let next = at; next < marks.length; next += 1) {
      const mark = marks[next];
      if (mark === undefined || mark.end - start > LONGEST - BEFORE) break;
      kinds.add(mark.sought);
    }
    if (kinds.size > best.kinds) best = { start, kinds: kinds.size };
  }
  return best.start;
}

function startOf(line: string, mark: number): number {
  if (line.length <= LONGEST) return 0;
  const earliest = Math.max(0, Math.min(mark - BEFORE, line.length - LONGEST));
  if (earliest === 0) return 0;
  const lead = line.slice(earliest, mark);
  const sentence = [...lead.matchAll(AFTER_SENTENCE)].at(-1);
  if (sentence) return earliest + sentence.index + sentence[0].length;
  const space = lead.indexOf(' ');
  return space < 0 ? mark : earliest + space + 1;
}

function endOf(line: string, from: number): number {
  if (line.length - from <= LONGEST) return line.length;
  const space = line.lastIndexOf(' ', from + LONGEST);
  return space <= from ? from + LONGEST : space;
}
