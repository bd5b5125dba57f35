import { ACTORS, PLACES, TIMES } from '../lexicon/bodies.ts';
import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { remembering } from '../text/memory.ts';
import { listOf } from './fold.ts';
import type { Reading } from './reading.ts';
import { restrictsNoun } from './restrictors.ts';
import { stem } from './stems.ts';
import type { Feature } from './vocabulary.ts';
import type { Word } from './words.ts';

/** Words that stand on one side only, as one phrase with the preposition that leads it. */
export interface Phrase {
  readonly words: readonly Word[];
  /** Its content words. */
  readonly heads: readonly Word[];
  readonly slot: Feature;
  readonly downward: boolean;
  /** Stands beside another by "en" or "of": with it the sentence speaks of more, whatever it says. */
  readonly conjunct: boolean;
  readonly from: number;
  readonly to: number;
}

const PREPOSITION: ReadonlySet<string> = new Set(listOf(PREPOSITIONS));
const HEAD_LENGTH = 5;

/** Whether a stem is one of these, or a compound with a longer one of them at either end. */
function stemTest(list: string): (stem: string) => boolean {
  const kinds = new Set(listOf(list).map(stem));
  const long = [...kinds].filter(({ length }) => length >= HEAD_LENGTH);
  return remembering(
    (word) =>
      kinds.has(word) ||
      (word.length > HEAD_LENGTH &&
        long.some(
          (kind) => word.startsWith(kind) || (word.length > kind.length && word.endsWith(kind)),
        )),
  );
}

const isActorStem = stemTest(ACTORS);
const isPlaceStem = stemTest(PLACES);
const isTimeStem = stemTest(TIMES);
const BY: ReadonlySet<string> = new Set([
  'door',
  'vanuit',
  'namens',
  'vanwege',
  'binnen',
  'bij',
  'in',
  'aan',
]);
const THERE: ReadonlySet<string> = new Set([
  'in',
  'te',
  'bij',
  'binnen',
  'boven',
  'buiten',
  'rond',
  'op',
  'nabij',
  'rondom',
  'langs',
]);
const LASTING: ReadonlySet<string> = new Set(['tijdens', 'gedurende', 'sinds', 'sedert']);

/** Whether a word names a body or a person that can act. */
export function isActor(word: Word): boolean {
  return isActorStem(word.stem);
}

/** Whether a word names a time, a period or a season. */
export function isTime(word: Word): boolean {
  return isTimeStem(word.stem);
}

function slotOf(preposition: string, heads: readonly Word[]): Feature {
  const some = (isKind: (stem: string) => boolean): boolean =>
    heads.some((word) => isKind(word.stem));
  if (LASTING.has(preposition) || some(isTimeStem)) return 'scope.time';
  if (preposition === 'door' || (BY.has(preposition) && some(isActorStem))) return 'scope.actor';
  if (some(isPlaceStem)) return 'scope.place';
  if (some(isActorStem)) return 'scope.actor';
  if (THERE.has(preposition) && heads.some(({ name }) => name)) return 'scope.place';
  return preposition === 'met' || preposition === 'zonder' ? 'scope.manner' : 'scope.object';
}

/** A phrase goes on over function words, but not over a preposition, a verb or a mark. */
function goesOn(
  words: readonly Word[],
  from: number,
  to: number,
  shared: ReadonlyMap<number, number>,
): boolean {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || PREPOSITION.has(word.form) || shared.has(at))
      return false;
    if (word.verbs.length > 0 && !word.content) return false;
  }
  return true;
}

/** Where the phrase begins: at its preposition, or at the words that lead up to it. */
function beginning(
  words: readonly Word[],
  first: number,
  shared: ReadonlyMap<number, number>,
): number {
  let at = first;
  while (at > 0) {
    const word = words[at - 1];
    if (word === undefined || word.kind !== 'word' || word.content || word.verbs.length > 0)
      return at;
    if (shared.has(at - 1)) return at;
    at -= 1;
    if (PREPOSITION.has(word.form)) return at;
    if (!ARTICLES.has(word.form)) return at + 1;
  }
  return at;
}

const LIST_REACH = 4;

/** "letsel is toegebracht, schade is veroorzaakt of …": one of a list that ends in "en" or "of". */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.form !== ',') return false;
  const next = words.slice(to, to + LIST_REACH);
  const end = next.findIndex(({ kind, form }) => kind === 'mark' || form === 'en' || form === 'of');
  return (
    end >= 0 &&
    JOINS.has(next[end]?.form ?? '') &&
    next.slice(0, end).every(({ verbs }) => verbs.length > 0)
  );
}

const JOINS: ReadonlySet<string> = new Set(['en', 'of', 'noch', 'alsmede']);

const ARTICLES: ReadonlySet<string> = new Set(
  listOf('de het een mijn onze hun haar zijn deze dit die dat ten ter alle iedere elke geen'),
);

/** Whether what stands right before a phrase was read downward on the other side: "alle kinderen". */
function boundElsewhere(
  from: number,
  shared: ReadonlyMap<number, number>,
  other: Reading,
): boolean {
  const before = [...shared.keys()].filter((at) => at < from);
  const counterpart = shared.get(Math.max(...before));
  return counterpart !== undefined && other.restricted[counterpart] === true;
}

/**
 * Groups places that are left over into phrases, in order. `shared` are the places with a
 * counterpart in the other side.
 */
export function phrasesOf(
  { words, downward }: Reading,
  lost: readonly number[],
  shared: ReadonlyMap<number, number>,
  other: Reading,
): readonly Phrase[] {
  const groups: number[][] = [];
  for (const at of [...lost].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && goesOn(words, last + 1, at, shared))
      group.push(at);
    else groups.push([at]);
  }
  return groups.map((group) => {
    const first = group[0] ?? 0;
    const to = (group.at(-1) ?? first) + 1;
    const from = beginning(words, first, shared);
    const heads = group.flatMap((at) => words[at] ?? []);
    const slot = slotOf(words[from]?.form ?? '', heads);
    return {
      words: words.slice(from, to),
      heads,
      slot,
      downward:
        group.some((at) => downward[at] === true) ||
        boundElsewhere(from, shared, other) ||
        restrictsNoun(words, from, slot, shared),
      conjunct:
        [words[from - 1], words[to]].some((word) => JOINS.has(word?.form ?? '')) ||
        isListed(words, from, to),
      from,
      to,
    };
  });
}
