import { CONDITIONALS } from '../lexicon/function-words.ts';
import { changedCues, cuesOf, cueWords } from './changed-cues.ts';
import type { Cue } from './cue-search.ts';
import { isExclusive } from './exclusive.ts';
import { listOf } from './fold.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { root } from './stems.ts';
import type { Feature } from './vocabulary.ts';
import type { Word } from './words.ts';

const IF: ReadonlySet<string> = new Set(listOf(CONDITIONALS));

/** Conjunctions of condition come and go for each other: as many on both sides are no change. */
function sameIfs(before: Reading, after: Reading): boolean {
  const count = ({ words }: Reading): number =>
    words.filter(({ form }) => IF.has(form)).length + (opensWithVerb(words) ? 1 : 0);
  return count(before) === count(after);
}

/** "Is het contract beëindigd, dan …": the verb in front makes a condition (ANS 21.8.1.3). */
function opensWithVerb(words: readonly Word[]): boolean {
  const isVerb = (words[0]?.verbs.length ?? 0) > 0;
  return isVerb && words.some(({ form }, at) => form === 'dan' && words[at - 1]?.form === ',');
}

const RELATIVE: ReadonlySet<string> = new Set(['die', 'wie', 'dat', 'wier', 'wiens']);

/** "wanneer mensen schulden hebben" beside "mensen die schulden hebben": the clause restricts either way. */
function isRelative(other: Reading, own: Reading): boolean {
  const count = ({ words }: Reading): number =>
    words.filter(
      ({ form }, at) =>
        RELATIVE.has(form) &&
        (words[at - 1]?.content === true || words[at - 2]?.content === true) &&
        form !== 'dat',
    ).length;
  return count(other) > count(own);
}

/** "Als toezichthouder gaat de dienst …": in what part, no condition; one verb and no comma follow. */
function isRole({ words }: Reading, { pattern, from }: Cue): boolean {
  const [noun, next] = [words[from + 1], words[from + 2]];
  if (pattern.key !== 'als' || noun?.content !== true || PLURAL.test(noun.form)) return false;
  return next !== undefined && !words.slice(from).some(({ form }) => form === ',');
}

const PLURAL = /(?:en|[^s]s)$/;

/** "zonder dat zij hoeven te reizen" beside "zonder reis". */
function isWithout(other: Reading, { pattern }: Cue): boolean {
  return pattern.key === 'zonder dat' && other.words.some(({ form }) => form === 'zonder');
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

/** A condition that the other side has as well, as a noun, a relative clause or a topic; or none at all. */
function isOtherGrammar(own: Reading, other: Reading, cue: Cue): boolean {
  if (isRole(own, cue) || isWithout(other, cue) || isTopic(cue, own, other)) return true;
  if (!IF.has(cue.pattern.key)) return false;
  return sameIfs(own, other) || isNamed(other, own, cue.from) || isRelative(other, own);
}

const MOST_QUOTED = 16;

/** A condition or exception with what it says, up to the mark that ends it: "mits de eigenaar instemt". */
function conditionWords({ words }: Reading, cues: readonly Cue[]): readonly Word[] {
  const [cue] = cues;
  if (cue === undefined) return [];
  const rest = words.slice(cue.to, cue.to + MOST_QUOTED);
  const end = rest.findIndex(({ kind }) => kind === 'mark');
  return words.slice(cue.from, cue.to + (end < 0 ? rest.length : end));
}

const NOT_YET = /^nog /;
const NO_LONGER = / (?:meer|langer)$/;

/** "nog niet" → "niet meer": it may still come, or it was and is over (ANS 8.6.2). */
function hasOtherPhase(old: readonly Cue[], now: readonly Cue[]): boolean {
  const has = (cues: readonly Cue[], phase: RegExp): boolean =>
    cues.some(({ pattern }) => phase.test(pattern.key));
  return (has(old, NOT_YET) && has(now, NO_LONGER)) || (has(old, NO_LONGER) && has(now, NOT_YET));
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
    if (list === 'condition' && cuesOf(before, list).length === cuesOf(after, list).length)
      return [];
    if (list === 'focus' && isExclusive(before) && isExclusive(after)) return [];
    const counts = (own: Reading, other: Reading, cue: Cue): boolean =>
      !(list === 'condition' && isOtherGrammar(own, other, cue)) &&
      (!onlyDownward || own.downward[cue.from] === true);
    const old = cues.before.filter((cue) => counts(before, after, cue));
    const now = cues.after.filter((cue) => counts(after, before, cue));
    const quoted = list === 'condition' ? conditionWords : cueWords;
    return pulls(feature, old, now, [quoted(before, old), quoted(after, now)]);
  });
}

function pulls(
  feature: Feature,
  old: readonly Cue[],
  now: readonly Cue[],
  [gone, come]: readonly [readonly Word[], readonly Word[]],
): readonly Finding[] {
  if (feature === 'scope.time' && hasOtherPhase(old, now)) {
    return [
      finding('R7', feature, 'weaker', [], come),
      finding('R7', feature, 'stronger', gone, []),
    ];
  }
  if (old.length === now.length) return [];
  return [finding('R7', feature, now.length > old.length ? 'weaker' : 'stronger', gone, come)];
}
