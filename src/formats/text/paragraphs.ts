import type { Block, NoteMark } from '../../core/block.ts';
import { endsAlone, isHeadLine, standsAlone } from '../../core/document/head-line.ts';
import { parseLabel } from '../../core/document/label.ts';
import { joinLines } from '../hyphens.ts';
import type { TextLine } from './pages.ts';

const LIST_ITEM = /^(?:[–—•·▪●○*-]\s|\(?[a-z]\)\s|\d{1,2}[.)]\s|[ivx]{1,4}[.)]\s)/u;
const TABLE_ROW = /(?:^|\s)(?:[–-]\s?)?[\d.,]+%?(?:\s+(?:[–-]\s?)?[\d.,]+%?)+$/u;
const SENTENCE_END = /[.?!:;][»”’"')\]]*$/u;
const SENTENCE_START = /^[\p{Lu}«“"‘(\d–•-]/u;
const LOWER_START = /^\p{Ll}/u;
const FULL_SHARE = 0.85;
const WIDEST_PRINT = 110;

interface Draft {
  text: string;
  notes: NoteMark[];
  readonly number: number;
  readonly kind: Block['kind'];
}

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
  return TABLE_ROW.test(text) ? 'table-row' : 'paragraph';
}

function isBareNumber(line: string): boolean {
  return parseLabel(line)?.role === 'number';
}

/** Whether a line that follows another without a blank between starts a block of its own. */
function startsBlock(line: string, before: string, width: number): boolean {
  const ended = SENTENCE_END.test(before);
  if (standsAlone(line) || endsAlone(before)) return true;
  if (LIST_ITEM.test(line)) return ended || !isHeadLine(before);
  if (isBareNumber(line)) return ended;
  if (isBareNumber(before)) return true;
  if (TABLE_ROW.test(line) || TABLE_ROW.test(before)) return !LOWER_START.test(line);
  if (!ended || !SENTENCE_START.test(line)) return false;
  return before.length < width * FULL_SHARE || before.length > width * 1.15;
}

function append(draft: Draft, line: TextLine, words: ReadonlySet<string>): void {
  const text = joinLines(draft.text, line.text, words);
  const shift = text.length - line.text.length;
  draft.notes.push(...line.marks.map((mark) => ({ ...mark, offset: mark.offset + shift })));
  draft.text = text;
}

/**
 * Lines as paragraphs. A blank line ends one, and so do labels, headings, list items and rows of
 * figures; without a blank line only a sentence that ends clearly before the width of the print
 * does, so that no sentence is ever cut in two. At a `seam`, where furniture or notes were taken
 * out, a blank line does not count when the sentence plainly runs on.
 */
export function toBlocks(
  lines: readonly TextLine[],
  words: ReadonlySet<string>,
  seams: ReadonlySet<number> = new Set(),
): readonly Block[] {
  const width = printWidth(lines);
  const drafts: Draft[] = [];
  let before: TextLine | null = null;
  let blank = false;
  for (const line of lines) {
    if (line.text === '') {
      blank = true;
      continue;
    }
    const draft = drafts.at(-1);
    const runsOn =
      before !== null &&
      (blank
        ? seams.has(line.number) && goesOn(before.text, line.text)
        : !startsBlock(line.text, before.text, width));
    if (draft && runsOn) append(draft, line, words);
    else
      drafts.push({
        text: line.text,
        notes: [...line.marks],
        number: line.number,
        kind: kindOf(line.text),
      });
    before = line;
    blank = false;
  }
  return drafts.map(({ text, notes, number, kind }) => ({
    kind,
    text,
    notes,
    place: `line ${number}`,
  }));
}

function goesOn(before: string, line: string): boolean {
  return !SENTENCE_END.test(before) && !endsAlone(before) && LOWER_START.test(line);
}
