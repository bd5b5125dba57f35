import { HALF_DAY } from './clock.ts';
import { turnedEvents } from './events.ts';
import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { newVagueTime } from './vague-time.ts';
import type { Feature } from './vocabulary.ts';
import type { Word } from './words.ts';

/** What became of the figures, dates and terms of a statement. */
export interface AmountChange {
  /** A value that is not the one before, nor a rougher or finer form of it. */
  readonly replaced: readonly Finding[];
  /** Rougher or finer forms, and deadlines that came or went. */
  readonly precision: readonly Finding[];
  /** Dates and figures that bind what they stand in to fewer or more cases. */
  readonly reach: readonly Finding[];
  /** Dates and figures put into an affirmation: detail. */
  readonly details: readonly Finding[];
  /** Dates and figures taken out of an affirmation: the mirror image of detail. */
  readonly losses: readonly Finding[];
}

const claims = ({ figures }: Reading): readonly Figure[] =>
  figures.filter(({ reference }) => !reference);

/** Shares in words never end in decimals: a third is 33 as well as 33.3 percent. */
const ENDLESS: ReadonlySet<number> = new Set([33.33, 66.67, 16.67]);
const SHARE_SLACK = 0.4;

function isValue(one: number, other: number): boolean {
  if (one === other) return true;
  const slack = ENDLESS.has(one) || ENDLESS.has(other) ? SHARE_SLACK : Math.abs(one) * 1e-9;
  return Math.abs(one - other) <= slack;
}

function isClock({ unit }: Figure): boolean {
  return unit.startsWith('clock');
}

/** "half negen" is 8.30 as well as 20.30 uur. */
function isSameHour(one: Figure, other: Figure): boolean {
  const apart = Math.abs(one.low - other.low);
  return apart === 0 || (one.unit !== other.unit && apart === HALF_DAY);
}

function isSame(one: Figure, other: Figure): boolean {
  if (isClock(one) && isClock(other)) return isSameHour(one, other);
  if (one.role !== other.role || !isValue(one.low, other.low)) return false;
  if (!isValue(one.high, other.high)) return false;
  return (
    one.unit === other.unit || (one.role === 'figure' && (one.unit === '' || other.unit === ''))
  );
}

const LOOSE: ReadonlySet<string> = new Set(['weekday', 'relative']);

/** A day of the week stands against another one, never against a date; an hour against an hour. */
function isComparable(one: Figure, other: Figure): boolean {
  if (one.role !== other.role || isClock(one) !== isClock(other)) return false;
  return one.unit === other.unit || (!LOOSE.has(one.unit) && !LOOSE.has(other.unit));
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

/** The other side has the same date as that of a document: nothing came or went. */
function isCitedIn({ figures }: Reading, figure: Figure): boolean {
  return (
    figure.role === 'date' && figures.some((other) => other.reference && isSame(figure, other))
  );
}

function wordsAt({ words }: Reading, figure: Figure | undefined): readonly Word[] {
  return figure === undefined ? [] : words.slice(figure.from, figure.to);
}

/** "8 tot 10" and "8 tot 14": one end of a range moved, which is another figure. */
function hasMovedEnd(one: Figure, other: Figure): boolean {
  const isRange = ({ low, high, role }: Figure): boolean =>
    role !== 'date' && low < high && Number.isFinite(low) && Number.isFinite(high);
  return isRange(one) && isRange(other) && (one.low === other.low || one.high === other.high);
}

/** Rougher or finer, not another bound: two bounds on one side never contain each other. */
function isWithin(inner: Figure, outer: Figure): boolean {
  if (hasMovedEnd(inner, outer)) return false;
  const bothOpen =
    (inner.low === outer.low && !Number.isFinite(inner.low)) ||
    (inner.high === outer.high && !Number.isFinite(inner.high));
  return !bothOpen && inner.low >= outer.low && inner.high <= outer.high;
}

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
  const speaks = (reading: Reading, figure: Figure): boolean =>
    !isSpokenFor(reading, figure) && !isOne(reading, figure);
  return [
    ...rest.before
      .filter((figure) => speaks(before, figure))
      .map((figure) => lost(before, after, figure)),
    ...rest.after
      .filter((figure) => speaks(after, figure))
      .map((figure) => put(before, after, figure)),
  ];
}

const isDown = ({ downward }: Reading, { from }: Figure): boolean => downward[from] === true;

const slotOf = ({ role }: Figure): Feature => (role === 'date' ? 'scope.time' : 'precision');

/** A figure or date that went: out of a denial it frees, out of an affirmation it blurs. */
function lost(before: Reading, after: Reading, figure: Figure): Finding {
  const words = wordsAt(before, figure);
  const vague = isWhen(figure) ? newVagueTime(after, before) : [];
  if (vague.length > 0) return finding('R6', 'date', 'weaker', words, vague);
  if (isDown(before, figure)) return finding('R7', slotOf(figure), 'stronger', words, []);
  if (isTimeOf(figure)) return finding('R7', 'scope.time', 'weaker', words, []);
  return finding('R6', 'precision', 'weaker', words, roughWords(after));
}

/** A figure or date put in: it binds a denial, a promise and a rough quantity; else it is detail. */
function put(before: Reading, after: Reading, figure: Figure): Finding {
  const words = wordsAt(after, figure);
  const vague = isWhen(figure) ? newVagueTime(before, after) : [];
  if (vague.length > 0) return finding('R6', 'date', 'stronger', vague, words);
  if (isDown(after, figure)) return finding('R7', slotOf(figure), 'weaker', [], words);
  const rough = isTimeOf(figure) ? [] : roughWords(before);
  return figure.deadline || rough.length > 0
    ? finding('R6', 'precision', 'stronger', rough, words)
    : finding('R9', 'precision', 'stronger', [], words);
}

/** A date or a term that is due: "op 1 mei", "binnen een week". */
function isWhen({ role, deadline }: Figure): boolean {
  return role === 'date' || deadline;
}

/** A date that is no deadline says when, not how many or how soon. */
function isTimeOf({ role, deadline }: Figure): boolean {
  return role === 'date' && !deadline;
}

/** What went without a rougher word or another deadline in its place: put in, it would be detail. */
function isLoss({ before, after, direction, feature }: Finding, dues: readonly Word[]): boolean {
  if (direction !== 'weaker' || before.length === 0 || after.length > 0) return false;
  return feature === 'scope.time' || !before.some((word) => dues.includes(word));
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

/** Compares the figures, dates and terms that both sides claim; those of documents are no claims. */
export function compareAmounts(before: Reading, after: Reading): AmountChange {
  const rest = without(
    claims(before).filter((figure) => !isCitedIn(after, figure)),
    claims(after).filter((figure) => !isCitedIn(before, figure)),
  );
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
  const all = [
    ...found,
    ...turnedEvents(before, after),
    ...alone(before, after, { before: single, after: left }),
  ];
  const dues = before.figures.flatMap((figure) => (figure.deadline ? wordsAt(before, figure) : []));
  const isLost = (each: Finding): boolean => isLoss(each, dues);
  return {
    replaced: all.filter(({ rule }) => rule === 'R5'),
    precision: all.filter((each) => each.rule === 'R6' && !isLost(each)),
    reach: all.filter((each) => each.rule === 'R7' && !isLost(each)),
    details: all.filter(({ rule }) => rule === 'R9'),
    losses: all.filter(isLost),
  };
}
