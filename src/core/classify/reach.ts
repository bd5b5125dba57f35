import { CONDITIONALS } from '../lexicon/function-words.ts';
import { changedCues, cuesOf, cueWords } from './changed-cues.ts';
import type { Cue } from './cue-search.ts';
import { isExclusive } from './exclusive.ts';
import type { Figure } from './figures.ts';
import { listOf } from './fold.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { root } from './stems.ts';
import { stepOf, weakest } from './steps.ts';

const LEAST = 0.04;
const EXISTENTIAL = 0.95;

/** Whether the later side speaks of fewer or of more cases. */
export function quantity(before: Reading, after: Reading): readonly Finding[] {
  const cues = changedCues(before, after, 'quantifier');
  const old = weakest(cues.before, shareFor(before, cues.after, after) ?? EXISTENTIAL);
  const now = weakest(cues.after, shareFor(after, cues.before, before) ?? EXISTENTIAL);
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

const ALL = 0.95;

/** "driekwart van de scholen" in the place of "alle scholen": a share is a quantity too. */
function shareFor(own: Reading, cues: readonly Cue[], other: Reading): number | null {
  const isShare = ({ unit, low, high }: Figure): boolean =>
    unit === '%' && low === high && high < 100;
  if (cues.length === 0 || cues.some(({ pattern }) => pattern.strength < ALL)) return null;
  if (other.figures.some(isShare)) return null;
  const share = own.figures.find(isShare);
  return share === undefined ? null : share.high / 100;
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

const IF: ReadonlySet<string> = new Set(listOf(CONDITIONALS));

/** Conjunctions of condition come and go for each other: as many on both sides are no change. */
function sameIfs(before: Reading, after: Reading): boolean {
  const count = ({ words }: Reading): number => words.filter(({ form }) => IF.has(form)).length;
  return count(before) === count(after);
}

const NAMED: ReadonlySet<string> = new Set(['bij', 'ingeval', 'geval']);
const NAME_REACH = 2;

/** "als er twijfel is" beside "bij twijfel": the condition stands there as a noun. */
function isNamed(other: Reading, own: Reading, from: number): boolean {
  const clause = own.clauses.of[from];
  const roots = new Set(
    own.words
      .filter(({ content }, at) => content && own.clauses.of[at] === clause)
      .flatMap(({ form, verbs }) => [form, ...verbs].map(root)),
  );
  return other.words.some(
    ({ form, content }, at) =>
      content &&
      roots.has(root(form)) &&
      other.words.slice(Math.max(0, at - NAME_REACH), at).some(({ form }) => NAMED.has(form)),
  );
}

/** "met toestemming van" beside "zonder toestemming van": the other side speaks of it as well. */
function isTopic({ places }: Cue, own: Reading, other: Reading): boolean {
  const topics = places.flatMap((at) => {
    const word = own.words[at];
    return word?.content === true ? [word.stem] : [];
  });
  return (
    topics.length > 0 && topics.every((topic) => other.words.some(({ stem }) => stem === topic))
  );
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
    const same = sameIfs(before, after);
    if (list === 'condition' && cuesOf(before, list).length === cuesOf(after, list).length)
      return [];
    if (list === 'focus' && isExclusive(before) && isExclusive(after)) return [];
    const counts = (own: Reading, other: Reading, cue: Cue): boolean => {
      const { from, pattern } = cue;
      if (IF.has(pattern.key) && (same || isNamed(other, own, from))) return false;
      if (list === 'condition' && isTopic(cue, own, other)) return false;
      return !onlyDownward || own.downward[from] === true;
    };
    const old = cues.before.filter((cue) => counts(before, after, cue));
    const now = cues.after.filter((cue) => counts(after, before, cue));
    if (old.length === now.length) return [];
    const direction = now.length > old.length ? 'weaker' : 'stronger';
    return [finding('R7', feature, direction, cueWords(before, old), cueWords(after, now))];
  });
}
