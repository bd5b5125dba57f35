import type { ContentMatch } from './content.ts';
import type { Cue } from './cue-search.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { areOpposites } from './relations.ts';
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

function oppositePairs(before: Reading, after: Reading, match: ContentMatch): readonly Pair[] {
  const scaled = (reading: Reading): readonly number[] =>
    reading.scales.flatMap(({ list, places }) => (OPEN_LISTS.has(list) ? places : []));
  const open = (reading: Reading, lost: readonly number[]): readonly number[] => {
    const doubled = new Set(
      reading.negations.flatMap(({ list, places }) => (list === 'none' ? places : [])),
    );
    return [...lost, ...scaled(reading)].filter((at) => !doubled.has(at));
  };
  const left = open(before, match.lostBefore);
  const right = open(after, match.lostAfter);
  const used = new Set<number>();
  return left.flatMap((at): readonly Pair[] => {
    const one = before.words[at];
    const found = right.find((place) => {
      const other = after.words[place];
      return (
        one !== undefined && other !== undefined && !used.has(place) && areOpposites(one, other)
      );
    });
    if (found === undefined) return [];
    used.add(found);
    return [[at, found]];
  });
}

/** Scales whose words may also be opposites of a plain word ("toegestaan" and "verboden"). */
const OPEN_LISTS: ReadonlySet<string> = new Set(['act', 'degree', 'epistemic', 'quantifier']);

interface Tally {
  readonly same: number;
  readonly turned: number;
}

/** Per clause of the earlier side: of its shared words, how many are now under another negation. */
function tallies(
  before: Reading,
  after: Reading,
  pairs: readonly Pair[],
): ReadonlyMap<number, Tally> {
  const found = new Map<number, Tally>();
  for (const [left, right] of pairs) {
    const clause = before.clauses.of[left] ?? 0;
    const tally = found.get(clause) ?? { same: 0, turned: 0 };
    const turned = before.negated[left] !== after.negated[right];
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
    list === 'none' ? [] : places.flatMap((at) => words[at] ?? []),
  );
}

/** "Ik ben bereid" → "ik zie geen aanleiding": a will that is refused, or a refusal taken back. */
function willTurned(before: Reading, after: Reading): readonly Finding[] {
  const refuses = ({ scales }: Reading): Cue | undefined =>
    scales.find(({ list }) => list === 'unwilling');
  const wills = ({ scales }: Reading): Cue | undefined =>
    scales.find(({ list, pattern }) => list === 'act' && WILLS.has(pattern.step));
  const sides = [
    [refuses(before), wills(after)],
    [wills(before), refuses(after)],
  ] as const;
  if (refuses(before) !== undefined && refuses(after) !== undefined) return [];
  return sides.flatMap(([old, now]) =>
    old === undefined || now === undefined
      ? []
      : [
          finding(
            'R4',
            'polarity',
            'opposite',
            before.words.slice(old.from, old.to),
            after.words.slice(now.from, now.to),
          ),
        ],
  );
}

const WILLS: ReadonlySet<string> = new Set([
  'announced',
  'decided',
  'intended',
  'willing',
  'pursued',
]);

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
  return negations.filter(({ list }) => list !== 'none').length;
}

/** Compares what is denied on both sides, clause by clause. */
export function comparePolarity(
  before: Reading,
  after: Reading,
  match: ContentMatch,
): PolarityChange {
  const opposites = oppositePairs(before, after, match);
  const findings: Finding[] = [];
  for (const [clause, { same, turned }] of tallies(before, after, match.pairs)) {
    const swapped =
      opposites.filter(([left]) => before.clauses.of[left] === clause).length % 2 === 1;
    const flips = turned > same && (swapped || denialsOf(before) !== denialsOf(after));
    if (flips !== swapped) {
      findings.push(...turn(before, after, opposites, clause, swapped));
    }
  }
  for (const [left, right] of opposites) {
    if (match.pairs.some(([at]) => before.clauses.of[at] === before.clauses.of[left])) continue;
    if (before.negated[left] === after.negated[right])
      findings.push(swap(before, after, left, right));
  }
  findings.push(...willTurned(before, after));
  findings.push(...bareDenial(before, after, match, findings));
  if (answerTurned(before, after)) {
    findings.push(
      finding('R4', 'polarity', 'opposite', before.words.slice(0, 1), after.words.slice(0, 1)),
    );
  }
  return {
    flipped: findings.length > 0,
    findings,
    explainedBefore: new Set(opposites.map(([left]) => left)),
    explainedAfter: new Set(opposites.map(([, right]) => right)),
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
  opposites: readonly Pair[],
  clause: number,
  swapped: boolean,
): readonly Finding[] {
  if (swapped) {
    return opposites
      .filter(([left]) => before.clauses.of[left] === clause)
      .map(([left, right]) => swap(before, after, left, right));
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
