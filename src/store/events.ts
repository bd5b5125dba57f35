import type { WatchEvent } from '../core/watch/event.ts';
import type { KnownEdition } from '../core/watch/new-editions.ts';
import { type Store, sql } from './store.ts';
import { findZaak, saveZaak } from './zaken.ts';

const insert = sql<[Row]>(`
  insert into event (key, zaak_id, kind, wanted, content, recorded_at)
  select @key, @zaak, @kind, @wanted, @content, @at
  where not exists (select 1 from event where key = @key)
`);

interface Row {
  readonly key: string;
  readonly zaak: number;
  readonly kind: string;
  readonly wanted: number;
  readonly content: string;
  readonly at: string;
}

const address = sql<[number]>(`
  insert into delivery (event_id, channel, state)
  select ?, name, 'waiting'
  from channel
`);

const editions = sql<[number], { readonly document: string; readonly renditions: string }>(`
  select key as document, ifnull((
    select json_group_array(sha256)
    from json_each(renditions)
    join rendition on rendition.id = value), '[]') as renditions
  from history_event
  join document on document.id = document_id
  where history_event.zaak_id = ?
  order by position
`);

const toldOf = sql<[string]>(`
  select 1
  from event
  join zaak on zaak.id = zaak_id
  where number = ? and kind <> 'follow-up'
`);

const last = sql<[], { readonly last: number | null }>('select max(id) as last from event');

const wanted = sql<[number], { readonly count: number }>(`
  select count(*) as count
  from event
  where id > ? and wanted
`);

/**
 * Records an event, once for its key, and puts it out to all channels where it is wanted. To be called
 * in the transaction that files its cause.
 */
export function saveEvent(store: Store, event: WatchEvent, isWanted: boolean, at: string): void {
  const { key, kind } = event;
  const zaak = saveZaak(store, event.zaak);
  const content = JSON.stringify(event);
  const row = { key, zaak, kind, wanted: Number(isWanted), content, at };
  const { changes, lastInsertRowid } = insert(store).run(row);
  if (changes > 0 && isWanted) address(store).run(Number(lastInsertRowid));
}

/** The editions of a zaak's documents as they were last computed; none of a zaak that is not stored. */
export function loadKnownEditions(store: Store, zaak: string): readonly KnownEdition[] {
  const id = findZaak(store, zaak);
  if (id === null) return [];
  return editions(store)
    .all(id)
    .map(({ document, renditions }) => ({ document, renditions: JSON.parse(renditions) }));
}

/** Whether something of a zaak's own was ever news. */
export function isToldOf(store: Store, zaak: string): boolean {
  return toldOf(store).get(zaak) !== undefined;
}

/** The number of the last event, 0 where there is none. */
export function lastEvent(store: Store): number {
  return last(store).get()?.last ?? 0;
}

/** How many events after one, by its number, concern what is followed. */
export function countWanted(store: Store, after: number): number {
  return wanted(store).get(after)?.count ?? 0;
}
