import type { Confidence } from '../model.ts';
import type { Difference } from './align.ts';
import type { Range } from './marks.ts';
import {
  gapBefore,
  isLeftOut,
  leaveIn,
  type Passage,
  type PlacedAlignment,
  type WordedText,
} from './passage.ts';
import type { Alteration, QuotationManner } from './quotation.ts';
import { weightOf } from './weights.ts';

/** A stretch of text that was looked for, in places of words. */
export interface Sought extends Range {
  readonly isMarked: boolean;
}

/** What a text makes of a stretch of a source, and how much that says. */
export interface Judgement {
  readonly passage: number;
  readonly text: Range;
  readonly source: Range;
  readonly sought: Sought;
  readonly manner: Exclude<QuotationManner, 'paraphrase'>;
  readonly alterations: readonly Alteration[];
  /** Equal words. */
  readonly equal: number;
  /** What the equal words tell, each once: about one for a word that is no formula. */
  readonly tells: number;
  /** The share of the words looked for that the source has, from 0 to 1. */
  readonly coverage: number;
  /** Words that differ and do not say so, as a share of those compared. */
  readonly edited: number;
  /** The longest run of words without any difference. */
  readonly run: number;
}

interface Change extends Difference {
  readonly shown: Alteration['shown'];
}

/** The most words at an end that are read as others for those of the source. */
const MOST_AT_END = 4;

/** The sentence of a passage in which a word stands. */
function sentenceAt(passage: Passage, at: number): Range {
  const found = passage.sentences().find(({ start, end }) => start <= at && at < end);
  return found ?? { start: at, end: at + 1 };
}

