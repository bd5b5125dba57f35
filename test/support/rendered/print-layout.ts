import { breakLines, type Segments, type Width } from './print-lines.ts';
import { type PaperRecord, type Part, runsOf } from './record.ts';
import { answeredLine, askedLine, labelOf } from './words.ts';

/** The type of the printed papers, in points, as the real ones have it. */
export const TYPE = {
  body: 8.53,
  mark: 5.49,
  note: 6.93,
  noteMark: 4.49,
  leading: 9.585,
  noteLeading: 9.06,
} as const;

/** The column that all text stands in; the room left of it is empty. */
export const COLUMN = { left: 221.1, room: 320, noteIndent: 6.2, itemIndent: 14.2 } as const;

const TOP = 771;
const FIRST_TOP = 509.1;
const BOTTOM = 148.3;
const NOTE_GAP = 16;

/** A line with its place; y is its baseline, from the foot of the page. */
export interface PlacedLine {
  readonly segments: Segments;
  readonly x: number;
  readonly y: number;
  readonly bold: boolean;
  /** Stands before the text of a list's item, at the column's edge. */
  readonly sign: string;
  /** Columns right of the first, for a table. */
  readonly cells: readonly { readonly text: string; readonly x: number }[];
}

/** A line of a note; the first has its mark. */
export interface PlacedNote {
  readonly mark: string;
  readonly text: string;
  readonly y: number;
}

/** One printed page. */
export interface PrintedPage {
  readonly lines: readonly PlacedLine[];
  readonly notes: readonly PlacedNote[];
}

/** How wide text is in the body and in the notes. */
export interface Widths {
  readonly body: Width;
  readonly note: Width;
}

type Line = Omit<PlacedLine, 'y'> & { readonly space: number };

interface Page {
  readonly lines: PlacedLine[];
  readonly notes: string[][];
  readonly marks: number[];
  y: number;
}

const CELL_WIDTH = 110;

function partLines(part: Part, widths: Widths): readonly Line[] {
  const none = { bold: false, sign: '', cells: [], space: 0 };
  if (part.kind === 'row') {
    const [first = '', ...others] = part.cells;
    const cells = others.map((text, index) => ({
      text,
      x: COLUMN.left + (index + 1) * CELL_WIDTH,
    }));
    return [{ ...none, segments: [{ text: first, raised: false }], x: COLUMN.left, cells }];
  }
  const indent = part.kind === 'paragraph' ? 0 : COLUMN.itemIndent;
  const sign = part.kind === 'item' ? part.sign : '';
  return breakLines(runsOf(part), COLUMN.room - indent, widths.body).map((segments, index) => ({
    ...none,
    segments,
    x: COLUMN.left + indent,
    sign: index === 0 ? sign : '',
  }));
}

function headLines(text: string, space: number, widths: Widths): readonly Line[] {
  return breakLines([text], COLUMN.room, widths.body).map((segments, index) => {
    const none = { bold: false, sign: '', cells: [] };
    return { ...none, segments, x: COLUMN.left, space: index === 0 ? space : 0 };
  });
}

function labelLine(label: string): Line {
  const none = { sign: '', cells: [], x: COLUMN.left };
  return { ...none, segments: [{ text: label, raised: false }], bold: true, space: 9.585 };
}

/** All lines of a record below its number, in reading order. */
function allLines(record: PaperRecord, widths: Widths): readonly Line[] {
  const entries = record.entries.flatMap((entry) => [
    labelLine(labelOf(entry)),
    ...entry.parts.flatMap((part) => partLines(part, widths)),
  ]);
  const word = record.kind === 'further-answer' ? 'Nader antwoord' : 'Mededeling';
  const letter = record.letter.flatMap((part) => partLines(part, widths));
  const answered = answeredLine(record);
  return [
    ...headLines(askedLine(record), 0, widths),
    ...(answered === '' ? [] : headLines(answered, 5.6, widths)),
    ...entries,
    ...(letter.length === 0 ? [] : [labelLine(word), ...letter]),
  ];
}

function noteLines(record: PaperRecord, mark: number, widths: Widths): string[] {
  const room = COLUMN.room - COLUMN.noteIndent;
  return breakLines([record.notes[mark - 1] ?? ''], room, widths.note).map((segments) =>
    segments.map(({ text }) => text).join(''),
  );
}

function newPage(pages: readonly Page[]): Page {
  return { lines: [], notes: [], marks: [], y: pages.length === 0 ? FIRST_TOP : TOP };
}

function floorOf(notes: readonly (readonly string[])[]): number {
  const count = notes.flat().length;
  return count === 0 ? BOTTOM : BOTTOM + count * TYPE.noteLeading + NOTE_GAP;
}

/** A label never stands alone at the foot: it goes over with the line below it. */
function lowest(line: Line, next: Line | undefined): number {
  return line.bold && next ? TYPE.leading : 0;
}

function placeNotes({ notes, marks }: Page): readonly PlacedNote[] {
  const count = notes.flat().length;
  return notes
    .flatMap((lines, index) =>
      lines.map((text, at) => ({ text, mark: at === 0 ? String(marks[index]) : '' })),
    )
    .map((note, index) => ({ ...note, y: BOTTOM + (count - 1 - index) * TYPE.noteLeading }));
}

/**
 * A record as printed pages: lines fill a narrow column, and each note stands at the foot of the page
 * where its mark is, so that it interrupts an answer that goes on overleaf.
 */
export function layOut(record: PaperRecord, widths: Widths): readonly PrintedPage[] {
  const pages: Page[] = [newPage([])];
  const lines = allLines(record, widths);
  for (const [index, line] of lines.entries()) {
    const marks = line.segments
      .filter(({ raised }) => raised)
      .flatMap(({ text }) => text.split(' ').map(Number));
    const notes = marks.map((mark) => noteLines(record, mark, widths));
    let page = pages.at(-1) ?? newPage(pages);
    const space = page.lines.length === 0 ? 0 : line.space;
    const floor = floorOf([...page.notes, ...notes]) + lowest(line, lines[index + 1]);
    if (page.y - space < floor && page.lines.length > 0) {
      page = newPage(pages);
      pages.push(page);
    }
    page.y -= page.lines.length === 0 ? 0 : line.space;
    page.lines.push({ ...line, y: page.y });
    page.notes.push(...notes);
    page.marks.push(...marks);
    page.y -= TYPE.leading;
  }
  return pages.map((page) => ({ lines: page.lines, notes: placeNotes(page) }));
}
