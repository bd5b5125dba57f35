import { type Store, sql } from '../store.ts';

const insert = sql<[string]>(`
  insert into passage_word (word)
  values (?)
  on conflict do nothing
`);

const index = sql<[number | bigint, string]>(`
  insert into passage_word_part (rowid, word)
  values (?, ?)
`);

/** A shorter word is part of too many others. */
const SHORTEST = 4;
/** What is longer is no word but an address or a hash. */
const LONGEST = 60;
const LETTERS = /^\p{L}+$/u;

/** Adds the words that were not in the list yet. */
export function saveWords(store: Store, words: ReadonlySet<string>): void {
  for (const word of words) {
    if (word.length < SHORTEST || word.length > LONGEST || !LETTERS.test(word)) continue;
    const { changes, lastInsertRowid } = insert(store).run(word);
    if (changes > 0) index(store).run(lastInsertRowid, word);
  }
}
