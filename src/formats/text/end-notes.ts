import { isLabel, standsAlone } from '../../core/document/head-line.ts';
import type { Footnote } from '../../core/model.ts';
import { joinLines, type Words } from '../hyphens.ts';
import type { Candidate } from './marks.ts';
import type { TextLine } from './pages.ts';
import { type Sought, takeMarks } from './take-marks.ts';

/** How a document writes the number of a note, in the text and before the note itself. */
interface Style {
  /** The number of the note that a line opens, then the note's text. */
  readonly opens: RegExp;
  /** Marks in running text; the first group is the number. */
  readonly marks: RegExp;
  /** Figures raised above the line: they can be nothing but marks. */
  readonly raised: boolean;
  /** A number as print has it, to tell two series of notes apart. */
  readonly print: (mark: string) => string;
}

interface EndNotes {
  readonly lines: readonly TextLine[];
  readonly notes: readonly Footnote[];
  /** The numbers of notes whose mark stands nowhere. */
  readonly unmarked: readonly string[];
}

const FIGURE = /\d/gu;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const STYLES: readonly Style[] = [
  {
    opens: /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(\S.*)$/u,
    marks: /(?<![⁰¹²³⁴⁵⁶⁷⁸⁹]|(?<![\p{L}])[cdhkm]?m)([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})/gu,
    raised: true,
    print: (mark) => mark.replaceAll(FIGURE, (figure) => RAISED[Number(figure)] ?? figure),
  },
  {
    opens: /^\[\^?(\d{1,3})\]:?\s*(\S.*)$/u,
    marks: /\[\^?(\d{1,3})\]/gu,
    raised: false,
    print: (mark) => `[${mark}]`,
  },
  {
    opens: /^(\d{1,3})\)\s*(\S.*)$/u,
    marks: /(?<=[\s?.!,»”’'"])\(?(\d{1,3})\)(?![\p{L}\p{N}])/gu,
    raised: false,
    print: (mark) => `${mark})`,
  },
];
const AFTER_SENTENCE = /[?.!»”’'")\]]\s*$/u;
const RULER = /^[_\-–—=*]{5,}$/u;

/** The plain figures of a number, raised or not. */
function plain(number: string): string {
  return [...number]
    .map((figure) => (RAISED.includes(figure) ? RAISED.indexOf(figure) : figure))
    .join('');
}

function placesOf(lines: readonly TextLine[], style: Style): Map<string, Candidate[]> {
  const places = new Map<string, Candidate[]>();
  for (const [line, { text }] of lines.entries()) {
    for (const match of text.matchAll(style.marks)) {
      if (match.index === 0 && style.opens.test(text)) continue;
      const mark = plain(match[1] ?? '');
      const place = { line, start: match.index, end: match.index + match[0].length, weight: 5 };
      const known = places.get(mark);
      if (known) known.push(place);
      else places.set(mark, [place]);
    }
  }
  return places;
}

/** The lines that open a note: those whose number stands as a mark in a line above. */
function openers(
  lines: readonly TextLine[],
  style: Style,
  places: ReadonlyMap<string, readonly Candidate[]>,
  after: number,
): ReadonlyMap<number, Footnote> {
  const found = new Map<number, Footnote>();
  const seen = new Set<string>();
  for (const [line, { text }] of lines.entries()) {
    const [, number, note] = style.opens.exec(text) ?? [];
    if (line <= after || !number || !note) continue;
    const mark = plain(number);
    const above = places.get(mark)?.some((place) => place.line < line) === true;
    const inOrder = mark === '1' || seen.has(String(Number(mark) - 1));
    if (seen.has(mark) || !(above || inOrder)) continue;
    seen.add(mark);
    found.set(line, { mark, text: note });
  }
  return found.size > 0 && [...found.values()].some(({ mark }) => places.has(mark))
    ? found
    : new Map();
}

/** Takes the notes out of the lines; one runs on to a blank line, the next note or a heading. */
function cutNotes(
  lines: readonly TextLine[],
  opened: ReadonlyMap<number, Footnote>,
  words: Words,
): { readonly lines: readonly TextLine[]; readonly notes: readonly Footnote[] } {
  const kept: TextLine[] = [];
  const notes: { mark: string; text: string }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    const note = opened.get(index);
    const last = notes.at(-1);
    if (note) {
      notes.push({ ...note });
      open = true;
    } else if (open && last && line.text !== '' && !standsAlone(line.text)) {
      last.text = joinLines(last.text, line.text, words);
    } else {
      open = false;
      kept.push(line);
    }
    if (note) kept.push({ ...line, text: '' });
  }
  return { lines: kept, notes };
}

/** Marks without a note: every raised figure, and other styles where a sentence ends with one. */
function orphansOf(
  lines: readonly TextLine[],
  places: ReadonlyMap<string, readonly Candidate[]>,
  style: Style,
  notes: readonly Footnote[],
): readonly Sought[] {
  return [...places]
    .filter(([mark]) => !notes.some((note) => note.mark === mark))
    .map(([mark, found]) => ({
      mark,
      candidates: found.filter(
        ({ line, start, end }) =>
          style.raised ||
          (lines[line]?.text.length === end &&
            AFTER_SENTENCE.test(lines[line].text.slice(0, start))),
      ),
    }))
    .filter(({ candidates }) => candidates.length > 0);
}

function takeStyle(
  lines: readonly TextLine[],
  style: Style,
  words: Words,
  used: ReadonlySet<string>,
): EndNotes {
  const lastLabel = style.raised ? -1 : lines.findLastIndex((line) => isLabel(line.text));
  const opened = openers(lines, style, placesOf(lines, style), lastLabel);
  const cut = cutNotes(lines, opened, words);
  const kept = opened.size > 0 ? cut.lines.filter(({ text }) => !RULER.test(text)) : cut.lines;
  const places = placesOf(kept, style);
  const clashes = cut.notes.some(({ mark }) => used.has(mark));
  const spell = (mark: string): string => (clashes ? style.print(mark) : mark);
  const orphans = orphansOf(kept, places, style, cut.notes);
  const noted = cut.notes.map(({ mark }) => ({ mark, candidates: places.get(mark) ?? [] }));
  const sought = [...noted, ...orphans]
    .sort((one, other) => Number(one.mark) - Number(other.mark))
    .map(({ mark, candidates }) => ({ mark: spell(mark), candidates }));
  const taken = takeMarks(kept, sought);
  const notes = cut.notes.map((note) => ({ ...note, mark: spell(note.mark) }));
  const unmarked = taken.missing.filter((mark) => notes.some((note) => note.mark === mark));
  return { lines: taken.lines, notes, unmarked };
}

/**
 * Takes out the notes that stand as paragraphs of their own, at the end of a document or between its
 * paragraphs, each opened by "1)", "[1]", "[^1]:" or a raised figure that also stands in the text
 * above; and their marks. A mark whose note is not printed is taken too. Where the numbers are
 * `used` by other notes already, the marks keep their brackets.
 */
export function takeEndNotes(
  lines: readonly TextLine[],
  words: Words,
  used: readonly Footnote[] = [],
): EndNotes {
  return STYLES.reduce<EndNotes>(
    (done, style) => {
      const marks = new Set([...used, ...done.notes].map(({ mark }) => mark));
      const next = takeStyle(done.lines, style, words, marks);
      return {
        lines: next.lines,
        notes: [...done.notes, ...next.notes],
        unmarked: [...done.unmarked, ...next.unmarked],
      };
    },
    { lines, notes: [], unmarked: [] },
  );
}
