import { isLabel } from '../../core/document/head-line.ts';
import type { Footnote } from '../../core/model.ts';
import { joinLines, type Words } from '../hyphens.ts';
import { looseZoneStart, readLooseNotes } from './loose-notes.ts';
import { markCandidates } from './marks.ts';
import type { Page, TextLine } from './pages.ts';

interface PageNotes {
  readonly body: Page;
  readonly notes: readonly Footnote[];
}

/** What may follow a note's number at once, where a figure follows: a year, a record's number. */
const FIGURE_NOTE = /^(?:(?:19|20)\d\d(?!\d)|\d{4}[ZD]\d{5}|\d{6,})/u;
/** More notes than this at one page's foot are no notes; looking for their marks would take long. */
const MOST_NOTES = 99;
const FIGURE = /^\d/u;
const NO_NOTE = /^[\s.,;:)%°\-–—/]/u;

/** What a line says after the number of note `mark`, or null when it does not open that note. */
function noteText(line: string, mark: string, hasMark: boolean): string | null {
  if (!line.startsWith(mark)) return null;
  const rest = line.slice(mark.length);
  if (rest === '' || NO_NOTE.test(rest)) return null;
  if (FIGURE.test(rest)) return hasMark && FIGURE_NOTE.test(rest) ? rest : null;
  return rest;
}

/**
 * The first line of the notes at the page's foot, below which no label stands; -1 when none. Either
 * its mark stands above, or the note after it follows below.
 */
function zoneStart(page: Page, expected: number): number {
  const mark = String(expected);
  const lastLabel = page.findLastIndex((line) => isLabel(line.text));
  const firstMark = markCandidates(page, mark)[0]?.line ?? page.length;
  const next = String(expected + 1);
  const lastNext = page.findLastIndex((line) => noteText(line.text, next, false) !== null);
  return page.findIndex(({ text }, index) => {
    const hasMark = firstMark < index;
    if (index <= lastLabel || !(hasMark || lastNext > index)) return false;
    return noteText(text, mark, hasMark) !== null;
  });
}

/**
 * Parts the notes at the foot of a printed page from its body. Their numbers run through the whole
 * document, so that the first is `expected`; each stands glued to its note's first word, or on a line
 * of its own.
 */
export function splitPageNotes(page: Page, expected: number, words: Words): PageNotes {
  const start = zoneStart(page, expected);
  if (start < 0) return splitLooseNotes(page, expected, words);
  const notes: { mark: string; text: string }[] = [];
  let next = expected;
  for (const line of page.slice(start)) {
    const opened = notes.length < MOST_NOTES ? noteText(line.text, String(next), true) : null;
    const last = notes.at(-1);
    if (opened !== null) {
      notes.push({ mark: String(next), text: opened });
      next++;
    } else if (last) last.text = joinLines(last.text, line.text, words);
  }
  return { body: trimEnd(page.slice(0, start)), notes };
}

function splitLooseNotes(page: Page, expected: number, words: Words): PageNotes {
  const start = looseZoneStart(page, expected);
  if (start < 0) return { body: page, notes: [] };
  const notes = readLooseNotes(page.slice(start), expected, words);
  return { body: trimEnd(page.slice(0, start)), notes };
}

function trimEnd(lines: readonly TextLine[]): Page {
  return lines.slice(0, lines.findLastIndex((line) => line.text !== '') + 1);
}
