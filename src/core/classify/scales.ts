import { SOURCE_EXCEPTIONS } from '../lexicon/commitment.ts';
import { AS_NOUNS } from '../lexicon/function-words.ts';
import { type Cue, isReordered } from './cue-search.ts';
import { listOf } from './fold.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import {
  ACT_STEPS,
  CERTAINTY_STEPS,
  type Feature,
  QUANTITY_STEPS,
  SOURCE_STEPS,
  type Step,
} from './vocabulary.ts';
import { NO_WORD, type Word } from './words.ts';

/** Cues of one scale that stand on one side only. */
export interface ScaleChange {
  readonly before: readonly Cue[];
  readonly after: readonly Cue[];
}

const RULES_AND_PLANS: ReadonlySet<string> = new Set(listOf(SOURCE_EXCEPTIONS));
const WITNESS: ReadonlySet<string> = new Set(['volgens', 'aldus']);
const NEAR = 4;

function isWitness(words: readonly Word[], { pattern, to }: Cue): boolean {
  if (!WITNESS.has(pattern.key)) return true;
  return !words.slice(to, to + NEAR).some(({ form }) => RULES_AND_PLANS.has(form));
}

/** "om te kunnen": ability in a purpose, no doubt about a fact. */
function isPurpose(words: readonly Word[], { pattern, from }: Cue): boolean {
  return (
    pattern.key === '{kunnen}' && words[from]?.form === 'kunnen' && words[from - 1]?.form === 'te'
  );
}

const AS: ReadonlySet<string> = new Set(listOf(AS_NOUNS));

/** "als" states a condition at the head of a clause, not in "zowel … als" or "als gevolg van". */
function isCondition(words: readonly Word[], { pattern, from }: Cue): boolean {
  if (pattern.key !== 'als') return true;
  const before = words[from - 1];
  return (before === undefined || before.kind === 'mark') && !AS.has(words[from + 1]?.form ?? '');
}

function cuesOf({ scales, words }: Reading, list: string): readonly Cue[] {
  return scales.filter(
    (cue) => cue.list === list && isWitness(words, cue) && isCondition(words, cue),
  );
}

/** Takes out of both lists, one for one, the cues that are alike by some measure. */
function cancel(change: ScaleChange, alike: (one: Cue, other: Cue) => boolean): ScaleChange {
  const after = [...change.after];
  const before = change.before.filter((cue) => {
    const at = after.findIndex((other) => alike(cue, other));
    if (at < 0) return true;
    after.splice(at, 1);
    return false;
  });
  return { before, after };
}

/** The cues of a list that one side has and the other lacks; cues of equal strength are alike. */
export function changedCues(before: Reading, after: Reading, list: string): ScaleChange {
  const all = { before: cuesOf(before, list), after: cuesOf(after, list) };
  const byKey = cancel(all, (one, other) => one.pattern.key === other.pattern.key);
  const left = cancel(byKey, (one, other) => one.pattern.strength === other.pattern.strength);
  return {
    before: left.before.filter(
      (cue) => !isPurpose(before.words, cue) && !isReordered(cue, before, after),
    ),
    after: left.after.filter(
      (cue) => !isPurpose(after.words, cue) && !isReordered(cue, after, before),
    ),
  };
}

/** The words that cues name. */
export function cueWords({ words }: Reading, cues: readonly Cue[]): readonly Word[] {
  return cues.flatMap(({ from, to }) => words.slice(from, to));
}

const weakest = (cues: readonly Cue[], plain: number): number =>
  cues.reduce((least, { pattern }) => Math.min(least, pattern.strength), plain);

function stepOf(feature: Feature, strength: number, cues: readonly Cue[]): Step {
  if (feature === 'act') {
    const cue = cues.find(({ pattern }) => pattern.strength === strength);
    return ACT_STEPS.find((step) => step === cue?.pattern.step) ?? 'done';
  }
  if (feature === 'source') return ladder(SOURCE_STEPS, [0.95, 0.8, 0.6], strength);
  if (feature === 'quantifier') {
    return ladder(QUANTITY_STEPS, [0.95, 0.85, 0.65, 0.5, 0.35, 0.2], strength);
  }
  return ladder(CERTAINTY_STEPS, [0.95, 0.7, 0.55, 0.4], strength);
}

function ladder<T extends Step>(
  steps: readonly [T, ...T[]],
  bounds: readonly number[],
  value: number,
): T {
  const at = bounds.findIndex((bound) => value >= bound);
  return steps[at < 0 ? steps.length - 1 : at] ?? steps[0];
}

/** One step of commitment: its logarithm adds up, its finding explains. */
export interface Commitment {
  readonly change: number;
  readonly findings: readonly Finding[];
}

const isDenial = ({ form }: Word): boolean => DENIALS.has(form);
const DENIALS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'nimmer']);

