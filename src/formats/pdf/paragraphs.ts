import type { Block } from '../../core/block.ts';
import { endsAlone, isHeadLine, standsAlone } from '../../core/document/head-line.ts';
import { isSignedName } from '../../core/document/letter-head.ts';
import {
  appendLine,
  type Draft,
  LIST_ITEM,
  LOWER_START,
  NUMBER_DUE,
  SENTENCE_END,
} from '../draft.ts';
import type { Words } from '../hyphens.ts';
import type { PdfLine } from './lines.ts';

const FIRST_WORD = /^\S+/u;
const WIDE_GAP = 1.6;
const SIZE_CHANGE = 0.06;
const HYPHEN_END = /[\p{L}\p{N}]-$/u;
const RAISED_ALONE = 0.8;
const FIGURES = /^\d{1,3}(?:[\s,]+\d{1,3})*$/u;
const NUMBER = /\d+/gu;

/** The distance between the baselines of most neighbouring lines, as a multiple of their size. */
function leadingOf(lines: readonly PdfLine[]): number {
  const steps = lines
    .flatMap((line, index) => {
      const next = lines[index + 1];
      return next?.page === line.page && next.y < line.y ? [(line.y - next.y) / line.size] : [];
    })
    .sort((one, other) => one - other);
  return steps[Math.floor(steps.length / 3)] ?? 1.2;
}

/** Whether a line's first word had found room on the line before: then print chose to break. */
function hadRoom(line: PdfLine, before: PdfLine, margin: number): boolean {
  const word = FIRST_WORD.exec(line.text)?.[0] ?? '';
  const letter = (line.right - line.x) / Math.max(1, line.text.length);
  return before.right + letter * (word.length + 1) < margin - letter;
}

interface Setting {
  readonly margin: number;
  readonly leading: number;
}

function isApart(line: PdfLine, before: PdfLine, { leading }: Setting): boolean {
  if (Math.abs(line.size - before.size) > before.size * SIZE_CHANGE) return true;
  return line.page === before.page && before.y - line.y > before.size * leading * WIDE_GAP;
}

/** Whether a line cannot belong to the block before it, whatever its words say. */
function isOther(line: PdfLine, before: PdfLine): boolean {
  if (standsAlone(line.text) || endsAlone(before.text)) return true;
  if (line.isRow || before.isRow) return true;
  if (NUMBER_DUE.test(before.text)) return false;
  return LIST_ITEM.test(line.text) && !isHeadLine(before.text);
}

function startsBlock(line: PdfLine, before: PdfLine, open: string, setting: Setting): boolean {
  if (isOther(line, before)) return !(LIST_ITEM.test(line.text) && isHeadLine(open));
  if (HYPHEN_END.test(before.text)) return false;
  const ended = SENTENCE_END.test(before.text);
  if (isApart(line, before, setting))
    return ended || isSignedName(line.text) || !LOWER_START.test(line.text);
  return ended && !LOWER_START.test(line.text) && hadRoom(line, before, setting.margin);
}

/** A line of nothing but raised figures: marks that stood at a line's end, or began a new one. */
function isMarks(line: PdfLine, size: number): boolean {
  return line.size < size * RAISED_ALONE && FIGURES.test(line.text);
}

function addMarks(draft: Draft, figures: string): void {
  for (const [mark] of figures.matchAll(NUMBER))
    draft.notes.push({ mark, offset: draft.text.length });
}

function newDraft(line: PdfLine): Draft {
  const text = line.opens === null ? line.text : `${line.opens} ${line.text}`;
  const shift = text.length - line.text.length;
  const notes = line.marks.map((mark) => ({ ...mark, offset: mark.offset + shift }));
  const listed = LIST_ITEM.test(text) && !standsAlone(text);
  const kind = line.isRow ? 'table-row' : listed ? 'list-item' : 'paragraph';
  return { kind, text, notes, place: `page ${line.page}` };
}

/**
 * Printed lines as paragraphs. Print leaves no blank line between two paragraphs, so a new one is
 * known by its line: the one before it ended a sentence and had room for the next word.
 */
export function toBlocks(lines: readonly PdfLine[], size: number, words: Words): readonly Block[] {
  const body = lines.filter((line) => Math.abs(line.size - size) <= size * SIZE_CHANGE);
  const setting = {
    margin: body.reduce((most, { right }) => Math.max(most, right), 0),
    leading: leadingOf(body),
  };
  const drafts: Draft[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    const draft = drafts.at(-1);
    if (draft && isMarks(line, size)) {
      addMarks(draft, line.text);
      continue;
    }
    if (!draft || !before || startsBlock(line, before, draft.text, setting))
      drafts.push(newDraft(line));
    else {
      if (line.opens !== null) addMarks(draft, line.opens);
      appendLine(draft, line, words);
    }
    before = line;
  }
  return drafts;
}
