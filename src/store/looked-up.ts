import { type Store, sql } from './store.ts';

const last = sql<[{ readonly zaak: string }], { readonly at: string | null }>(`
  select max(at) as at
  from (
    select source_zaak.seen_at as at
    from zaak
    join source_zaak on zaak_id = zaak.id
    where number = @zaak
    union all
    select source_document.seen_at
    from zaak
    join source_document on zaak_id = zaak.id
    where number = @zaak
    union all
    select sighting.seen_at
    from zaak
    join document on document.zaak_id = zaak.id
    join sighting on sighting.document_number = document.document_number
    where number = @zaak
    union all
    select sighting.seen_at
    from zaak
    join document on document.zaak_id = zaak.id
    join sighting on publication = aanhangsel
    where number = @zaak)
`);

/**
 * The last ISO 8601 instant at which a source is known to have told of a zaak or given a document of it;
 * null where all that is stored of it came from files. A source that says nothing new leaves no trace.
 */
export function lastLookedUp(store: Store, zaak: string): string | null {
  return last(store).get({ zaak })?.at ?? null;
}
