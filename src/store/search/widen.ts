import type { Term } from '../../core/search/query.ts';
import { type Store, sql } from '../store.ts';

const containing = sql<[string, number], { readonly word: string }>(`
  select word
  from passage_word_part
  where word like ?
  limit ?
`);

/** A shorter word is part of too many others. */
const SHORTEST = 4;
const SHORTEST_GIVEN = 3;
/** So many words with a part in them are looked at and taken, the first that were ever read. */
const MOST_LOOKED_AT = 300;
const MOST_WORDS = 40;
/** What stands before a part does not make it a part of a compound: "bezorgd" is not about "zorg". */
const PREFIXES: ReadonlySet<string> = new Set(['be', 'ge', 'her', 'on', 'ont', 'ver', 'te', 'er']);

/** Whether a word also stands for the words that begin with it: its forms, and its compounds. */
export function isWidened({ words, isStart, isEnd, isExact }: Term): boolean {
  const [word = ''] = words;
  return !(isExact || isStart || isEnd) && words.length === 1 && word.length >= SHORTEST;
}

/**
 * The words that a term also stands for, but those that begin with it: of a word of four letters or
 * more the compounds with something before it ("zorg": "jeugdzorg", "jeugdzorgwet"), of `*woord` the
 * words that end so. At most forty, those first that were read first.
 */
export function widenTerm(store: Store, term: Term): readonly string[] {
  const [part = ''] = term.words;
  if (term.isEnd && part.length >= SHORTEST_GIVEN) {
    return wordsLike(store, term.isStart ? `_%${part}%` : `_%${part}`);
  }
  if (!isWidened(term)) return [];
  const isCompound = (word: string): boolean => !PREFIXES.has(word.slice(0, word.indexOf(part)));
  return wordsLike(store, `__%${part}%`).filter(isCompound).slice(0, MOST_WORDS);
}

function wordsLike(store: Store, pattern: string): readonly string[] {
  return containing(store)
    .all(pattern, MOST_LOOKED_AT)
    .map(({ word }) => word);
}
