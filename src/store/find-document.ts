import { placeOf } from './filing.ts';
import { type Store, sql } from './store.ts';

/** A document by a rendition of it: as in its key, with as many digits more as the hash has. */
const BY_HASH = /^sha256:([0-9a-f]{12,64})$/iu;

const named = sql<[{ readonly name: string; readonly start: string | null }], { id: number }>(`
  select id
  from (
    select rendition_id as id, key
    from document
    join document_rendition on document_id = document.id
    where key = @name
    union
    select rendition_id, key
    from document
    join document_rendition on document_id = document.id
    where aanhangsel = @name
    union
    select rendition.id, key
    from rendition
    join document_rendition on rendition_id = rendition.id
    join document on document.id = document_id
    where sha256 >= @start and sha256 < @start || 'g')
  order by key = @name desc, key, id
`);

/**
 * The row id of a rendition of the document that `name` names: its key, its aanhangsel, or `sha256:`
 * with 12 to 64 digits of the hash of a rendition; null where the store knows no such document.
 */
export function findDocument(store: Store, name: string): number | null {
  const start = BY_HASH.exec(name)?.[1]?.toLowerCase() ?? null;
  return named(store).get({ name, start })?.id ?? null;
}

/** The zaak of a document by any of its names, null while nothing tells it. */
export function zaakOf(store: Store, document: string): string | null {
  const rendition = findDocument(store, document);
  return rendition === null ? null : (placeOf(store, rendition)?.zaak ?? null);
}
