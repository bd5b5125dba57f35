import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import type { Word } from './words.ts';

/** What became of the figures, dates and terms of a statement. */
export interface AmountChange {
  /** A value that is not the one before, nor a rougher or finer form of it. */
  readonly replaced: readonly Finding[];
  /** Rougher or finer forms, and deadlines that came or went. */
  readonly precision: readonly Finding[];
}

const claims = ({ figures }: Reading): readonly Figure[] =>
  figures.filter(({ reference }) => !reference);

const TOLERANCE = 0.005;

function near(one: number, other: number): boolean {
  if (one === other) return true;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other), 1e-9);
}

function isSame(one: Figure, other: Figure): boolean {
  if (one.role !== other.role || !near(one.low, other.low) || !near(one.high, other.high))
    return false;
  return one.unit === other.unit || one.role === 'figure';
}

function isComparable(one: Figure, other: Figure): boolean {
  return one.role === other.role && (one.unit === other.unit || one.role !== 'term');
}

function without(
  before: readonly Figure[],
  after: readonly Figure[],
): { readonly before: readonly Figure[]; readonly after: readonly Figure[] } {
  const rest = [...after];
  const left = before.filter((figure) => {
    const at = rest.findIndex((other) => isSame(figure, other));
    if (at < 0) return true;
    rest.splice(at, 1);
    return false;
  });
  return { before: left, after: rest };
}

function wordsAt({ words }: Reading, figure: Figure | undefined): readonly Word[] {
  return figure === undefined ? [] : words.slice(figure.from, figure.to);
}

const isWithin = (inner: Figure, outer: Figure): boolean =>
  inner.low >= outer.low * (1 - TOLERANCE) - 1e-9 &&
  inner.high <= outer.high * (1 + TOLERANCE) + 1e-9;

function comparePair(before: Reading, after: Reading, one: Figure, other: Figure): Finding {
  const words = [wordsAt(before, one), wordsAt(after, other)] as const;
  const feature = one.role === 'figure' ? 'figure' : 'date';
  if (one.unit === other.unit && isWithin(one, other)) {
    return finding('R6', 'precision', 'weaker', ...words);
  }
  if (one.unit === other.unit && isWithin(other, one)) {
    return finding('R6', 'precision', 'stronger', ...words);
  }
  return finding('R5', feature, 'changed', ...words);
}

/** Figures that stand alone on one side: a word of quantity, a time cue or a phrase answers for them. */
function isSpokenFor(reading: Reading, figure: Figure): boolean {
  return reading.scales.some(
    ({ from, to, list }) => list === 'time' && from < figure.to && figure.from < to,
  );
}

function alone(
  before: Reading,
  after: Reading,
  rest: { readonly before: readonly Figure[]; readonly after: readonly Figure[] },
): readonly Finding[] {
  const lost = rest.before.filter(
    (figure) => !isSpokenFor(before, figure) && !isOne(before, figure),
  );
  const put = rest.after.filter((figure) => !isSpokenFor(after, figure) && !isOne(after, figure));
  return [
    ...lost
      .filter((figure) => figure.deadline || hasRoughWord(after))
      .map((figure) =>
        finding('R6', 'precision', 'weaker', wordsAt(before, figure), roughWords(after)),
      ),
    ...put
      .filter((figure) => figure.deadline || hasRoughWord(before))
      .map((figure) =>
        finding('R6', 'precision', 'stronger', roughWords(before), wordsAt(after, figure)),
      ),
  ];
}

const ONE: ReadonlySet<string> = new Set(['één', 'een']);

function isOne({ words }: Reading, figure: Figure): boolean {
  return ONE.has(words[figure.from]?.form ?? '') && figure.unit === '';
}

const ROUGH_FROM = 0.1;
const ROUGH_TO = 0.6;

function roughWords({ words, scales }: Reading): readonly Word[] {
  const cue = scales.find(
    ({ list, pattern }) =>
      list === 'quantifier' && pattern.strength > ROUGH_FROM && pattern.strength < ROUGH_TO,
  );
  return cue === undefined ? [] : words.slice(cue.from, cue.to);
}

function hasRoughWord(reading: Reading): boolean {
  return roughWords(reading).length > 0;
}

/** Compares the figures, dates and terms that both sides claim; those of documents are no claims. */
export function compareAmounts(before: Reading, after: Reading): AmountChange {
  const rest = without(claims(before), claims(after));
  const found: Finding[] = [];
  const left = [...rest.after];
  const single = rest.before.filter((figure) => {
    const at = left.findIndex((other) => isComparable(figure, other));
    const other = left[at];
    if (other === undefined || isSpokenFor(after, other) || isSpokenFor(before, figure))
      return true;
    left.splice(at, 1);
    found.push(comparePair(before, after, figure, other));
    return false;
  });
  return {
    replaced: found.filter(({ rule }) => rule === 'R5'),
    precision: [
      ...found.filter(({ rule }) => rule === 'R6'),
      ...alone(before, after, { before: single, after: left }),
    ],
  };
}
