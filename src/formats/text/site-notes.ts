import type { Footnote } from '../../core/model.ts';
import { joinLines, type Words } from '../hyphens.ts';
import { markCandidates } from './marks.ts';
import type { TextLine } from './pages.ts';
import { takeMarks } from './take-marks.ts';

interface SiteNotes {
  readonly lines: readonly TextLine[];
  readonly notes: readonly Footnote[];
  readonly unmarked: readonly string[];
}

const BACK_LINK = /^(?:X\s+)?Noot$/u;
const NUMBER = /^\d{1,3}$/u;
/** No paper has more; looking for their marks would take long. */
const MOST_NOTES = 300;

/** Whether a line is the number of another note. */
function isNext(text: string, notes: readonly Footnote[]): boolean {
  return NUMBER.test(text) && notes.length < MOST_NOTES && !notes.some(({ mark }) => mark === text);
}

/**
 * The notes of a page copied from officielebekendmakingen.nl, where each stands at the end under the
 * words of its back link, "X Noot", and its number; their marks are plain figures in the text.
 */
export function takeSiteNotes(lines: readonly TextLine[], words: Words): SiteNotes {
  const start = lines.findIndex(({ text }) => BACK_LINK.test(text));
  if (start < 0) return { lines, notes: [], unmarked: [] };
  const notes: { mark: string; text: string }[] = [];
  let opens = false;
  for (const { text } of lines.slice(start)) {
    const last = notes.at(-1);
    if (BACK_LINK.test(text)) opens = true;
    else if (opens && isNext(text, notes)) {
      notes.push({ mark: text, text: '' });
      opens = false;
    } else if (last) last.text = joinLines(last.text, text, words);
  }
  const body = lines.slice(0, start);
  const sought = notes.map(({ mark }) => ({ mark, candidates: markCandidates(body, mark) }));
  const taken = takeMarks(body, sought);
  return { lines: taken.lines, notes, unmarked: taken.missing };
}
