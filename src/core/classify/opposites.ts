import { ANTONYMS } from '../lexicon/antonyms.ts';
import type { ContentMatch } from './content.ts';
import { type CueIndex, indexCues, searchCues } from './cue-search.ts';
import { lazily } from './lazily.ts';
import { type Reading, SPARING } from './reading.ts';
import { areOpposites } from './relations.ts';
import { stem } from './stems.ts';
import { NO_WORD, type Word } from './words.ts';

/** Words of both sides that are each other's opposite. */
export interface Opposite {
  readonly left: number;
  readonly right: number;
  readonly placesBefore: readonly number[];
  readonly placesAfter: readonly number[];
  /** One of them is a denial by itself ("mislukt"): the negation that it is counts already. */
  readonly denies: boolean;
}

/** Scales whose words may also be opposites of a plain word ("toegestaan" and "verboden"). */
const OPEN_LISTS: ReadonlySet<string> = new Set(['act', 'degree', 'epistemic', 'quantifier']);

/** Members of the antonym list that are more than one word: "ten onrechte", "op tijd". */
const phrases: () => CueIndex = lazily(() => {
  const members = [...new Set(ANTONYMS.match(/[^\s|=]+_[^\s|=]+/g) ?? [])];
  return indexCues({ phrase: `1 | ${members.join(' | ').replaceAll('_', ' ')}` });
});

/** Function words that have an opposite. */
const COMPARING: ReadonlySet<string> = new Set(['hetzelfde', 'dezelfde', 'anders']);

interface Candidate {
  readonly word: Word;
  readonly places: readonly number[];
}

/** A phrase of several words as one word, spelled as the antonym list spells it. */
function joined(key: string): Word {
  const form = key.replaceAll(' ', '_');
  return { ...NO_WORD, form, stem: stem(form), kind: 'word' };
}

function candidates(reading: Reading, lost: readonly number[]): readonly Candidate[] {
  const { words, scales, negations } = reading;
  const spared = new Set(
    negations.flatMap(({ list, places }) => (SPARING.has(list) ? places : [])),
  );
  const found = searchCues(words, phrases());
  const comparing = [...words.keys()].filter((at) => COMPARING.has(words[at]?.form ?? ''));
  const inPhrase = new Set(found.flatMap(({ places }) => places));
  const scaled = scales.flatMap(({ list, places }) => (OPEN_LISTS.has(list) ? places : []));
  return [
    ...found.map(({ pattern, places }) => ({ word: joined(pattern.key), places })),
    ...[...lost, ...scaled, ...comparing]
      .filter((at) => !spared.has(at) && !inPhrase.has(at))
      .map((at) => ({ word: words[at] ?? NO_WORD, places: [at] })),
  ];
}

function deniers({ negations }: Reading): ReadonlySet<number> {
  return new Set(negations.flatMap(({ list, places }) => (list === 'implicit' ? places : [])));
}

/** "licht tekortgeschoten", "gedeeltelijk": words of degree and quantity say how much, not what. */
function grades({ scales, words }: Reading, { places }: Candidate): boolean {
  if (scales.some(({ list, from }) => list === 'quantifier' && places.includes(from))) return true;
  const cue = scales.find(({ list, from }) => list === 'degree' && places.includes(from));
  return cue !== undefined && words[cue.to]?.content === true;
}

/** What is compared with what: the places of a comparative and of the "dan" behind it. */
function comparison({ words }: Reading, { places }: Candidate): number {
  const at = places[0] ?? 0;
  const isComparative = COMPARATIVE.test(words[at]?.form ?? '');
  return isComparative ? words.findIndex(({ form }, place) => form === 'dan' && place > at) : -1;
}

const COMPARATIVE = /(?:er|ere|meer|minder)$/;
const COMPARED = 6;

/** "A is lager dan B" beside "B is hoger dan A" says the same (ANS 6.4.3). */
function isConverse(
  before: Reading,
  after: Reading,
  { pairs }: ContentMatch,
  one: Candidate,
  other: Candidate,
): boolean {
  const [old, now] = [comparison(before, one), comparison(after, other)];
  if (old < 0 || now < 0) return false;
  const isBehind = (at: number, than: number): boolean => at > than && at <= than + COMPARED;
  const crosses = (forth: boolean): boolean =>
    pairs.some(([left, right]) =>
      forth
        ? isBehind(left, old) && right < (other.places[0] ?? 0)
        : left < (one.places[0] ?? 0) && isBehind(right, now),
    );
  return crosses(true) && crosses(false);
}

/** Pairs the words that one side has in the place of their opposites on the other. */
export function oppositesOf(
  before: Reading,
  after: Reading,
  match: ContentMatch,
): readonly Opposite[] {
  const right = candidates(after, match.lostAfter);
  const used = new Set<Candidate>();
  const denied = { before: deniers(before), after: deniers(after) };
  return candidates(before, match.lostBefore).flatMap((one): readonly Opposite[] => {
    const other = right.find(
      (each) =>
        !used.has(each) &&
        areOpposites(one.word, each.word) &&
        !isConverse(before, after, match, one, each) &&
        !(grades(before, one) && grades(after, each)),
    );
    if (other === undefined) return [];
    used.add(other);
    const denies =
      one.places.some((at) => denied.before.has(at)) !==
      other.places.some((at) => denied.after.has(at));
    return [
      {
        left: one.places[0] ?? 0,
        right: other.places[0] ?? 0,
        placesBefore: one.places,
        placesAfter: other.places,
        denies,
      },
    ];
  });
}
