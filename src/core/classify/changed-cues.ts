import { AS_NOUNS, DETERMINERS, MOOD_VERBS } from '../lexicon/function-words.ts';
import { areSynonyms } from './compounds.ts';
import { type Cue, isReordered } from './cue-search.ts';
import { listOf } from './fold.ts';
import { unitOf } from './numerals.ts';
import type { Reading } from './reading.ts';
import { isSameForce } from './same-force.ts';
import { root } from './stems.ts';
import { isWitness } from './witness.ts';
import type { Word } from './words.ts';

/** Cues of one scale that stand on one side only. */
export interface ScaleChange {
  readonly before: readonly Cue[];
  readonly after: readonly Cue[];
}

const ABILITIES: ReadonlySet<string> = new Set([
  '{kunnen}',
  'mogelijk',
  'bij machte',
  'is/was in staat',
  'zijn/waren in staat',
]);

/** "om te kunnen" and "kan niet": ability in a purpose and what is ruled out, no doubt about a fact. */
function isAbility({ words, negated, partial }: Reading, { list, pattern, from }: Cue): boolean {
  if (list !== 'epistemic' || !ABILITIES.has(pattern.key)) return false;
  const purpose = words[from]?.form === 'kunnen' && words[from - 1]?.form === 'te';
  return purpose || negated[from] === true || partial[from] === true;
}

const AS: ReadonlySet<string> = new Set(listOf(AS_NOUNS));

/** "als" states a condition at the head of a clause, not in "zowel … als" or "als gevolg van". */
function isCondition(words: readonly Word[], { pattern, from }: Cue): boolean {
  if (pattern.key !== 'als') return true;
  const before = words[from - 1];
  return (before === undefined || before.kind === 'mark') && !AS.has(words[from + 1]?.form ?? '');
}

/** "Nu het onderzoek loopt, …": in front of a clause "nu" gives a reason, no time (ANS 10.3.7). */
function isReason(words: readonly Word[], { pattern, from, to }: Cue): boolean {
  const next = words[to];
  if (pattern.key !== 'nu' || from > 0 || next === undefined || next.verbs.length > 0) return false;
  return words.some(({ form }) => form === ',');
}

/** "met een pas": behind these "pas" is a card. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  listOf(`${DETERMINERS} met zonder`).filter((form) => form !== 'dat' && form !== 'dit'),
);

/** "niet alleen … maar ook" restricts nothing. */
function isFocus(words: readonly Word[], { list, from, to }: Cue): boolean {
  const lead = words[from - 1]?.form ?? '';
  if (list === 'focus' && words[from]?.form === 'pas' && BEFORE_NOUN.has(lead)) return false;
  if (list !== 'focus' || lead !== 'niet') return true;
  return !words.slice(to).some(({ form }) => form === 'maar');
}

const NO_LONGER: ReadonlySet<string> = new Set(['meer', 'langer']);

/** "niet meer dan tien", "geen vraag naar meer woningen": a comparison; alone "meer" and "langer" end a time. */
function isComparison(words: readonly Word[], { list, to }: Cue): boolean {
  if (list !== 'time' || !NO_LONGER.has(words[to - 1]?.form ?? '')) return false;
  const next = words[to];
  if (next === undefined || words[to - 2]?.form === 'of') return false;
  return next.form === 'dan' || (next.content && next.verbs.length === 0);
}

