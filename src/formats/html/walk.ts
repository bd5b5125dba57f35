import type { Block } from '../../core/block.ts';
import { endsAlone, standsAlone } from '../../core/document/head-line.ts';
import { joinLines, type Words } from '../hyphens.ts';
import { addMark, addText, type Flow, type Gathered, newFlow, toBlock } from '../markup/flow.ts';
import { type Element, elementsIn, findAll, textIn } from '../markup/tree.ts';
import { BLOCKS, isSkipped } from './elements.ts';

const NO_WORDS: Words = new Set();
const HEADING = /^h[1-6]$/u;
const FIGURES = /^\[?(\d{1,3})\]?$/u;
const NOTE_LINK = /^#/u;
const UNIT = /(?<!\p{L})[cdhkm]?m\s*$/u;
const POWER = /^[23]$/u;
const BLANKS = /\s+/gu;
/** As far as it matters what stands before a figure. */
const LOOK_BACK = 20;

/** Tells which figures in the running text are marks of notes. */
export type IsMark = (element: Element, figures: string) => boolean;

interface Walk {
  readonly into: Gathered;
  readonly isMark: IsMark;
  /** The pieces of the paragraph being read, cut at its line breaks. */
  pieces: Flow[];
  kind: Block['kind'];
}

function append(before: Flow, piece: Flow): void {
  const text = joinLines(before.text.trimEnd(), piece.text, NO_WORDS);
  const shift = text.length - piece.text.length;
  before.notes.push(...piece.notes.map((note) => ({ ...note, offset: note.offset + shift })));
  before.text = text;
}

/** Line breaks inside a paragraph: a label breaks it, other lines run on. */
function joinPieces(pieces: readonly Flow[]): readonly Flow[] {
  const joined: Flow[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (!before || standsAlone(piece.text) || endsAlone(before.text)) joined.push(piece);
    else if (piece.text !== '' || piece.notes.length > 0) append(before, piece);
  }
  return joined;
}

function flush(walk: Walk): void {
  for (const piece of joinPieces(walk.pieces)) {
    const block = toBlock(piece, walk.kind, '');
    if (block) walk.into.blocks.push(block);
  }
  walk.pieces = [newFlow()];
}

function currentPiece(walk: Walk): Flow {
  return walk.pieces.at(-1) ?? newFlow();
}

/** "12 m²": a raised figure behind a unit, unless the source itself ties it to a note. */
function isPower(element: Element, figures: string, { text }: Flow): boolean {
  const isTied = element.attributes['id'] !== undefined || findAll(element, 'a').length > 0;
  return (
    element.name === 'sup' && !isTied && POWER.test(figures) && UNIT.test(text.slice(-LOOK_BACK))
  );
}

function markOf(element: Element, { isMark }: Walk, before: Flow): string | null {
  const isNote = element.name === 'sup' || NOTE_LINK.test(element.attributes['href'] ?? '');
  if (!isNote) return null;
  const figures = FIGURES.exec(textIn(element).replaceAll(BLANKS, ' ').trim())?.[1];
  if (figures === undefined || isPower(element, figures, before)) return null;
  return isMark(element, figures) ? figures : null;
}

function readInline(element: Element, walk: Walk): void {
  if (element.name === 'br') {
    walk.pieces.push(newFlow());
    return;
  }
  const mark = markOf(element, walk, currentPiece(walk));
  if (mark === null) readChildren(element, walk);
  else addMark(currentPiece(walk), mark);
}

function readChildren(element: Element, walk: Walk): void {
  for (const child of element.children) {
    if (typeof child === 'string') addText(currentPiece(walk), child);
    else if (child.name === 'tr') readRow(child, walk);
    else if (BLOCKS.has(child.name)) readBlock(child, walk);
    else if (!isSkipped(child)) readInline(child, walk);
  }
}

function readBlock(element: Element, walk: Walk): void {
  flush(walk);
  const outer = walk.kind;
  if (element.name === 'li') walk.kind = 'list-item';
  else if (element.name === 'blockquote') walk.kind = 'quote';
  else if (HEADING.test(element.name)) walk.kind = 'heading';
  readChildren(element, walk);
  flush(walk);
  walk.kind = outer;
}

/** A table's row: one block with its cells apart, or the paragraphs of its only cell. */
function readRow(row: Element, walk: Walk): void {
  flush(walk);
  const cells = elementsIn(row).filter((cell) => textIn(cell).trim() !== '');
  const start = walk.into.blocks.length;
  const lengths: number[] = [];
  const outer = walk.kind;
  walk.kind = 'table-row';
  for (const cell of cells) {
    readChildren(cell, walk);
    flush(walk);
    lengths.push(walk.into.blocks.length);
  }
  walk.kind = outer;
  if (cells.length > 1) joinCells(walk.into, start, lengths);
}

function joinCells(into: Gathered, start: number, ends: readonly number[]): void {
  const blocks = into.blocks.splice(start);
  const flow = newFlow();
  for (const [index, end] of ends.entries()) {
    const cell = blocks.slice((ends[index - 1] ?? start) - start, end - start);
    if (index > 0) flow.text += '\t';
    for (const { text, notes } of cell) {
      const blank = flow.text === '' || flow.text.endsWith('\t') ? '' : ' ';
      const shift = flow.text.length + blank.length;
      flow.notes.push(...notes.map((note) => ({ ...note, offset: note.offset + shift })));
      flow.text += blank + text;
    }
  }
  const block = toBlock(flow, 'table-row', '');
  if (block) into.blocks.push(block);
}

/** The blocks of an element of HTML, in reading order; scripts and navigation are left out. */
export function walkHtml(element: Element, into: Gathered, isMark: IsMark): void {
  const walk: Walk = { into, isMark, pieces: [newFlow()], kind: 'paragraph' };
  readChildren(element, walk);
  flush(walk);
}
