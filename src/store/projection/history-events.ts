import type { HistoryEvent, Rendition } from '../../core/history/history.ts';
import { parseAanhangselId } from '../../core/identifiers.ts';
import { type Store, sql } from '../store.ts';
import { renditionIds } from './rendition-lists.ts';

interface Row extends Pick<HistoryEvent, 'date' | 'kind' | 'document' | 'version'> {
  readonly aanhangsel: string | null;
  readonly answeredBy: string;
  readonly renditions: string;
  readonly replaced: number;
}

const insert = sql<
  [number, number, string | null, string, number | null, string, string, number, string]
>(`
  insert into history_event (zaak_id, position, date, kind, version_id, answered_by, renditions,
    replaced_in_place, document_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, (select id from document where key = ?))
`);

const events = sql<[number], Row>(`
  select event.date, event.kind, key as document, aanhangsel, answered_by as answeredBy,
    event.renditions, event.replaced_in_place as replaced, name as version
  from history_event event
  join document on document.id = event.document_id
  left join record_version on record_version.id = version_id
  where event.zaak_id = ?
  order by position
`);

/** Writes the events of a zaak (a row id); `versions` gives row ids of versions by name. */
export function saveEvents(
  store: Store,
  zaak: number,
  history: readonly HistoryEvent[],
  versions: ReadonlyMap<string, number>,
): void {
  for (const [position, event] of history.entries()) {
    const { date, kind, document, version } = event;
    const made = versions.get(version ?? '') ?? null;
    const signed = JSON.stringify(event.answeredBy);
    const seen = JSON.stringify(renditionIds(store, zaak, document, event.renditions));
    const replaced = event.replacedInPlace ? 1 : 0;
    insert(store).run(zaak, position, date, kind, made, signed, seen, replaced, document);
  }
}

/** The events of a zaak (a row id) in order. */
export function loadEvents(
  store: Store,
  zaak: number,
  renditionsOf: (ids: string) => readonly Rendition[],
): readonly HistoryEvent[] {
  return events(store)
    .all(zaak)
    .map(({ aanhangsel, answeredBy, renditions, replaced, ...event }) => ({
      ...event,
      aanhangsel: parseAanhangselId(aanhangsel),
      answeredBy: JSON.parse(answeredBy),
      renditions: renditionsOf(renditions),
      replacedInPlace: replaced === 1,
    }));
}
