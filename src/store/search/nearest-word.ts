import { editDistance } from '../../core/search/edit-distance.ts';
import type { Sought } from '../../core/search/marks.ts';
import { type Store, sql } from '../store.ts';
import { countMatches } from './leaves.ts';

const like = sql<[string, number, number], string>(`
  select word
  from (
    select word
    from passage_word_part
    where word like ?
    limit 2000)
  where length(word) between ? and ?
`);

/** A word that was not found, and the one that may have been meant. */
export interface Suggestion {
  readonly word: string;
  readonly meant: string;
}

/** In letters: a shorter word has too many neighbours, a long one may have two letters wrong. */
const SHORTEST = 4;
const LONG = 8;
/** Trigrams are three letters long. */
const SHORTEST_PIECE = 3;
/** Counting tells the word that many passages have from one that a single passage misspells. */
const MOST_COUNTED = 200;
const MOST_TRIED = 12;

/** For each word of a query that stands nowhere the nearest one that does, where one is near enough. */
export function suggestWords(store: Store, leaves: readonly Sought[]): readonly Suggestion[] {
  const words = new Set(leaves.flatMap(({ term }) => term.words));
  return [...words].flatMap((word) => {
    if (word.length < SHORTEST || countMatches(store, word, 1) > 0) return [];
    const meant = nearestWord(store, word);
    return meant === null ? [] : [{ word, meant }];
  });
}

function nearestWord(store: Store, word: string): string | null {
  const most = word.length < LONG ? 1 : 2;
  const coarse = nearestAmong(store, word, candidates(store, word, most, most + 1), most);
  return coarse ?? nearestAmong(store, word, candidates(store, word, most, most + 2), most);
}

function nearestAmong(
  store: Store,
  word: string,
  alike: readonly string[],
  most: number,
): string | null {
  const near = alike
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST_TRIED)
    .map((it) => ({ ...it, count: countMatches(store, it.candidate, MOST_COUNTED) }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.distance - other.distance || other.count - one.count);
  return near[0]?.candidate ?? null;
}

/**
 * Words of about that length with a part of the word in them. Cut in one part more than there may be
 * mistakes, one part is without; two letters swapped where it is cut spoil both, so it is cut elsewhere too.
 */
function candidates(store: Store, word: string, most: number, pieces: number): readonly string[] {
  const found = new Set<string>();
  const size = Math.max(SHORTEST_PIECE, Math.floor(word.length / pieces));
  for (let at = 0; at + size <= word.length; at += size) {
    const piece = word.slice(at, at + size);
    const pattern = at === 0 ? `${piece}%` : `%${piece}%`;
    const alike = like(store)
      .pluck()
      .all(pattern, word.length - most, word.length + most);
    for (const it of alike) found.add(it);
  }
  return [...found];
}
