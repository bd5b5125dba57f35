import { BLAMEWORTHY } from '../lexicon/bodies.ts';
import { ANAPHORS, DEMONSTRATIVES, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { ContentMatch } from './content.ts';
import { listOf } from './fold.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { isPartOf } from './relations.ts';
import {
  isFrame,
  isFrameOnly,
  isLonger,
  isSubstance,
  type Left,
  pairPhrases,
  swap,
} from './swaps.ts';
import type { Word } from './words.ts';

/** What became of the phrases that stand on one side only. */
export interface Coverage {
  /** Restrictors and parts that came or went: direction weaker is narrower, stronger is wider. */
  readonly findings: readonly Finding[];
  /** Detail put into an affirmation. */
  readonly details: readonly Finding[];
  /** Phrases taken out of an affirmation: the mirror image of detail. */
  readonly losses: readonly Finding[];
  /** Phrases put for other phrases without any relation that we know. */
  readonly unexplained: readonly Finding[];
  /** Times put for other times. */
  readonly dates: readonly Finding[];
  /** Among these is another deed or another name. */
  readonly substance: boolean;
}

const POINTER: ReadonlySet<string> = new Set(listOf(ANAPHORS));

const DEMONSTRATIVE: ReadonlySet<string> = new Set(listOf(DEMONSTRATIVES));

/** "haar zorgen": whose they are, not what a noun before was. */
const POSSESSIVE: ReadonlySet<string> = new Set(['haar', 'hun']);

function isPointer(words: readonly Word[], at: number): boolean {
  const form = words[at]?.form ?? '';
  const next = words[at + 1];
  if (POINTER.has(form)) return !POSSESSIVE.has(form) || next?.content !== true;
  return DEMONSTRATIVE.has(form) && next !== undefined && next.verbs.length > 0 && !next.content;
}

function pointers({ words }: Reading): number {
  return [...words.keys()].filter((at) => isPointer(words, at)).length;
}

interface Replaced extends Left {
  readonly findings: readonly Finding[];
  readonly details: readonly Finding[];
  readonly losses: readonly Finding[];
}

/** "een boot" → "een reddingsboot": of one thing in an affirmation a kind is detail, no smaller claim. */
function isSingle({ words, downward }: Phrase): boolean {
  return words[0]?.form === 'een' && !downward;
}

/** Phrases of which one names a part of the other: "in Nederland" → "in de publieke ruimte". */
function replaceParts({ before, after }: Left): Replaced {
  const parts: Part[] = before.flatMap((old) =>
    after.flatMap((now) => {
      const narrower = relates(now, old);
      return narrower || relates(old, now) ? [{ old, now, narrower }] : [];
    }),
  );
  const isOne = ({ old, now }: Part): boolean => isSingle(old) && isSingle(now);
  const used = new Set(parts.flatMap(({ old, now }) => [old, now]));
  const single = parts.filter(isOne);
  return {
    findings: parts
      .filter((part) => !isOne(part))
      .map((part) => partFinding(part, part.narrower ? 'weaker' : 'stronger')),
    details: single.filter(({ narrower }) => narrower).map((it) => partFinding(it, 'stronger')),
    losses: single.filter(({ narrower }) => !narrower).map((it) => partFinding(it, 'weaker')),
    before: before.filter((phrase) => !used.has(phrase)),
    after: after.filter((phrase) => !used.has(phrase)),
  };
}

interface Part {
  readonly old: Phrase;
  readonly now: Phrase;
  readonly narrower: boolean;
}

function partFinding({ old, now }: Part, direction: 'weaker' | 'stronger'): Finding {
  return finding('R7', now.slot, direction, old.words, now.words);
}

const COUNTRY: ReadonlySet<string> = new Set(['nederland', 'land']);

/** "in Nederland" is all that a Dutch minister answers for: any other place or actor is less. */
function isNationwide({ words, heads }: Phrase): boolean {
  return heads.length === 1 && words.some(({ form }) => COUNTRY.has(form));
}

function relates(part: Phrase, whole: Phrase): boolean {
  if (isNationwide(whole)) return part.slot === 'scope.place' || part.slot === 'scope.actor';
  return part.heads.some((one) => whole.heads.some((other) => isPartOf(one, other)));
}

/** "dit onderzoek", "die groep": a second mention of what stands elsewhere, but it binds a denial. */
function isNews({ words, heads, downward }: Phrase): boolean {
  const points = words.slice(0, 2).some(({ form }) => DEMONSTRATIVE.has(form));
  return !points || heads.length > 1 || downward;
}

/** A phrase that fills in what a pronoun pointed at is no news. */
function withoutResolved(before: Reading, after: Reading, left: Left): Left {
  const gone = pointers(before) - pointers(after);
  return {
    before: gone < 0 ? left.before.slice(-gone) : left.before,
    after: gone > 0 ? left.after.slice(gone) : left.after,
  };
}

const BLAMED: ReadonlySet<string> = new Set(listOf(BLAMEWORTHY));

function isBlameworthy({ words }: Reading): boolean {
  return words.some(({ verbs }) => verbs.some((verb) => BLAMED.has(verb)));
}

/** Who did it, in a sentence about a deed that someone answers for. */
function isAgent(reading: Reading, { slot, downward, words }: Phrase): boolean {
  const [first] = words;
  const isAside = first !== undefined && ASIDE.has(first.form);
  return slot === 'scope.actor' && !downward && !isAside && isBlameworthy(reading);
}

/** Behind other prepositions than these stands where or with whom, not who did it. */
const ASIDE: ReadonlySet<string> = new Set(
  listOf(PREPOSITIONS).filter((form) => !['door', 'namens', 'vanuit', 'volgens'].includes(form)),
);

/** "het initiatief Buurtmaatjes" → "Buurtmaatjes": a noun that only says what the name after it is. */
function isTitleOf({ words }: Reading, shared: ReadonlyMap<number, number>) {
  const isSpelledOut = (to: number): boolean =>
    words[to]?.form === '(' && words[to + 2]?.form === ')' && shared.has(to + 1);
  return ({ heads, from, to }: Phrase): boolean =>
    isSpelledOut(to) ||
    (heads.length === 1 &&
      words[to]?.name === true &&
      shared.has(to) &&
      heads[0]?.name === false &&
      words[from]?.form !== 'een');
}

function lost(before: Reading, phrase: Phrase): Finding {
  if (isAgent(before, phrase)) return finding('R6', 'agent', 'weaker', phrase.words, []);
  const frees = phrase.downward && !phrase.conjunct;
  return finding('R7', phrase.slot, frees ? 'stronger' : 'weaker', phrase.words, []);
}

function put(after: Reading, phrase: Phrase): Finding {
  if (isAgent(after, phrase)) return finding('R6', 'agent', 'stronger', [], phrase.words);
  const binds = phrase.downward && !phrase.conjunct;
  return finding('R7', phrase.slot, binds ? 'weaker' : 'stronger', [], phrase.words);
}

/** One more or one fewer of the cases that a denial, a condition or "alle" is said of: no detail. */
function isCase({ downward, conjunct }: Phrase): boolean {
  return downward && conjunct;
}

/** Compares the phrases that the content match leaves over. */
export function compareCoverage(before: Reading, after: Reading, match: ContentMatch): Coverage {
  const forth = new Map(match.pairs);
  const back = new Map(match.pairs.map(([one, other]) => [other, one]));
  const [isTitleBefore, isTitleAfter] = [isTitleOf(before, forth), isTitleOf(after, back)];
  const left = withoutResolved(before, after, {
    before: phrasesOf(before, match.lostBefore, forth, after).filter((it) => !isTitleBefore(it)),
    after: phrasesOf(after, match.lostAfter, back, before).filter((it) => !isTitleAfter(it)),
  });
  const replaced = replaceParts({
    before: left.before.filter((phrase) => isNews(phrase) && !isFrameOnly(phrase)),
    after: left.after.filter((phrase) => isNews(phrase) && !isFrameOnly(phrase)),
  });
  const swaps = pairPhrases(replaced);
  const pairs = swaps.pairs.filter((pair) => !isLonger(pair));
  const swapped = pairs.map(([old, now]) => swap(old, now));
  const isOpen = (_: unknown, at: number): boolean => swapped[at]?.rule === 'R10';
  const inserted = swaps.after
    .filter((phrase) => !(isFrame(after, phrase) || isCase(phrase)))
    .map((phrase) => put(after, phrase));
  const removed = swaps.before
    .filter((phrase) => !(isFrame(before, phrase) || isCase(phrase)))
    .map((phrase) => lost(before, phrase));
  const pulls =
    (wanted: Finding['direction']) =>
    ({ rule, direction }: Finding): boolean =>
      rule === 'R7' && direction === wanted;
  const [isDetail, isLoss] = [pulls('stronger'), pulls('weaker')];
  const cases = [
    ...swaps.after.filter((it) => isCase(it) && !isFrame(after, it)).map((it) => put(after, it)),
    ...swaps.before
      .filter((it) => isCase(it) && !isFrame(before, it))
      .map((it) => lost(before, it)),
  ];
  return {
    findings: [
      ...replaced.findings,
      ...cases,
      ...swapped.filter(({ rule }) => rule === 'R7' || rule === 'R6'),
      ...removed.filter((found) => !isLoss(found)),
      ...inserted.filter((found) => !isDetail(found)),
    ],
    details: [...replaced.details, ...inserted.filter(isDetail)],
    losses: [...replaced.losses, ...removed.filter(isLoss)],
    unexplained: swapped.filter(({ rule }) => rule === 'R10'),
    dates: swapped.filter(({ rule }) => rule === 'R5'),
    substance: pairs.filter(isOpen).some(isSubstance),
  };
}