/** The cues of a list in a reading, those left out that only look like one. */
export function cuesOf({ scales, words }: Reading, list: string): readonly Cue[] {
  return scales.filter(
    (cue) =>
      cue.list === list &&
      (list !== 'source' || isWitness(words, cue)) &&
      isCondition(words, cue) &&
      !isReason(words, cue) &&
      isFocus(words, cue) &&
      !isComparison(words, cue),
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

/** "omvangrijk" beside "de omvang", "nog geen" beside "nog": the other side says it in another form. */
function isDerivedElsewhere({ list, places, pattern }: Cue, own: Reading, other: Reading): boolean {
  if (list === 'time' && STILL.test(pattern.key))
    return other.words.some(({ form }) => form === 'nog');
  if (list === 'quantifier' && isEvery(own.words, places[0] ?? 0) && tellsHowOften(other.words))
    return true;
  if (MUCH.has(pattern.key) && other.words.some(({ form }) => MUCH.has(form))) return true;
  return list === 'degree' && places.length === 1 && isSameDegree(places[0] ?? -1, own, other);
}

/** "strafbaar" beside "strafbaarstelling", "twee keer zo groot": no other degree. */
function isSameDegree(place: number, own: Reading, other: Reading): boolean {
  if (own.words[place - 1]?.form === 'zo' && TIMES.has(own.words[place - 2]?.form ?? ''))
    return true;
  const form = own.words[place]?.form ?? '';
  const base = root(form);
  return other.words.some(
    (word) =>
      word.content &&
      word.form !== form &&
      (word.form.startsWith(form) ||
        areSynonyms(form, word.form) ||
        (base.length >= LEAST_ROOT &&
          root(word.form) === base &&
          word.stem !== own.words[place]?.stem)),
  );
}

const EVERY: ReadonlySet<string> = new Set(['elk', 'elke', 'ieder', 'iedere', 'per', 'eens']);
const OFTEN = /(?:jaar|kwartaal|maande|weke|dage)lijks/;
const OFTEN_REACH = 3;

/** "elke maand", "elke drie weken": how often, not how many. */
function isEvery(words: readonly Word[], at: number): boolean {
  if (!EVERY.has(words[at]?.form ?? '')) return false;
  return words
    .slice(at + 1, at + 1 + OFTEN_REACH)
    .some(({ form }) => unitOf(form)?.name.startsWith('time:') === true);
}

function tellsHowOften(words: readonly Word[]): boolean {
  return words.some(({ form }, at) => OFTEN.test(form) || isEvery(words, at));
}

const STILL = /^nog /;
/** "twee keer zo groot": how much more, no degree. */
const TIMES: ReadonlySet<string> = new Set(['keer', 'maal']);
/** "veel belangstelling" is "grote belangstelling". */
const MUCH: ReadonlySet<string> = new Set(['veel', 'vele', 'groot', 'grote']);
const LEAST_ROOT = 4;

function deedsOf(word: Word | undefined): readonly string[] {
  if (word === undefined || word.verbs.some((verb) => MOODS.has(verb))) return [];
  if (!word.content && word.verbs.length === 0) return [];
  return [word.stem, root(word.form), ...word.verbs.map(root)].filter((each) => each !== '');
}

const MOODS: ReadonlySet<string> = new Set(listOf(MOOD_VERBS));

/** "vraagt te onderzoeken" beside "onderzoek": the other side speaks of the same deed. */
function isNamedElsewhere({ list, places }: Cue, own: Reading, other: Reading): boolean {
  if (list !== 'act') return false;
  const deeds = places.flatMap((at) => deedsOf(own.words[at]));
  return other.words.some((word) => deedsOf(word).some((deed) => deeds.includes(deed)));
}

const CONDITION_REACH = 10;

/** "voor zover de capaciteit dit toelaat": what a condition says is no claim, weak or firm. */
function isInCondition({ scales, clauses }: Reading, { list, from }: Cue): boolean {
  if (['condition', 'quantifier', 'degree'].includes(list)) return false;
  return scales.some(
    (cue) =>
      cue.list === 'condition' &&
      cue.to <= from &&
      from - cue.to < CONDITION_REACH &&
      [clauses.of[from], clauses.parent[clauses.of[from] ?? 0]].includes(clauses.of[cue.from]),
  );
}

const CAUSE: ReadonlySet<string> = new Set([
  'door',
  'doordat',
  'vanwege',
  'wegens',
  'omdat',
  'oorzaak',
]);

/** "mede door" makes a cause one of several where a cause was named before; else it is detail. */
function isNewCause({ pattern }: Cue, other: Reading): boolean {
  return pattern.key.startsWith('mede ') && !other.words.some(({ form }) => CAUSE.has(form));
}

function counts(cue: Cue, own: Reading, other: Reading): boolean {
  return (
    !isNewCause(cue, other) &&
    !isInCondition(own, cue) &&
    !isSameForce(cue, own, other) &&
    !isAbility(own, cue) &&
    !isReordered(cue, own, other) &&
    !isNamedElsewhere(cue, own, other)
  );
}

/** The cues of a list that one side has and the other lacks; cues of equal strength are alike. */
export function changedCues(before: Reading, after: Reading, list: string): ScaleChange {
  const all = { before: cuesOf(before, list), after: cuesOf(after, list) };
  if (all.before.length === 0 && all.after.length === 0) return all;
  const byKey = cancel(
    {
      before: all.before.filter((cue) => !isDerivedElsewhere(cue, before, after)),
      after: all.after.filter((cue) => !isDerivedElsewhere(cue, after, before)),
    },
    (one, other) => one.pattern.key === other.pattern.key,
  );
  const left = cancel(byKey, (one, other) => one.pattern.strength === other.pattern.strength);
  return {
    before: left.before.filter((cue) => counts(cue, before, after)),
    after: left.after.filter((cue) => counts(cue, after, before)),
  };
}

/** The words that cues name. */
export function cueWords({ words }: Reading, cues: readonly Cue[]): readonly Word[] {
  return cues.flatMap(({ from, to }) => words.slice(from, to));
}
