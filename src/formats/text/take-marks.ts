import type { NoteMark } from '../../core/block.ts';
import { type Candidate, chooseMarks } from './marks.ts';
import type { TextLine } from './pages.ts';

/** A note with every place where its mark may stand. */
export interface Sought {
  readonly mark: string;
  readonly candidates: readonly Candidate[];
}

interface Taken {
  readonly lines: readonly TextLine[];
  /** The marks for which no place was found. */
  readonly missing: readonly string[];
}

interface Draft {
  readonly number: number;
  text: string;
  marks: NoteMark[];
  gone: boolean;
}

const LEADING_STOP = /^[.,;:?!»”)]+/u;

/** The line that a raised figure at the start of line `index` belongs to: the one before it. */
function lineBefore(drafts: readonly Draft[], index: number): Draft | undefined {
  for (let before = index - 1; before >= 0; before--) {
    const draft = drafts[before];
    if (draft && !draft.gone && draft.text !== '') return draft;
  }
  return undefined;
}

/** A mark at a line's start goes to the end of the line before, with the stop that followed it. */
function takeAtStart(draft: Draft, before: Draft, place: Candidate, mark: string): void {
  const rest = draft.text.slice(place.end);
  const stop = LEADING_STOP.exec(rest)?.[0] ?? '';
  const text = rest.slice(stop.length).trimStart();
  const cut = draft.text.length - text.length;
  const offset = before.text.length;
  const moved = draft.marks.filter((other) => other.offset < cut || text === '');
  before.marks.push({ mark, offset }, ...moved.map((other) => ({ ...other, offset })));
  before.text += stop;
  draft.marks = draft.marks
    .filter((other) => !moved.includes(other))
    .map((other) => ({ ...other, offset: other.offset - cut }));
  draft.text = text;
  draft.gone = text === '';
}

function takeInside(draft: Draft, place: Candidate, mark: string): void {
  const before = draft.text.slice(0, place.start).trimEnd();
  const rest = draft.text.slice(place.end);
  const after = LEADING_STOP.test(rest.trimStart()) ? rest.trimStart() : rest;
  const cut = draft.text.length - before.length - after.length;
  draft.text = before + after;
  draft.marks = [
    { mark, offset: before.length },
    ...draft.marks.map((other) => ({
      ...other,
      offset: Math.max(before.length, other.offset - cut),
    })),
  ];
}

/**
 * Takes the marks of notes out of lines and remembers where they stood. They are taken from the last
 * to the first, so that the places found before stay right.
 */
export function takeMarks(lines: readonly TextLine[], sought: readonly Sought[]): Taken {
  const places = chooseMarks(sought.map(({ candidates }) => candidates));
  const drafts: Draft[] = lines.map((line) => ({ ...line, marks: [...line.marks], gone: false }));
  const missing: string[] = [];
  for (let index = sought.length - 1; index >= 0; index--) {
    const mark = sought[index]?.mark ?? '';
    const place = places[index];
    const draft = place && drafts[place.line];
    if (!draft) {
      missing.unshift(mark);
      continue;
    }
    const before = place.start === 0 ? lineBefore(drafts, place.line) : undefined;
    if (before) takeAtStart(draft, before, place, mark);
    else takeInside(draft, place, mark);
  }
  return { lines: drafts.filter((draft) => !draft.gone), missing };
}
