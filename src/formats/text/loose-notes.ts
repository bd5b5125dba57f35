import { isLabel } from '../../core/document/head-line.ts';
import type { Footnote } from '../../core/model.ts';
import { joinLines, type Words } from '../hyphens.ts';
import { markCandidates } from './marks.ts';
import type { Page } from './pages.ts';

const FIGURES = /^\d{1,3}$/u;
/** A place that is a mark for certain: glued to a word, a stop or a year. */
const CERTAIN = 4;
/** More notes than this do not stand at one page's foot. */
const MOST_NOTES = 30;

/** Lines that the next note, where it was put first, takes at most. */
const MOST_SWAPPED = 6;

interface Draft {
  readonly number: number;
  readonly lines: string[];
}

/** The first line that the mark of a note may stand on, but not alone, and the first where it does for certain. */
function firstMarks(page: Page, mark: string): { readonly any: number; readonly certain: number } {
  const places = markCandidates(page, mark).filter(({ line }) => page[line]?.text !== mark);
  return {
    any: places[0]?.line ?? page.length,
    certain: places.find(({ weight }) => weight >= CERTAIN)?.line ?? page.length,
  };
}

/**
 * The line on which the notes at a page's foot begin, where the number of each stands on a line of
 * its own; -1 without one. No label stands below it, and the mark of the first stands above.
 */
export function looseZoneStart(page: Page, expected: number): number {
  const lastLabel = page.findLastIndex(({ text }) => isLabel(text));
  const opens = (mark: string, from: number, to: number): number => {
    if (!page.some(({ text }) => text === mark)) return -1;
    const first = firstMarks(page, mark);
    return page.findIndex(({ text }, index) => {
      if (index <= lastLabel || index < from || index >= to || text !== mark) return false;
      return first.certain < index || (first.any < index && page[index - 1]?.text === '');
    });
  };
  const start = opens(String(expected), 0, page.length);
  const swapped = start < 0 ? -1 : opens(String(expected + 1), start - MOST_SWAPPED, start);
  return swapped < 0 ? start : swapped;
}

/** The number of a note that is due here; other figures on a line are text. */
function dueNumber(text: string, expected: number, drafts: readonly Draft[]): number | null {
  const number = FIGURES.test(text) ? Number(text) : 0;
  const isNear = number >= expected && number < expected + MOST_NOTES;
  return isNear && !drafts.some((draft) => draft.number === number) ? number : null;
}

/** Texts that stand under several numbers at once: one line each, the rest with the last. */
function spread(run: readonly string[], open: readonly Draft[]): void {
  const last = open.length - 1;
  for (const [index, line] of run.entries()) open[Math.min(index, last)]?.lines.push(line);
}

/** A number that ended up below its text takes what stands behind the first line of the note before. */
function takeBack(drafts: readonly Draft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const before = drafts[index - 1];
    if (draft.lines.length === 0 && before && before.lines.length > 1)
      draft.lines.push(...before.lines.splice(1));
  }
}

/**
 * Notes whose numbers stand on lines of their own, as programs copy them out of a PDF: each number
 * above its text, several numbers above several texts, or a number below its text.
 */
export function readLooseNotes(zone: Page, expected: number, words: Words): readonly Footnote[] {
  const drafts: Draft[] = [];
  let open: Draft[] = [];
  let run: string[] = [];
  const close = (): void => {
    spread(run, open);
    if (run.length > 0) open = [];
    run = [];
  };
  for (const { text } of zone) {
    const number = dueNumber(text, expected, drafts);
    if (number === null) {
      if (text !== '') run.push(text);
      continue;
    }
    close();
    const draft: Draft = { number, lines: [] };
    drafts.push(draft);
    open.push(draft);
  }
  close();
  drafts.sort((one, other) => one.number - other.number);
  takeBack(drafts);
  return drafts.map(({ number, lines }) => ({
    mark: String(number),
    text: lines.reduce((text, line) => joinLines(text, line, words), ''),
  }));
}
