import { type Store, sql } from './store.ts';

const later = sql<[string], { readonly number: string }>(`
  with own as (
    select id, number, submitted
    from zaak
    left join record on zaak_id = id
    where number = ?
  ),
  name (value) as (
    select number from own
    union select document_number from document where zaak_id = (select id from own)
    union select aanhangsel from document where zaak_id = (select id from own)
  )
  select distinct other.number
  from name
  join mention using (value)
  join document_rendition using (rendition_id)
  join document on document.id = document_id
  join zaak other on other.id = document.zaak_id
  left join record on record.zaak_id = other.id
  join own on own.id <> other.id
  where role in ('prose', 'see-also')
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
    .all(zaak)
    .map(({ number }) => number);
}
