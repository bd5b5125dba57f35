import { isLabel, isMasthead } from '../../core/document/head-line.ts';
import type { TextLine } from './pages.ts';

/** Where the mark of a note may stand: the line, the place in it, and how sure that is. */
export interface Candidate {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

const PAPER_NUMBER = /^\d{1,5}$/u;
const DIGITS = /\d+/gu;
const OWN_LINE = /^\d{1,3}(?:\s+\d{1,3})*\s*[.,;:?!»”)]*$/u;
const SENTENCE_END = /[.?!:;»”’"')\]]$/u;
const ABBREVIATION = /^\p{Lu}{1,5}$|^\p{L}$/u;
const WORD_BEFORE = /[\p{L}\p{N}]+$/u;
const AFTER_MARK = /^(?:\s|$|[.,;:?!)»”’"'\]])/u;
const CLOSING = /[»”’"')\]?!%€]$/u;
const AFTER_STOP = /\p{L}{2,}\)?[»”]?[.,;:]$/u;
/** As far as it matters what stands before a mark: on a line of a megabyte all of it would take long. */
const LOOK_BACK = 100;
const YEAR = /(?<!\d)(?:19|20)\d\d$/u;
const FIGURE = /\d$/u;
const BLANK_BEFORE = /\s$/u;
const AFTER_OTHER_MARK = /[^\d\s.,]\d{1,3}(?:\s\d{1,3})*$/u;
const WORD_OR_STOP = /[\p{L})»”?.]$/u;
const LINE_ENDS = /^\s*[.?!,;]?\s*$/u;

/** Digits glued to what stands before them: a letter, a closing mark, a full stop, a year. */
function gluedWeight(before: string, isWhole: boolean): number {
  if (!isWhole) return YEAR.test(before) ? 4 : 0;
  if (CLOSING.test(before) || AFTER_STOP.test(before)) return 8;
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  if (FIGURE.test(word) || word === '') return 0;
  return ABBREVIATION.test(word) ? 2 : 8;
}

/** Digits at the start of a line, which print broke before a raised figure, or a list's number. */
function lineStartWeight(after: string, previous: string): number {
  const isListNumber = after.startsWith('.') || after.startsWith(')');
  if (!isListNumber) return 6;
  return SENTENCE_END.test(previous) ? 2 : 7;
}

function spacedWeight(before: string, after: string): number {
  const text = before.trimEnd();
  if (AFTER_OTHER_MARK.test(text)) return 6;
  return WORD_OR_STOP.test(text) && LINE_ENDS.test(after) ? 3 : 0;
}

interface Digits {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No further digit before them. */
  readonly isWhole: boolean;
}

function weightOf({ text, start, end, isWhole }: Digits, previous: string): number {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end);
  if (!AFTER_MARK.test(after)) return 0;
  if (!isWhole) return gluedWeight(before, false);
  if (text.length <= LOOK_BACK && OWN_LINE.test(text)) return 10;
  if (start === 0) return lineStartWeight(after, previous);
  return BLANK_BEFORE.test(before) ? spacedWeight(before, after) : gluedWeight(before, true);
}

function digitsEnding(text: string, mark: string): readonly Digits[] {
  return [...text.matchAll(DIGITS)]
    .filter(([digits]) => digits.endsWith(mark))
    .map((match) => {
      const end = match.index + match[0].length;
      return { text, start: end - mark.length, end, isWhole: match[0] === mark };
    });
}

/** The masthead of the first page, and the paper's number right below it. */
function isHead(text: string, previous: string): boolean {
  return isMasthead(text) || (isMasthead(previous) && PAPER_NUMBER.test(text));
}

/** Every place in the lines where the mark of note `mark` may stand, in reading order. */
export function markCandidates(
  lines: readonly Pick<TextLine, 'text'>[],
  mark: string,
): readonly Candidate[] {
  return lines.flatMap(({ text }, line) => {
    const previous = lines[line - 1]?.text ?? '';
    if (!text.includes(mark) || isLabel(text) || isHead(text, previous)) return [];
    return digitsEnding(text, mark)
      .map((digits) => ({
        line,
        start: digits.start,
        end: digits.end,
        weight: weightOf(digits, previous),
      }))
      .filter(({ weight }) => weight > 0);
  });
}

function isBefore(one: Candidate, other: Candidate): boolean {
  return one.line < other.line || (one.line === other.line && one.end <= other.start);
}

/** How many ways of placing the marks so far are followed up. */
const MOST_CHAINS = 200;
const MOST_PLACES = 2000;

interface Chain {
  readonly last: Candidate | null;
  readonly weight: number;
  /** The choice for the note before, and so on; a list of arrays would take room squared. */
  readonly before: Chain | null;
  readonly chosen: Candidate | null;
}

const EMPTY: Chain = { last: null, weight: 0, before: null, chosen: null };

function choicesOf(chain: Chain): readonly (Candidate | null)[] {
  const choices: (Candidate | null)[] = [];
  for (let one: Chain = chain; one.before !== null; one = one.before) choices.push(one.chosen);
  return choices.reverse();
}

function bestBefore(chains: readonly Chain[], place: Candidate): Chain | undefined {
  return chains.find(({ last }) => last === null || isBefore(last, place));
}

/**
 * For each note one of its candidates, so that marks rise in reading order and are as sure as they
 * can be together; null where no place is left for one.
 */
export function chooseMarks(
  candidates: readonly (readonly Candidate[])[],
): readonly (Candidate | null)[] {
  let chains: readonly Chain[] = [EMPTY];
  for (const places of candidates) {
    const next: Chain[] = chains.map((chain) => ({ ...chain, before: chain, chosen: null }));
    for (const place of places.slice(0, MOST_PLACES)) {
      const best = bestBefore(chains, place);
      if (!best) continue;
      next.push({ last: place, weight: best.weight + place.weight, before: best, chosen: place });
    }
    chains = next.sort((one, other) => other.weight - one.weight).slice(0, MOST_CHAINS);
  }
  return choicesOf(chains[0] ?? EMPTY);
}
