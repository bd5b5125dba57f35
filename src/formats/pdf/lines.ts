import type { NoteMark } from '../../core/block.ts';
import { mendAccents } from '../diacritics.ts';
import type { Item } from './items.ts';

/** A printed line: its text without raised note marks, and where it stands on its page. */
export interface PdfLine {
  readonly text: string;
  readonly marks: readonly NoteMark[];
  /** Raised figures before the first word: how a note at the foot begins. */
  readonly opens: string | null;
  /** Has blanks between its pieces that only columns leave. */
  readonly isRow: boolean;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** From 1. */
  readonly page: number;
}

interface Row {
  readonly y: number;
  readonly size: number;
  readonly items: Item[];
}

const RAISED_SIZE = 0.8;
const RAISED_SHIFT = 0.2;
const BLANK_SHARE = 0.15;
const COLUMN_SHARE = 1.6;
const FIGURES = /^\s*\d{1,3}(?:[\s,]+\d{1,3})*\s*$/u;
const UNIT = /(?<![\p{L}])[cdhkm]?m$/u;
const BLANKS = /\s+/gu;
const NUMBER = /\d+/gu;

function isText(item: Item): boolean {
  return item.text.trim() !== '';
}

/** Items of one baseline; smaller ones just above or below it belong to it. */
function rowsOf(items: readonly Item[]): readonly Row[] {
  const rows: Row[] = [];
  const bySize = items.filter(isText).toSorted((one, other) => other.size - one.size);
  for (const item of bySize) {
    const row = rows.find((one) => belongs(item, one));
    if (row) row.items.push(item);
    else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.toSorted((one, other) => other.y - one.y);
}

function belongs(item: Item, row: Row): boolean {
  const shift = item.y - row.y;
  if (item.size > row.size * RAISED_SIZE) return Math.abs(shift) < row.size * RAISED_SHIFT;
  return shift > row.size * -0.4 && shift < row.size * 0.7;
}

function isRaised(item: Item, row: Row): boolean {
  return item.size <= row.size * RAISED_SIZE && item.y - row.y > row.size * RAISED_SHIFT;
}

interface Building {
  text: string;
  readonly marks: NoteMark[];
  opens: string | null;
  isRow: boolean;
  right: number;
}

function gapBefore(item: Item, line: Building, size: number): string {
  if (line.text === '' || line.text.endsWith(' ')) return '';
  const gap = item.x - line.right;
  if (gap > size * COLUMN_SHARE) return '\t';
  return gap > size * BLANK_SHARE || item.text.startsWith(' ') ? ' ' : '';
}

/** Raised figures: a note's own number, marks in the text, or an exponent. */
function addRaised(item: Item, line: Building, size: number): void {
  const text = line.text.trimEnd();
  if (UNIT.test(text)) line.text = text + item.text.trim();
  else if (text === '') line.opens = item.text.trim();
  else {
    for (const [mark] of item.text.matchAll(NUMBER)) line.marks.push({ mark, offset: text.length });
    line.text = text + (item.text.endsWith(' ') ? ' ' : '');
  }
  line.right = Math.max(line.right, item.x + Math.min(item.width, size));
}

function addText(item: Item, line: Building, size: number): void {
  const gap = gapBefore(item, line, size);
  if (gap === '\t') line.isRow = true;
  const text = item.text.replaceAll(BLANKS, ' ');
  line.text += gap + (gap === '' && !line.text.endsWith(' ') ? text : text.trimStart());
  line.right = item.x + item.width;
}

function lineOf(row: Row, page: number): PdfLine {
  const items = row.items.toSorted((one, other) => one.x - other.x);
  const line: Building = {
    text: '',
    marks: [],
    opens: null,
    isRow: false,
    right: items[0]?.x ?? 0,
  };
  for (const item of items) {
    if (isRaised(item, row) && FIGURES.test(item.text)) addRaised(item, line, row.size);
    else addText(item, line, row.size);
  }
  return {
    text: mendAccents(line.text.trim()),
    marks: line.marks,
    opens: line.opens,
    isRow: line.isRow,
    x: items[0]?.x ?? 0,
    right: line.right,
    y: row.y,
    size: row.size,
    page,
  };
}

/** The lines of a page from top to bottom. */
export function linesOf(items: readonly Item[], page: number): readonly PdfLine[] {
  return rowsOf(items).map((row) => lineOf(row, page));
}
