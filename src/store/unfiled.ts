import { type Store, sql } from './store.ts';

/** A document whose zaak is unknown, with what tells a person which one it is. */
export interface UnfiledDocument {
  /** Its key, by which `reassign` takes it. */
  readonly document: string;
  /** Where it was first seen: a file's name or an address. */
  readonly source: string;
}

const unfiled = sql<[], UnfiledDocument & { readonly first: number }>(`
  select key as document, source, min(rendition.id) as first
  from document
  join document_rendition on document_id = document.id
  join rendition on rendition.id = rendition_id
  where zaak_id is null
  group by key
  order by key
`);

const number = sql<[], { readonly total: number }>(`
  select count(*) as total
  from document
  where zaak_id is null
`);

/** How many documents belong to no zaak: nothing that reads per zaak sees them. */
export function countUnfiled(store: Store): number {
  return number(store).get()?.total ?? 0;
}

/** The documents whose zaak nothing tells, or of which "Zie ook" tells two; by key. */
export function loadUnfiled(store: Store): readonly UnfiledDocument[] {
  return unfiled(store)
    .all()
    .map(({ document, source }) => ({ document, source }));
}