/** A cue of the ladder with the denial before it and the verbs after it: "geen toestemming gegeven". */
function predicate({ words }: Reading, from: number, to: number): readonly Word[] {
  let first = from;
  let end = to;
  while (first > 0 && isDenial(words[first - 1] ?? NO_WORD)) first -= 1;
  while ((words[end]?.verbs.length ?? 0) > 0) end += 1;
  return words.slice(first, end);
}

/** The last verbs of a plain statement: "niet gedaan". */
function plainPredicate(reading: Reading): readonly Word[] {
  const { words } = reading;
  const last = words.findLastIndex(({ verbs }) => verbs.length > 0);
  if (last < 0) return [];
  let first = last;
  while ((words[first - 1]?.verbs.length ?? 0) > 0) first -= 1;
  return predicate(reading, first, last + 1);
}

function ladderWords(reading: Reading, cues: readonly Cue[]): readonly Word[] {
  if (cues.length === 0) return plainPredicate(reading);
  return cues.flatMap(({ from, to }) => predicate(reading, from, to));
}

const LEAST = 0.04;

/** How much firmer (above 0) or weaker (below 0) the cues of one list make the later side. */
export function commitment(
  before: Reading,
  after: Reading,
  list: 'epistemic' | 'knowledge' | 'source' | 'act' | 'generic',
): Commitment {
  const cues = changedCues(before, after, list);
  const old = weakest(cues.before, 1);
  const now = weakest(cues.after, 1);
  const change = Math.log(now / old);
  if (Math.abs(change) < LEAST) return { change: 0, findings: [] };
  return {
    change,
    findings: [
      finding(
        'R6',
        list,
        change < 0 ? 'weaker' : 'stronger',
        (list === 'act' ? ladderWords : cueWords)(before, cues.before),
        (list === 'act' ? ladderWords : cueWords)(after, cues.after),
        list === 'generic' || list === 'knowledge'
          ? null
          : { before: stepOf(list, old, cues.before), after: stepOf(list, now, cues.after) },
      ),
    ],
  };
}

const EXISTENTIAL = 0.95;

/** Whether the later side speaks of fewer or of more cases. */
export function quantity(before: Reading, after: Reading): readonly Finding[] {
  const cues = changedCues(before, after, 'quantifier');
  const old = weakest(cues.before, EXISTENTIAL);
  const now = weakest(cues.after, EXISTENTIAL);
  const isBare = cues.before.length === 0 || cues.after.length === 0;
  if (Math.abs(old - now) < LEAST || (isBare && hasThere(before, after))) return [];
  return [
    finding(
      'R7',
      'quantifier',
      now < old ? 'weaker' : 'stronger',
      cueWords(before, cues.before),
      cueWords(after, cues.after),
      {
        before: stepOf('quantifier', old, cues.before),
        after: stepOf('quantifier', now, cues.after),
      },
    ),
  ];
}

/** "Er zijn meldingen" says nothing of how many: a quantity put in is detail. */
function hasThere(before: Reading, after: Reading): boolean {
  return [before, after].some(({ words }) => words.some(({ form }) => form === 'er'));
}

const PLAIN_DEGREE = 0.6;
const DEGREE_STEP = 0.15;

/** Whether the later side says it more or less strongly, or of a lesser class of cases. */
export function degree(before: Reading, after: Reading): readonly Finding[] {
  const cues = changedCues(before, after, 'degree');
  const old = cues.before[0]?.pattern.strength ?? PLAIN_DEGREE;
  const now = cues.after[0]?.pattern.strength ?? PLAIN_DEGREE;
  if (Math.abs(old - now) < DEGREE_STEP) return [];
  const words = [cueWords(before, cues.before), cueWords(after, cues.after)] as const;
  const isDown = [
    ...cues.before.map(({ from }) => before.downward[from]),
    ...cues.after.map(({ from }) => after.downward[from]),
  ].some((down) => down === true);
  if (isDown && (cues.before.length === 0) !== (cues.after.length === 0)) {
    return [finding('R7', 'scope.object', cues.after.length > 0 ? 'weaker' : 'stronger', ...words)];
  }
  return [finding('R6', 'degree', now < old ? 'weaker' : 'stronger', ...words)];
}

const RESTRICTIONS = [
  ['condition', 'scope.condition', false],
  ['focus', 'scope.focus', false],
  ['case', 'scope.case', false],
  ['time', 'scope.time', true],
] as const;

/** Conditions, exceptions and moments that one side has: put in they narrow, taken out they widen. */
export function restrictions(before: Reading, after: Reading): readonly Finding[] {
  return RESTRICTIONS.flatMap(([list, feature, onlyDownward]) => {
    const cues = changedCues(before, after, list);
    const counts = (reading: Reading, { from }: Cue): boolean =>
      !onlyDownward || reading.downward[from] === true;
    const old = cues.before.filter((cue) => counts(before, cue));
    const now = cues.after.filter((cue) => counts(after, cue));
    if (old.length === now.length) return [];
    const direction = now.length > old.length ? 'weaker' : 'stronger';
    return [finding('R7', feature, direction, cueWords(before, old), cueWords(after, now))];
  });
}
