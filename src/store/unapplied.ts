import type { HistoryEvent } from '../core/history/history.ts';
import { parseAanhangselId } from '../core/identifiers.ts';
import { type Store, sql } from './store.ts';

type Unapplied = Pick<HistoryEvent, 'document' | 'aanhangsel' | 'date' | 'kind'>;

const unapplied = sql<[string], Omit<Unapplied, 'aanhangsel'> & { readonly publication: string }>(`
  select key as document, document.aanhangsel as publication, event.date, event.kind
  from zaak
  join history_event event on event.zaak_id = zaak.id
  join document on document.id = event.document_id
  where number = ?
    and event.kind in ('further-answer', 'letter')
    and version_id is null
    and replaced_in_place = 0
  order by position
`);

/** The later documents of a zaak that made no version of the record, in order of date. */
export function loadUnapplied(store: Store, zaak: string): readonly Unapplied[] {
  return unapplied(store)
    .all(zaak)
    .map(({ publication, ...event }) => ({ ...event, aanhangsel: parseAanhangselId(publication) }));
}
