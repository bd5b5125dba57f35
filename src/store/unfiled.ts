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

/** The documents whose zaak nothing tells, or of which "Zie ook" tells two; by key. */
export function loadUnfiled(store: Store): readonly UnfiledDocument[] {
  return unfiled(store)
    .all()
    .map(({ document, source }) => ({ document, source }));
}
