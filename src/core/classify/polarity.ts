import type { ContentMatch } from './content.ts';
import { isExclusive } from './exclusive.ts';
import { type Opposite, oppositesOf } from './opposites.ts';
import { type Reading, SPARING } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { bareAnswerTurned, willTurned } from './wills.ts';
import type { Word } from './words.ts';

/** Whether the statement now says the opposite, and the opposites that were put for each other. */
export interface PolarityChange {
  readonly flipped: boolean;
  readonly findings: readonly Finding[];
  /** Places of opposites: nothing else needs to explain them. */
  readonly explainedBefore: ReadonlySet<number>;
  readonly explainedAfter: ReadonlySet<number>;
}

const YES: ReadonlySet<string> = new Set(['ja', 'jawel']);
const NO: ReadonlySet<string> = new Set(['nee', 'neen']);

type Pair = readonly [number, number];

interface Tally {
  readonly same: number;
  readonly turned: number;
}

/** The clauses of the earlier side whose turned words stand in a clause that is turned on the later side too. */
function turnedClauses(
  before: Reading,
  after: Reading,
  pairs: readonly Pair[],
): ReadonlySet<number> {
  const later = ([, right]: Pair): number => after.clauses.of[right] ?? 0;
  const isMostlyTurned = (tally: Tally | undefined): boolean =>
    tally !== undefined && tally.turned > tally.same;
  const now = tallies(before, after, pairs, later);
  return new Set(
    pairs
      .filter((pair) => isTurned(before, after, pair) && isMostlyTurned(now.get(later(pair))))
      .map(([left]) => before.clauses.of[left] ?? 0),
  );
}

/** "onrechtmatig" → "niet zorgvuldig": a prefix denied before, in other words a negator does now. */
function deniesByPrefix(before: Reading, after: Reading, match: ContentMatch): boolean {
  const hasPrefix = ({ words }: Reading, lost: readonly number[]): boolean =>
    lost.some((at) => PREFIX.test(words[at]?.form ?? ''));
  const [one, other] = [denialsOf(before), denialsOf(after)];
  if (one === 0) return hasPrefix(before, match.lostBefore) && match.lostAfter.length > 0;
  return other === 0 && hasPrefix(after, match.lostAfter) && match.lostBefore.length > 0;
}

const PREFIX =
  /^on(?!der|t|ze|s$|line)\p{L}{5,}(?:ig|ige|lijk|lijke|baar|bare|d|de|t|te|end|ende|isch|ische|zaam|zame|eel|ele|en)$/u;

/** Denied on one side only; "niet alle" and "nauwelijks" stand between yes and no, and turn nothing. */
function isTurned(before: Reading, after: Reading, [left, right]: Pair): boolean {
  if (before.partial[left] === true || after.partial[right] === true) return false;
  return before.negated[left] !== after.negated[right];
}

/** Per clause of one side: of its shared words, how many are under another negation on the other side. */
function tallies(
  before: Reading,
  after: Reading,
  pairs: readonly Pair[],
  clauseOf: (pair: Pair) => number,
): ReadonlyMap<number, Tally> {
  const found = new Map<number, Tally>();
  for (const [left, right] of pairs) {
    const clause = clauseOf([left, right]);
    const tally = found.get(clause) ?? { same: 0, turned: 0 };
    const turned = isTurned(before, after, [left, right]);
    found.set(clause, {
      same: tally.same + (turned ? 0 : 1),
      turned: tally.turned + (turned ? 1 : 0),
    });
  }
  return found;
}

function answer(words: readonly Word[]): 'yes' | 'no' | '' {
  const first = words[0]?.form ?? '';
  if (YES.has(first)) return 'yes';
  return NO.has(first) ? 'no' : '';
}

function answerTurned(before: Reading, after: Reading): boolean {
  const one = answer(before.words);
  const other = answer(after.words);
  return one !== '' && other !== '' && one !== other;
}

function negators({ words, negations }: Reading): readonly Word[] {
  return negations.flatMap(({ list, places }) =>
    SPARING.has(list) ? [] : places.flatMap((at) => words[at] ?? []),
  );
}

