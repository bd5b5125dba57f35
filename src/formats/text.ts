import type { Block, Furniture, MediaType, ReadDocument } from '../core/block.ts';
import type { Footnote, Message } from '../core/model.ts';
import { mendAccents } from './diacritics.ts';
import { doubtMessages, type Words, wordsOf } from './hyphens.ts';
import { takeEndNotes } from './text/end-notes.ts';
import { isGrid, readGrid } from './text/grid.ts';
import { markCandidates } from './text/marks.ts';
import { splitPageNotes } from './text/page-notes.ts';
import { type Page, splitPages, type TextLine } from './text/pages.ts';
import { toBlocks } from './text/paragraphs.ts';
import { takeSiteNotes } from './text/site-notes.ts';
import { takeMarks } from './text/take-marks.ts';

const LINE_END = /\r\n?|\n|\u2028|\u2029/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const WIDE_BLANK = /[\t\u00a0\u2000-\u200a\u202f\u3000]/gu;
/** No column of a list stands further in; patterns that look for blanks would take long over more. */
const LONG_BLANK = / {40,}/gu;
const FORTY_BLANKS = ' '.repeat(40);

interface Body {
  readonly lines: readonly TextLine[];
  readonly notes: readonly Footnote[];
  readonly unmarked: readonly string[];
  /** The numbers of lines before which notes or furniture were taken out. */
  readonly seams: ReadonlySet<number>;
}

/** Page by page: the notes at the foot, then their marks in the body above. */
function readPages(pages: readonly Page[], words: Words): Body {
  const lines: TextLine[] = [];
  const notes: Footnote[] = [];
  const unmarked: string[] = [];
  const seams = new Set<number>();
  for (const page of pages) {
    const split = splitPageNotes(page, notes.length + 1, words);
    const sought = split.notes.map(({ mark }) => ({
      mark,
      candidates: markCandidates(split.body, mark),
    }));
    const taken = takeMarks(split.body, sought);
    const first = taken.lines.find((line) => line.text !== '');
    if (first && lines.length > 0) seams.add(first.number);
    for (const line of taken.lines) lines.push(line);
    notes.push(...split.notes);
    unmarked.push(...taken.missing);
  }
  return { lines, notes, unmarked, seams };
}

function unmarkedNote(mark: string): Message {
  return { severity: 'warning', rule: 'note-without-mark', place: '', detail: { mark } };
}

function document(
  blocks: readonly Block[],
  furniture: readonly Furniture[],
  body: Pick<Body, 'notes' | 'unmarked'>,
  mediaType: MediaType,
): ReadDocument {
  return {
    mediaType,
    blocks,
    footnotes: body.notes,
    furniture,
    stated: {},
    messages: body.unmarked.map(unmarkedNote),
  };
}

/** The lines of a text with its invisible characters gone and its blanks plain, forty at most in a row. */
export function linesOf(text: string): readonly string[] {
  const plain = text.replaceAll(INVISIBLE, '').replaceAll(WIDE_BLANK, ' ');
  return mendAccents(plain.replaceAll(LONG_BLANK, FORTY_BLANKS)).split(LINE_END);
}

/**
 * Reads plain text: pasted, extracted from a printed paper by others (page furniture and notes in
 * the middle of answers), the Griffie's first form, or a "Q1 … A1 …" list. Never fails.
 */
export function readText(text: string, mediaType: MediaType = 'text/plain'): ReadDocument {
  const lines = linesOf(text);
  if (isGrid(lines)) return document(readGrid(lines), [], { notes: [], unmarked: [] }, mediaType);
  const { pages, furniture } = splitPages(lines);
  const words = wordsOf(text);
  const body = readPages(pages, words);
  const site = takeSiteNotes(body.lines, words);
  const ends = takeEndNotes(site.lines, words, [...body.notes, ...site.notes]);
  const blocks = toBlocks(ends.lines, words, body.seams);
  const notes = [...body.notes, ...site.notes, ...ends.notes];
  const unmarked = [...body.unmarked, ...site.unmarked, ...ends.unmarked];
  const read = document(blocks, furniture, { notes, unmarked }, mediaType);
  return { ...read, messages: [...read.messages, ...doubtMessages(words)] };
}
