import { type Store, sql } from '../store.ts';

const last = sql<[], { readonly id: number }>(`
  select ifnull(max(id), 0) as id
  from passage_word
`);

// "where true" tells SQLite that what follows is no join.
const insert = sql<[string]>(`
  insert into passage_word (word)
  select value
  from json_each(?)
  where true
  on conflict do nothing
`);

const index = sql<[number]>(`
  insert into passage_word_part (rowid, word)
  select id, word
  from passage_word
  where id > ?
`);

/** A shorter word is part of too many others. */
const SHORTEST = 4;
/** What is longer is no word but an address or a hash. */
const LONGEST = 60;
const LETTERS = /^\p{L}+$/u;

/** Adds the words that were not in the list yet. */
export function saveWords(store: Store, words: ReadonlySet<string>): void {
  const kept = [...words].filter(isWord);
  if (kept.length === 0) return;
  const before = last(store).get()?.id ?? 0;
  const { changes } = insert(store).run(JSON.stringify(kept));
  if (changes > 0) index(store).run(before);
}

function isWord(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && LETTERS.test(word);
}
