import type { Rendition } from '../../core/history/history.ts';
import { type Store, sql } from '../store.ts';

const filedUnder = sql<[string, number, string], { readonly id: number }>(`
  select rendition.id
  from rendition
  join document_rendition on rendition_id = rendition.id
  join document on document.id = document_id
  where sha256 = ? and zaak_id = ?
  order by key = ? desc, key, rendition.id
  limit 1
`);

const inZaak = sql<[number], Rendition & { readonly id: number }>(`
  select rendition.id, sha256, media_type as mediaType, size, source, seen_at as seenAt
  from document
  join document_rendition on document_id = document.id
  join rendition on rendition.id = rendition_id
  join rendition_bytes using (sha256)
  where zaak_id = ?
`);

/** The row ids of a document's renditions in a zaak. */
export function renditionIds(
  store: Store,
  zaak: number,
  document: string,
  renditions: readonly Rendition[],
): readonly number[] {
  return renditions
    .map(({ sha256 }) => filedUnder(store).get(sha256, zaak, document)?.id)
    .filter((id) => id !== undefined);
}

/** Reads lists of row ids, as JSON, of renditions in a zaak. */
export function renditionLists(store: Store, zaak: number): (ids: string) => readonly Rendition[] {
  const known = new Map(
    inZaak(store)
      .all(zaak)
      .map(({ id, ...rendition }) => [id, rendition]),
  );
  return (ids) => {
    const listed: readonly number[] = JSON.parse(ids);
    return listed.map((id) => known.get(id)).filter((rendition) => rendition !== undefined);
  };
}
