import { type Store, sql } from './store.ts';

const earlier = sql<[{ readonly zaak: string; readonly document: string | null }], Row>(`
  with own as (
    select id, number, submitted
    from zaak
    left join record on zaak_id = id
    where number = @zaak
  ),
  named (value) as (
    select distinct value
    from own
    join reference on reference.zaak_id = own.id
    join document on document.id = document_id
    where (pursues = 1 or place = 'head') and iif(@document is null, 1, key = @document)
  ),
  other (id) as (
    select zaak.id from named join zaak on number = value
    union
    select zaak_id from named join document on document_number = value
    union
    select zaak_id from named join document on aanhangsel = value
  )
  select zaak.number
  from other
  join zaak on zaak.id = other.id
  join record on record.zaak_id = zaak.id
  join own on own.id <> zaak.id
  where case
      when record.submitted <> own.submitted then own.submitted > record.submitted
      else own.number > zaak.number
    end
  order by zaak.number
`);

interface Row {
  readonly number: string;
}

/**
 * The stored zaken that a later zaak names in its questions or answers, by number: those of which it is
 * a follow-up. With `document`, by its key, only those that this document names.
 */
export function namedZaken(
  store: Store,
  zaak: string,
  document: string | null = null,
): readonly string[] {
  return earlier(store)
    .all({ zaak, document })
    .map(({ number }) => number);
}
