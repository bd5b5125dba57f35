import { OWN_NAMES } from '../follow-ups.ts';
import { type Store, sql } from '../store.ts';

const around = sql<[{ readonly zaak: number }], { readonly id: number }>(`
  with own (value) as (${OWN_NAMES})
  select reference.zaak_id as id
  from own
  join reference using (value)
  where pursues = 1
  union
  select document.zaak_id
  from reference
  join mention using (value)
  join document_rendition using (rendition_id)
  join document on document.id = document_rendition.document_id
  where reference.zaak_id = @zaak and pursues = 1 and role = 'own' and mention.scheme <> 'zaak'
  union
  select zaak.id
  from reference
  join zaak on number = value
  where reference.zaak_id = @zaak and pursues = 1
  order by id
`);

const hasRecord = sql<[number], { readonly id: number }>(`
  select zaak_id as id from record where zaak_id = ?
`);

/** The zaken of which something is projected and that name this one or are named by it; row ids. */
export function neighbours(store: Store, zaak: number): readonly number[] {
  return around(store)
    .all({ zaak })
    .map(({ id }) => id)
    .filter((id) => id !== zaak && id !== null && hasRecord(store).get(id) !== undefined);
}
