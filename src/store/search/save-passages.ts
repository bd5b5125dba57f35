import { createHash } from 'node:crypto';
import { facetsIn } from '../../core/search/facets.ts';
import type { Passage, PassageHead } from '../../core/search/passage.ts';
import { foldedWords } from '../../core/search/words.ts';
import { type Store, sql } from '../store.ts';
import { saveZaak } from '../zaken.ts';
import { firstIdOf, MOST_PASSAGES } from './passage-ids.ts';
import { saveWords } from './word-list.ts';

interface Kept {
  readonly id: number;
  readonly digest: number;
}

const kept = sql<[number], Kept>(`
  select id, digest
  from passage
  where zaak_id = ?
`);

const clear = sql<[number]>(`
  delete from passage
  where zaak_id = ?
`);

const insert = sql<
  [number, number, string, string | null, number | null, number | null, number, string, number]
>(`
  insert into passage (id, zaak_id, place, date, version, later, position, labels, digest)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
`);

const index = sql<[number, string, string]>(`
  insert into passage_text (rowid, text, facet)
  values (?, ?, ?)
`);

const unindex = sql<[number]>(`
  delete from passage_text
  where rowid = ?
`);

const DIGEST_BYTES = 6;

/**
 * Writes what can be found of a zaak in place of what could be before. What is the same as
 * before is not indexed again.
 */
export function savePassages(store: Store, head: PassageHead, passages: readonly Passage[]): void {
  const zaak = saveZaak(store, head.zaak);
  const before = new Map(
    kept(store)
      .all(zaak)
      .map(({ id, digest }) => [id, digest]),
  );
  clear(store).run(zaak);
  const first = firstIdOf(head.zaak);
  const facetsOf = facetsIn(head);
  const fresh = new Set<string>();
  for (const [offset, passage] of passages.slice(0, MOST_PASSAGES).entries()) {
    const id = first + offset;
    const { place, date, version, later, position } = passage;
    const words = foldedWords(passage.text);
    const columns = [words.join(' '), facetsOf(passage).join(' ')] as const;
    const digest = digestOf(columns);
    const labels = JSON.stringify(passage.labels);
    insert(store).run(id, zaak, place, date, version, later, position, labels, digest);
    const old = before.get(id);
    before.delete(id);
    if (old === digest) continue;
    if (old !== undefined) unindex(store).run(id);
    index(store).run(id, ...columns);
    for (const word of words) fresh.add(word);
  }
  saveWords(store, fresh);
  for (const id of before.keys()) unindex(store).run(id);
}

function digestOf(columns: readonly string[]): number {
  const hash = createHash('sha1').update(columns.join('\n')).digest();
  return hash.readUIntBE(0, DIGEST_BYTES);
}
