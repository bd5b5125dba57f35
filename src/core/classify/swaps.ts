import { FRAME_VERBS, UNIVERSALS } from '../lexicon/function-words.ts';
import { ORDINALS } from '../lexicon/numbers.ts';
import { listOf } from './fold.ts';
import type { Phrase } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { stepBetween } from './word-scales.ts';
import type { Word } from './words.ts';

/** Phrases that stand on one side only. */
export interface Left {
  readonly before: readonly Phrase[];
  readonly after: readonly Phrase[];
}

const UNIVERSAL: ReadonlySet<string> = new Set(listOf(UNIVERSALS));

function isUniversal({ words }: Phrase): boolean {
  return words.some(({ form }) => UNIVERSAL.has(form));
}

const ORDINAL: ReadonlySet<string> = new Set(listOf(ORDINALS));

function isOrdinal({ heads }: Phrase): boolean {
  return heads.some(({ form }) => ORDINAL.has(form));
}

/** One time or one number of order put for another: "voor de kerst", "de tweede helft". */
function isOtherTime(old: Phrase, now: Phrase): boolean {
  return (
    (old.slot === 'scope.time' && now.slot === 'scope.time') || (isOrdinal(old) && isOrdinal(now))
  );
}

/** One phrase put for another: from one case to all or back, weaker on a scale, or nothing that we can name. */
export function swap(old: Phrase, now: Phrase): Finding {
  if (isUniversal(now) !== isUniversal(old)) {
    return finding('R7', now.slot, isUniversal(now) ? 'stronger' : 'weaker', old.words, now.words);
  }
  const step = stepBetween(old.heads, now.heads);
  if (step !== 0) {
    return finding('R6', 'degree', step < 0 ? 'weaker' : 'stronger', old.words, now.words);
  }
  if (isOtherTime(old, now)) return finding('R5', 'date', 'changed', old.words, now.words);
  return finding('R10', 'words', 'changed', old.words, now.words);
}

const SHARED_BEGINNING = 5;

/** "droogte" and "droogtesituatie": a longer word for the same thing, unless it names who or where. */
export function isLonger([old, now]: readonly [Phrase, Phrase]): boolean {
  if (old.slot !== 'scope.object' || now.slot !== 'scope.object') return false;
  const within = (one: Word, other: Word): boolean =>
    one.stem.length >= SHARED_BEGINNING && other.stem.startsWith(one.stem);
  return old.heads.some((one) =>
    now.heads.some((other) => within(one, other) || within(other, one)),
  );
}

/** "geluidsoverlast" and "stankoverlast": another kind of what both name (ANS 12.2.2). */
function isOtherKind(old: Word, now: Word): boolean {
  if (old.verbs.length > 0 || now.verbs.length > 0 || old.name || now.name) return false;
  let shared = 0;
  const least = Math.min(old.stem.length, now.stem.length);
  while (shared < least && old.stem.at(-1 - shared) === now.stem.at(-1 - shared)) shared += 1;
  return shared >= LEAST_TAIL && least - shared >= LEAST_FRONT;
}

const LEAST_TAIL = 5;
const LEAST_FRONT = 3;

/** Another deed or another name in the place of the one before: more than a choice of words. */
export function isSubstance([old, now]: readonly [Phrase, Phrase]): boolean {
  const some = (test: (word: Word) => boolean): boolean =>
    old.heads.some(test) && now.heads.some(test);
  const isKind = old.heads.some((one) => now.heads.some((other) => isOtherKind(one, other)));
  return isKind || some((word) => isDeed(word) && !isFrameVerb(word)) || some(({ name }) => name);
}

const FRAMES: ReadonlySet<string> = new Set(listOf(FRAME_VERBS));

/** "bevonden zich": the verb says nothing that another frame would not. */
export function isFrameOnly({ heads }: Phrase): boolean {
  return heads.every(isFrameVerb);
}

/** A verb that says little by itself: what the sentence says stands in the words around it. */
function isFrameVerb({ verbs }: Word): boolean {
  return verbs.some((verb) => FRAMES.has(verb));
}

const LOAN_VERB = /(?:eren|eert|eerde|eerd)$/;

function isDeed({ verbs, form }: Word): boolean {
  return verbs.length > 0 || LOAN_VERB.test(form);
}

/** "ingrijpende wijzigingen", "gekeurde voertuigen": a participle before its noun says which (ANS 6.4). */
const ATTRIBUTE = /ende$|^(?:[a-z]{2,6})?ge[a-z]+(?:de|te)$/;

/** A verb alone comes and goes with the way a sentence is built, but not beside "en". */
export function isFrame({ words }: Reading, { heads, from, to }: Phrase): boolean {
  if (words[from] !== heads[0] && words[from]?.form !== 'het') return false;
  if (heads.some(({ form }) => ATTRIBUTE.test(form)) && words[to]?.content === true) return false;
  const beside = [words[from - 1], words[to], words[from]].map((word) => word?.form);
  return heads.every(({ verbs }) => verbs.length > 0) && !beside.includes('en');
}

interface Swaps extends Left {
  readonly pairs: readonly (readonly [Phrase, Phrase])[];
}

/** Pairs phrases of one slot, then the others, in order; what is over stands alone. */
export function pairPhrases({ before, after }: Left): Swaps {
  const free = new Set(after);
  const pairs: (readonly [Phrase, Phrase])[] = [];
  const left = new Set(before);
  for (const fits of [
    (old: Phrase, now: Phrase): boolean => old.slot === now.slot,
    (): boolean => true,
  ]) {
    for (const old of [...left]) {
      const now = [...free].find((phrase) => fits(old, phrase));
      if (now === undefined) continue;
      pairs.push([old, now]);
      left.delete(old);
      free.delete(now);
    }
  }
  return { pairs, before: [...left], after: [...free] };
}
