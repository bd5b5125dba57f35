import type { IndexedAnswer } from './answer-index.ts';
import { contentKeys, shared } from './content-words.ts';
import { type Figure, findFigures, isSameAmount, isSameKind } from './figures.ts';
import { type Located, type Pointing, rate } from './rate-sentences.ts';

/** A figure in a sentence of an answer; its span lies in the answer. */
export interface LocatedFigure extends Located {
  readonly figure: Figure;
}

const DIGIT = /\d/g;
const RARE = 3;

function figuresIn({ index, sentence }: Located): readonly LocatedFigure[] {
  return findFigures(sentence.span.text).map((figure) => {
    const start = sentence.span.start + figure.span.start;
    const span = { text: figure.span.text, start, end: start + figure.span.text.length };
    return { index, sentence, figure: { ...figure, span } };
  });
}

/** The figure of a sentence that stands nearest before or after the words the letter uses. */
function nearestToWords(figures: readonly LocatedFigure[], told: string): LocatedFigure | null {
  const keys = contentKeys(told);
  const distance = ({ sentence, figure }: LocatedFigure): number => {
    const { text, start } = sentence.span;
    const from = figure.span.end - start;
    const until = figures
      .map(({ figure: other }) => other.span.start - start)
      .filter((at) => at >= from)
      .reduce((left, right) => Math.min(left, right), text.length);
    const behind = shared(keys, contentKeys(text.slice(from, until)));
    const ahead = shared(keys, contentKeys(text.slice(Math.max(0, from - 40), from)));
    return -(behind * 2 + ahead);
  };
  return [...figures].sort((left, right) => distance(left) - distance(right))[0] ?? null;
}

function isWritten({ figure }: LocatedFigure, written: readonly Figure[]): boolean {
  return written.some((other) => isSameAmount(other, figure));
}

/**
 * The figure in the given sentence that `after` replaces: the one of the same amount as a figure that
 * the letter says was written, else the one of its kind beside the letter's words.
 */
export function locateFigureIn(
  located: Located,
  written: readonly Figure[],
  after: Figure,
  told: string,
): LocatedFigure | null {
  const figures = figuresIn(located).filter(
    ({ figure }) => isSameKind(figure, after) && figure.value !== after.value,
  );
  const named = figures.find((each) => isWritten(each, written));
  if (named !== undefined) return named;
  const mentioned = new Set(findFigures(told).map(({ value }) => value));
  const alike = figures.filter(({ figure }) => figure.kind === after.kind);
  const other = alike.filter(({ figure }) => !mentioned.has(figure.value));
  return nearestToWords(other.length > 0 ? other : alike, told);
}

/** 1 where the figures have the same digits in another order, as slips of the pen have; else 0. */
function likelySlip({ figure }: LocatedFigure, after: Figure): number {
  const digits = [figure, after].map(({ value }) => (value.match(DIGIT) ?? []).sort().join(''));
  return digits[0] === digits[1] && (digits[0]?.length ?? 0) >= RARE ? 1 : 0;
}

/** Whether a figure that the letter says was written is too particular to stand anywhere by chance. */
function isRare(found: LocatedFigure, written: readonly Figure[]): boolean {
  const { kind, value } = found.figure;
  return isWritten(found, written) && kind !== 'year' && (value.match(DIGIT)?.length ?? 0) >= RARE;
}

interface Candidate {
  readonly found: LocatedFigure;
  readonly common: number;
}

/** Whether enough speaks for the best candidate; `alone` where no other is as good. */
function isMeant(
  { found, common }: Candidate,
  written: readonly Figure[],
  pointing: Pointing,
  alone: boolean,
): boolean {
  if (pointing === 'any') return alone && common >= (isRare(found, written) ? 1 : 2);
  return common > 0 || (alone && written.length > 0);
}

/**
 * The figure in any of the answers that the letter corrects, told by its amount and by the words
 * around it.
 */
export function locateFigure(
  indexes: readonly IndexedAnswer[],
  written: readonly Figure[],
  after: Figure,
  told: string,
  pointing: Pointing,
): LocatedFigure | null {
  const candidates = rate(indexes, contentKeys(told)).flatMap((each): readonly Candidate[] => {
    const found = locateFigureIn(each, written, after, told);
    if (found === null || (written.length > 0 && !isWritten(found, written))) return [];
    return [{ found, common: each.common + likelySlip(found, after) }];
  });
  const [best, second] = candidates.sort((left, right) => right.common - left.common);
  if (best === undefined) return null;
  if (pointing === 'named' && second === undefined) return best.found;
  const alone = second === undefined || best.common > second.common;
  return isMeant(best, written, pointing, alone) ? best.found : null;
}
