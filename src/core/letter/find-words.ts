import type { Span } from '../model.ts';
import { type IndexedAnswer, sentencesAt, sentencesIn } from './answer-index.ts';
import type { Claim } from './claims.ts';
import { contentKeys, shared } from './content-words.ts';
import { locateExactly, locateLoosely } from './locate-words.ts';

/** A piece of one of the answers. */
export interface Place {
  readonly index: IndexedAnswer;
  readonly piece: Span;
}

/** Quotations from here on are long enough to be recognised in an answer that the letter does not name. */
export const LONG_QUOTE = 25;
/** Outweighs any number of shared words. */
const AT_PLACE = 100;

/** The answers with these numbers, negative ones counted from the last; null where there is none. */
export function answersOf(
  indexes: readonly IndexedAnswer[],
  numbers: readonly number[],
  part: string | null,
): readonly IndexedAnswer[] | null {
  const ordered = [...new Set(indexes.flatMap(({ answer }) => answer.numbers))];
  ordered.sort((left, right) => left - right);
  const wanted = new Set(numbers.map((number) => (number > 0 ? number : ordered.at(number))));
  const named = indexes.filter(({ answer }) => answer.numbers.some((number) => wanted.has(number)));
  const parted = part === null ? [] : named.filter(({ answer }) => answer.part === part);
  const chosen = parted.length > 0 ? parted : named;
  return chosen.length > 0 ? chosen : null;
}

/** All answers, those first that the letter named last. */
function likely(indexes: readonly IndexedAnswer[], { near }: Claim): readonly IndexedAnswer[] {
  return [...new Set([...(answersOf(indexes, near, null) ?? []), ...indexes])];
}

/** Which of several places is meant: the one at the named place, else amid the letter's words. */
function bestPlace(places: readonly Place[], claim: Claim): Place | null {
  const keys = contentKeys(claim.passage.text);
  let best: { place: Place; rate: number } | null = null;
  for (const place of places) {
    const touched = sentencesIn(place.index, place.piece);
    const named = claim.place === null ? [] : sentencesAt(place.index, claim.place);
    const isNamed = named.some((sentence) => touched.includes(sentence));
    const rate = shared(keys, touched[0]?.keys ?? new Set()) + (isNamed ? AT_PLACE : 0);
    if (best === null || rate > best.rate) best = { place, rate };
  }
  return best?.place ?? null;
}

function exactPlaces(indexes: readonly IndexedAnswer[], words: Span): readonly Place[] {
  return indexes.flatMap((index) =>
    locateExactly(index, words.text).map((piece) => ({ index, piece })),
  );
}

function loosePlace(indexes: readonly IndexedAnswer[], words: Span): Place | null {
  for (const index of indexes) {
    const piece = locateLoosely(index, words.text);
    if (piece !== null) return { index, piece };
  }
  return null;
}

function search(indexes: readonly IndexedAnswer[], claim: Claim, words: Span): Place | null {
  const named = answersOf(indexes, claim.numbers, claim.part);
  const found = named && (bestPlace(exactPlaces(named, words), claim) ?? loosePlace(named, words));
  if (found !== null) return found;
  const long = words.text.length >= LONG_QUOTE;
  if (named !== null && !long) return null;
  const all = likely(indexes, claim);
  // Words that nobody replaces must be the answer's own to the letter: a newspaper's are alike too.
  const loosely = long && claim.act.kind !== 'delete';
  return bestPlace(exactPlaces(all, words), claim) ?? (loosely ? loosePlace(all, words) : null);
}

/**
 * Where quoted old words stand: in the answers that the letter names, long ones also in any other.
 * `within` is the longer quotation in which the letter places them. Null: in none of the answers.
 */
export function findWords(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  words: Span,
  within: Span | null,
): Place | null {
  const whole = within === null ? null : search(indexes, claim, within);
  if (whole === null) return search(indexes, claim, words);
  const { piece } = whole;
  const inside = exactPlaces([whole.index], words).find(
    (place) => piece.start <= place.piece.start && place.piece.end <= piece.end,
  );
  return inside ?? whole;
}
