import type { IndexedAnswer, IndexedSentence } from './answer-index.ts';
import type { Polarity } from './claims.ts';
import { contentKeys, shared } from './content-words.ts';
import { type Figure, findFigures, isSameAmount, isSameKind } from './figures.ts';

/** A sentence in one of the answers. */
export interface Located {
  readonly index: IndexedAnswer;
  readonly sentence: IndexedSentence;
}

/** A figure in a sentence of an answer; its span lies in the answer. */
export interface LocatedFigure extends Located {
  readonly figure: Figure;
}

const YES = /^ja(?!\p{L})/iu;
const NO = /^nee(?:n)?(?!\p{L})/iu;
const DENIAL = /(?<!\p{L})(?:niet|geen|nooit|niemand|nergens)(?!\p{L})/iu;
const DIGIT = /\d/g;
/** "Wel" where the answer said it is not so. */
const AFFIRMS = /(?<!\p{L})w[eé]l(?! (?:niet|eens))(?!\p{L})/iu;
const CERTAIN = 0.4;
const LIKELY = 0.25;

interface Rated extends Located {
  readonly common: number;
  readonly held: number;
}

function rate(indexes: readonly IndexedAnswer[], keys: ReadonlySet<string>): readonly Rated[] {
  return indexes
    .flatMap((index) => index.sentences.map((sentence) => ({ index, sentence })))
    .map((located) => {
      const common = shared(keys, located.sentence.keys);
      return { ...located, common, held: common / Math.max(1, keys.size) };
    });
}

/**
 * How the letter points at the answers that are searched: it names them, it named them before, or
 * these are all there are. The less it says, the more words must agree.
 */
export type Pointing = 'named' | 'near' | 'any';

/** Which sentence the letter retells; null where too few words agree, or as many in another. */
export function locateTold(
  indexes: readonly IndexedAnswer[],
  told: string,
  pointing: Pointing,
): Located | null {
  const affirms = AFFIRMS.test(told);
  const contradicts = ({ sentence }: Located): boolean => affirms && DENIAL.test(sentence.span.text);
  const [best, second] = [...rate(indexes, contentKeys(told))].sort(
    (left, right) =>
      right.common - left.common || Number(contradicts(right)) - Number(contradicts(left)),
  );
  if (best === undefined) return null;
  const clear = best.common > (second?.common ?? 0);
  switch (pointing) {
    case 'named':
      return best.held >= LIKELY || best.common >= (contradicts(best) ? 1 : 2) || second === undefined
        ? best
        : null;
    case 'near':
      return clear && best.common >= 2 ? best : null;
    case 'any':
      return clear && best.common >= 3 && best.held >= CERTAIN ? best : null;
  }
}

/** The sentence in which an answer says yes or no. */
export function locatePolarity(index: IndexedAnswer, polarity: Polarity): Located | null {
  const word = polarity === 'yes' ? YES : NO;
  const { sentences } = index;
  const sentence =
    sentences.find(({ span }) => word.test(span.text)) ??
    (polarity === 'no' ? sentences.find(({ span }) => DENIAL.test(span.text)) : undefined) ??
    sentences[0];
  return sentence === undefined ? null : { index, sentence };
}

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

/** Whether a figure that the letter says was written is too particular to stand anywhere by chance. */
function isRare(found: LocatedFigure, written: readonly Figure[]): boolean {
  const { kind, value } = found.figure;
  return isWritten(found, written) && kind !== 'year' && (value.match(DIGIT)?.length ?? 0) >= 3;
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
  const rated = [...rate(indexes, contentKeys(told))].sort(
    (left, right) => right.common - left.common,
  );
  const candidates = rated.flatMap((each) => {
    const found = locateFigureIn(each, written, after, told);
    if (found === null || (written.length > 0 && !isWritten(found, written))) return [];
    return { found, common: each.common };
  });
  const [best, second] = candidates;
  if (best === undefined) return null;
  const alone = second === undefined || best.common > second.common;
  switch (pointing) {
    case 'named':
      return best.common > 0 || second === undefined || (alone && written.length > 0)
        ? best.found
        : null;
    case 'near':
      return best.common > 0 || (alone && written.length > 0) ? best.found : null;
    case 'any':
      return alone && best.common >= (isRare(best.found, written) ? 1 : 2) ? best.found : null;
  }
}
