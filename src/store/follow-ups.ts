import { type Store, sql } from './store.ts';

/** By which names others can mean a zaak (`@zaak`, a row id): its number, and those of its documents. */
export const OWN_NAMES = `
  select number as value from zaak where id = @zaak
  union
  select value
  from document
  join document_rendition on document_id = document.id
  join mention using (rendition_id)
  where zaak_id = @zaak and role = 'own' and scheme <> 'zaak'
`;

const later = sql<[{ readonly number: string }], { readonly number: string }>(`
  with own as (
    select id, number, submitted
    from zaak
    left join record on zaak_id = id
    where number = @number
  ),
  name (value) as (${OWN_NAMES.replaceAll('@zaak', '(select id from own)')})
  select distinct other.number
  from name
  join reference using (value)
  join zaak other on other.id = reference.zaak_id
  join record on record.zaak_id = other.id
  join own on own.id <> other.id
  where pursues = 1
    and case
      when record.submitted <> own.submitted then record.submitted > own.submitted
      else other.number > own.number
    end
  order by other.number
`);

/**
 * The zaken, by number, whose questions or answers name this zaak, one of its documents or one of its
 * aanhangsels, and that were submitted later.
 */
export function followUps(store: Store, zaak: string): readonly string[] {
  return later(store)
    .all({ number: zaak })
    .map(({ number }) => number);
}