const LEAD = /:/;
const QUOTATION_MARK = /[«»“”„"]/;

/**
 * What stands before the alignment on both sides, within the sentence and what was looked for. Where
 * the source itself quotes, its sentence begins and ends with that.
 */
function head(
  alignment: PlacedAlignment,
  passage: Passage,
  sought: Sought,
  text: WordedText,
): Difference {
  const { textFrom, sourceFrom } = alignment;
  // Who says "He wrote:" says it himself, within quotation marks too.
  const isLed = LEAD.test(gapBefore(text, textFrom));
  const isOpened = QUOTATION_MARK.test(gapBefore(passage, sourceFrom));
  const start = isOpened ? sourceFrom : sentenceAt(passage, sourceFrom).start;
  const from = isLed ? textFrom : sought.start;
  return { textFrom: from, textTo: textFrom, sourceFrom: start, sourceTo: sourceFrom };
}

function tail(alignment: PlacedAlignment, passage: Passage, sought: Sought): Difference {
  const { textTo, sourceTo } = alignment;
  const isClosed = QUOTATION_MARK.test(gapBefore(passage, sourceTo));
  const end = isClosed ? sourceTo : sentenceAt(passage, sourceTo - 1).end;
  return { textFrom: textTo, textTo: sought.end, sourceFrom: sourceTo, sourceTo: end };
}

/**
 * An end as a change: words of the source that were cut off, or, where a few words stand there on both
 * sides, other words. What a writer says before or behind somebody's words is no change of them.
 */
function changeAtEnd(end: Difference, sought: Sought): Change | null {
  const text = end.textTo - end.textFrom;
  const source = end.sourceTo - end.sourceFrom;
  if (source === 0 && (text === 0 || !sought.isMarked || text > MOST_AT_END)) return null;
  if (text === 0) return { ...end, shown: 'cut' };
  const isOther = text <= MOST_AT_END && source <= text + MOST_AT_END;
  return isOther ? { ...end, shown: null } : null;
}

function inner(alignment: PlacedAlignment, text: WordedText): readonly Change[] {
  const { added } = leaveIn(text, { start: alignment.textFrom, end: alignment.textTo });
  const isOwn = (at: number): boolean => added[at - alignment.textFrom] === 1;
  return alignment.differences.map((change) => {
    const { textFrom, textTo } = change;
    if (textTo > textFrom && isOwn(textFrom) && isOwn(textTo - 1)) {
      return { ...change, shown: 'brackets' };
    }
    return { ...change, shown: isLeftOut(text, textTo) && textFrom === textTo ? 'ellipsis' : null };
  });
}

function wordsBetween({ text, words }: WordedText, from: number, to: number): string {
  if (to <= from) return '';
  return text.slice(words[from]?.start, words[to - 1]?.end);
}

const SPACE = /\s+/g;

function rawOf(worded: WordedText, { start, end }: Range): string {
  return wordsBetween(worded, start, end).replace(SPACE, ' ');
}

interface Measured {
  readonly equal: number;
  readonly tells: number;
  readonly edited: number;
  readonly run: number;
}

/** The words of the text that are equal, as the runs between differences. */
function equalRuns({ differences, textFrom, textTo }: PlacedAlignment): readonly Range[] {
  const starts = [textFrom, ...differences.map((difference) => difference.textTo)];
  const ends = [...differences.map((difference) => difference.textFrom), textTo];
  return starts.map((start, at) => ({ start, end: ends[at] ?? start }));
}

function editsIn(changes: readonly Change[]): number {
  return changes
    .filter(({ shown }) => shown === null)
    .map((it) => Math.max(it.textTo - it.textFrom, it.sourceTo - it.sourceFrom))
    .reduce((sum, words) => sum + words, 0);
}

function measure(
  alignment: PlacedAlignment,
  changes: readonly Change[],
  text: WordedText,
  isFormula: (at: number) => boolean,
): Measured {
  const runs = equalRuns(alignment);
  const told = new Map<string, number>();
  for (const { start, end } of runs) {
    for (let at = start; at < end; at += 1) {
      const key = text.words[at]?.key ?? '';
      told.set(key, isFormula(at) ? Math.min(weightOf(key), FORMULA) : weightOf(key));
    }
  }
  const sizes = runs.map(({ start, end }) => end - start);
  const equal = sizes.reduce((sum, size) => sum + size, 0);
  const edits = editsIn(changes);
  return {
    equal,
    tells: [...told.values()].reduce((sum, weight) => sum + weight, 0),
    run: Math.max(...sizes),
    edited: edits / Math.max(1, edits + equal),
  };
}

/** What a word tells at most that only stands where it does in many records. */
const FORMULA = 0.25;
const NEARLY = 0.25;
const WHOLE = 0.85;

function mannerOf(
  changes: readonly Change[],
  { edited }: Measured,
  coverage: number,
  isSameType: () => boolean,
): Judgement['manner'] {
  if (edited > NEARLY || coverage < WHOLE) return 'near';
  if (changes.some(({ shown }) => shown === null || shown === 'brackets')) return 'altered';
  if (changes.length > 0) return 'shortened';
  return isSameType() ? 'exact' : 'typographic';
}

/**
 * What an alignment comes to. `isFormula` tells of a word of the text whether the store has it with the
 * same neighbours in so many records that it says nothing.
 */
export function judge(
  alignment: PlacedAlignment,
  sought: Sought,
  text: WordedText,
  passage: Passage,
  isFormula: (at: number) => boolean,
): Judgement {
  const first = changeAtEnd(head(alignment, passage, sought, text), sought);
  const last = changeAtEnd(tail(alignment, passage, sought), sought);
  const changes: readonly Change[] = [
    ...(first ? [first] : []),
    ...inner(alignment, text),
    ...(last ? [last] : []),
  ];
  const covered = {
    start: first?.shown === null ? first.textFrom : alignment.textFrom,
    end: last?.shown === null ? last.textTo : alignment.textTo,
  };
  const source = {
    start: first?.shown === null ? first.sourceFrom : alignment.sourceFrom,
    end: last?.shown === null ? last.sourceTo : alignment.sourceTo,
  };
  const measured = measure(alignment, changes, text, isFormula);
  const coverage = (covered.end - covered.start) / Math.max(1, sought.end - sought.start);
  const isSameType = (): boolean => rawOf(text, covered) === rawOf(passage, source);
  return {
    ...measured,
    passage: alignment.passage,
    text: covered,
    source,
    sought,
    coverage,
    manner: mannerOf(changes, measured, coverage, isSameType),
    alterations: changes.map((change) => ({
      before: wordsBetween(passage, change.sourceFrom, change.sourceTo),
      after: wordsBetween(text, change.textFrom, change.textTo),
      shown: change.shown,
    })),
  };
}

/** How sure kvq is that these words come from there. */
export function confidenceOf({ manner, tells }: Pick<Judgement, 'manner' | 'tells'>): Confidence {
  if (manner === 'near') return 'low';
  const isWordForWord = manner === 'exact' || manner === 'typographic';
  if (tells >= SURE) return isWordForWord ? 'high' : 'medium';
  return isWordForWord ? 'medium' : 'low';
}
const SURE = 5;
