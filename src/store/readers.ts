import { type Store, sql } from './store.ts';

const readers = sql<[string], { readonly parser: number }>(`
  select distinct newest.parser
  from zaak
  join document on document.zaak_id = zaak.id
  join document_rendition on document_id = document.id
  join (
    select rendition_id, max(parser) as parser
    from parse_result
    group by rendition_id
  ) newest using (rendition_id)
  where number = ?
`);

/** Whether one version of the parser gave all newest readings of a zaak: two are never compared. */
export function isReadByOne(store: Store, zaak: string): boolean {
  return readers(store).all(zaak).length <= 1;
}