/** "Dat is zo" → "dat is niet zo": no words of content to count by, and only a denial came or went. */
function bareDenial(
  before: Reading,
  after: Reading,
  match: ContentMatch,
  found: readonly Finding[],
): readonly Finding[] {
  if (found.length > 0 || match.pairs.length > 0) return [];
  const [one, other] = [negators(before), negators(after)];
  const rest = ({ words }: Reading, denials: readonly Word[]): string =>
    words.flatMap((word) => (denials.includes(word) ? [] : word.form)).join(' ');
  const isOneSided = (one.length === 0) !== (other.length === 0);
  if (!isOneSided || rest(before, one) !== rest(after, other)) return [];
  return [finding('R4', 'polarity', 'opposite', one, other)];
}

/** A denial that only moves from clause to clause turns nothing; where clauses end is a guess. */
function denialsOf({ negations }: Reading): number {
  return negations.filter(({ list }) => !SPARING.has(list)).length;
}

/** Opposites in clauses that share no word: nothing else says which way the clause turns. */
function loneSwaps(
  before: Reading,
  after: Reading,
  match: ContentMatch,
  opposites: readonly Opposite[],
): readonly Finding[] {
  return opposites.flatMap(({ left, right, denies }) => {
    if (match.pairs.some(([at]) => before.clauses.of[at] === before.clauses.of[left])) return [];
    const isSame = before.negated[left] === after.negated[right];
    return isSame === denies ? [] : [swap(before, after, left, right)];
  });
}

/** Compares what is denied on both sides, clause by clause. */
export function comparePolarity(
  before: Reading,
  after: Reading,
  match: ContentMatch,
): PolarityChange {
  const opposites = oppositesOf(before, after, match);
  const swaps = opposites.filter(({ denies }) => !denies);
  const findings: Finding[] = [];
  const both = turnedClauses(before, after, match.pairs);
  const earlier = ([left]: Pair): number => before.clauses.of[left] ?? 0;
  for (const [clause, { same, turned }] of tallies(before, after, match.pairs, earlier)) {
    const swapped = swaps.filter(({ left }) => before.clauses.of[left] === clause).length % 2 === 1;
    const moved = swapped || denialsOf(before) !== denialsOf(after);
    const flips =
      turned > same &&
      (both.has(clause) || swapped) &&
      moved &&
      !(isExclusive(before) && isExclusive(after)) &&
      !(deniesByPrefix(before, after, match) && !swapped);
    if (flips !== swapped) {
      findings.push(...turn(before, after, swaps, clause, swapped));
    }
  }
  findings.push(...loneSwaps(before, after, match, opposites));
  findings.push(...willTurned(before, after), ...bareAnswerTurned(before, after));
  findings.push(...bareDenial(before, after, match, findings));
  if (answerTurned(before, after)) {
    const others = findings.filter(({ feature }) => feature !== 'polarity');
    findings.splice(0, findings.length, ...others);
    findings.push(
      finding('R4', 'polarity', 'opposite', before.words.slice(0, 1), after.words.slice(0, 1)),
    );
  }
  return {
    flipped: findings.length > 0,
    findings,
    explainedBefore: new Set(opposites.flatMap(({ placesBefore }) => placesBefore)),
    explainedAfter: new Set(opposites.flatMap(({ placesAfter }) => placesAfter)),
  };
}

function swap(before: Reading, after: Reading, left: number, right: number): Finding {
  return finding(
    'R4',
    'antonym',
    'opposite',
    before.words.slice(left, left + 1),
    after.words.slice(right, right + 1),
  );
}

function turn(
  before: Reading,
  after: Reading,
  opposites: readonly Opposite[],
  clause: number,
  swapped: boolean,
): readonly Finding[] {
  if (swapped) {
    return opposites
      .filter(({ left }) => before.clauses.of[left] === clause)
      .map(({ left, right }) => swap(before, after, left, right));
  }
  return [
    finding(
      'R4',
      'polarity',
      'opposite',
      negators(before).slice(0, 1),
      negators(after).slice(0, 1),
    ),
  ];
}
