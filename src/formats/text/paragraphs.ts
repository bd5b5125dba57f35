import type { Block } from '../../core/block.ts';
import { endsAlone, isHeadLine, standsAlone } from '../../core/document/head-line.ts';
import { parseLabel } from '../../core/document/label.ts';
import {
  appendLine,
  type Draft,
  LIST_ITEM,
  LOWER_START,
  NUMBER_DUE,
  SENTENCE_END,
} from '../draft.ts';
import type { Words } from '../hyphens.ts';
import type { TextLine } from './pages.ts';

const TABLE_ROW = /(?:^|\s)(?:[–-]\s?)?[\d.,]+%?(?:\s+(?:[–-]\s?)?[\d.,]+%?)+$/u;
/** The figures at a line's end tell; a line of a megabyte of them would take long. */
const LONGEST_ROW = 200;
const SENTENCE_START = /^[\p{Lu}«“"‘(\d–•-]/u;
const FULL_SHARE = 0.85;
const WIDEST_PRINT = 110;

/** The width at which print broke the lines: nine in ten lines of prose are no wider. */
function printWidth(lines: readonly TextLine[]): number {
  const widths = lines
    .map((line) => line.text.length)
    .filter((width) => width > 40 && width <= WIDEST_PRINT)
    .sort((one, other) => one - other);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

function kindOf(text: string): Block['kind'] {
  if (LIST_ITEM.test(text) && parseLabel(text) === null) return 'list-item';
  return isTableRow(text) ? 'table-row' : 'paragraph';
}

function isTableRow(line: string): boolean {
  return TABLE_ROW.test(line.slice(-LONGEST_ROW));
}

function isBareNumber(line: string): boolean {
  return parseLabel(line)?.role === 'number';
}

/** Whether a line that follows another without a blank between starts a block of its own. */
function startsBlock(line: string, before: string, width: number): boolean {
  const ended = SENTENCE_END.test(before);
  if (standsAlone(line) || endsAlone(before)) return true;
  if (NUMBER_DUE.test(before)) return false;
  if (LIST_ITEM.test(line)) return ended || !isHeadLine(before);
  if (isBareNumber(line)) return ended;
  if (isBareNumber(before)) return true;
  if (isTableRow(line) || isTableRow(before)) return !LOWER_START.test(line);
  if (!ended || !SENTENCE_START.test(line)) return false;
  return before.length < width * FULL_SHARE || before.length > width * 1.15;
}

function goesOn(before: string, line: string): boolean {
  return !SENTENCE_END.test(before) && !endsAlone(before) && LOWER_START.test(line);
}

function newDraft({ text, marks, number }: TextLine): Draft {
  return { kind: kindOf(text), text, notes: [...marks], place: `line ${number}` };
}

/**
 * Lines as paragraphs. A blank line ends one, and so do labels, headings, list items and rows of
 * figures; without a blank line only a sentence that ends clearly before the width of the print
 * does, so that no sentence is ever cut in two. At a `seam`, where furniture or notes were taken
 * out, a blank line does not count when the sentence plainly runs on.
 */
export function toBlocks(
  lines: readonly TextLine[],
  words: Words,
  seams: ReadonlySet<number> = new Set(),
): readonly Block[] {
  const width = printWidth(lines);
  const drafts: Draft[] = [];
  let before = '';
  let blank = true;
  for (const line of lines) {
    if (line.text === '') {
      blank = true;
      continue;
    }
    const runsOn = blank
      ? seams.has(line.number) && goesOn(before, line.text)
      : !startsBlock(line.text, before, width);
    const draft = drafts.at(-1);
    if (draft && runsOn) appendLine(draft, line, words);
    else drafts.push(newDraft(line));
    before = line.text;
    blank = false;
  }
  return drafts;
}
