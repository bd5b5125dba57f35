import type { Term } from '../../core/search/query.ts';
import { type Store, sql } from '../store.ts';

const like = sql<[string, number], string>(`
  select word
  from passage_word_part
  where word like ?
  limit ?
`);

/** A shorter word is part of too many others. */
const SHORTEST = 4;
const SHORTEST_GIVEN = 3;
/** So many words with a part in them are looked at, and so many taken: the first that were read. */
const MOST_LOOKED_AT = 100;
const MOST_WORDS = 24;
/** What stands before a part does not make it a part of a compound: "bezorgd" is not about "zorg". */
const PREFIXES: ReadonlySet<string> = new Set(['be', 'ge', 'her', 'on', 'ont', 'ver', 'te', 'er']);
const SHORTEST_BEFORE = 2;

/** Whether a word as it is written also stands for the words that it is part of. */
export function isWidened({ words, isStart, isEnd, isExact }: Term): boolean {
  const [word = ''] = words;
  return !(isExact || isStart || isEnd) && words.length === 1 && word.length >= SHORTEST;
}

/**
 * The other words that a term stands for: of a word of four letters or more the forms and compounds
 * that it is part of ("zorg": "zorgen", "jeugdzorg"), of `*woord` the words that end so. At most
 * two dozen, those that were read first: what is common comes early.
 */
export function widenTerm(store: Store, term: Term): readonly string[] {
  const [part = ''] = term.words;
  if (term.isEnd && part.length >= SHORTEST_GIVEN) {
    return like(store)
      .pluck()
      .all(term.isStart ? `_%${part}%` : `_%${part}`, MOST_WORDS);
  }
  if (!isWidened(term)) return [];
  return like(store)
    .pluck()
    .all(`%${part}%`, MOST_LOOKED_AT)
    .filter((word) => word !== part && isPart(word.slice(0, word.indexOf(part))))
    .slice(0, MOST_WORDS);
}

/** Whether what stands before it leaves a word its meaning. */
function isPart(before: string): boolean {
  return before === '' || (before.length >= SHORTEST_BEFORE && !PREFIXES.has(before));
}
