import { gatherDocuments } from './documents.ts';
import { placeOf } from './filing.ts';
import { type Store, sql } from './store.ts';

/** A document by its rows: the key that people see, its zaak, the ids of all its renditions. */
export interface WholeDocument {
  readonly key: string;
  readonly zaak: string | null;
  readonly renditions: readonly number[];
}

const members = sql<[string], { readonly id: number }>(`
  select rendition_id as id
  from document_rendition
  join document on document.id = document_id
  where key = ?
  order by rendition_id
`);

/** The document that a filed rendition belongs to, joined as `loadDocuments` joins it. */
export function wholeDocument(store: Store, rendition: number): WholeDocument {
  const { document: row, zaak } = placeOf(store, rendition) ?? { document: '', zaak: null };
  const gathered = zaak === null ? [] : gatherDocuments(store, zaak);
  const { key, rows } = gathered.find((it) => it.rows.includes(row)) ?? { key: row, rows: [row] };
  const renditions = rows.flatMap((it) =>
    members(store)
      .all(it)
      .map(({ id }) => id),
  );
  return { key, zaak, renditions };
}
