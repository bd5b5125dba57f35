import type { Versions } from './projection/record.ts';
import { type Store, sql } from './store.ts';

const stale = sql<[Versions], { readonly number: string }>(`
  select distinct number
  from document
  join zaak on zaak.id = zaak_id
  left join record using (zaak_id)
  where parser is not @parser or engine is not @engine
  order by number
`);

/**
 * The zaken, by number, that hold documents and whose projection another parser or engine than the
 * present ones computed, or none has computed yet.
 */
export function staleZaken(store: Store, present: Versions): readonly string[] {
  return stale(store)
    .all(present)
    .map(({ number }) => number);
}

const outdated = sql<[Versions], { readonly found: number }>(`
  select exists (
    select 1
    from record
    where parser is not @parser or engine is not @engine) as found
`);

/** Whether anything that is projected was computed by another parser or engine than the present ones. */
export function isOutdated(store: Store, present: Versions): boolean {
  return outdated(store).get(present)?.found === 1;
}
