import { loadEvidence, neighbourhood } from './evidence.ts';
import { type SettledDocument, settle } from './settle.ts';
import { type Store, sql } from './store.ts';
import { saveZaak } from './zaken.ts';

/** Where a rendition is filed; the zaak is null while nothing tells it. */
export interface Place {
  readonly document: string;
  readonly zaak: string | null;
}

const place = sql<[number], Place>(`
  select key as document, number as zaak
  from document_rendition
  join document on document.id = document_id
  left join zaak on zaak.id = zaak_id
  where rendition_id = ?
`);

const saveDocument = sql<[string, string | null, string | null, number | null, string | null]>(`
  insert into document (key, document_number, aanhangsel, zaak_id, basis)
  values (?, ?, ?, ?, ?)
  on conflict (key) do update
  set document_number = excluded.document_number,
    aanhangsel = excluded.aanhangsel,
    zaak_id = excluded.zaak_id,
    basis = excluded.basis
`);

const saveMember = sql<[number, string]>(`
  insert into document_rendition (rendition_id, document_id)
  select ?, id
  from document
  where key = ?
  on conflict (rendition_id) do update
  set document_id = excluded.document_id
`);

const deleteEmpty = sql<[string]>(`
  delete from document
  where key = ? and not exists (
    select 1
    from document_rendition
    where document_id = document.id)
`);

/** Where a rendition is filed now: its document's key and zaak; null before its first filing. */
export function placeOf(store: Store, rendition: number): Place | null {
  return place(store).get(rendition) ?? null;
}

/** What filing anew did. */
export interface Refiling {
  /** The zaken that gained or lost a rendition, or hold one that was to be refiled; in order. */
  readonly touched: readonly string[];
  /** Where the renditions concerned were filed before. */
  readonly before: ReadonlyMap<number, Place | null>;
}

/** Makes `change` to the facts about these renditions and files anew whatever that concerns. */
export function refile(store: Store, renditions: readonly number[], change: () => void): Refiling {
  const around = neighbourhood(store, renditions);
  change();
  const concerned = neighbourhood(store, around);
  const before = new Map(concerned.map((it) => [it, placeOf(store, it)]));
  for (const document of settle(concerned.map((it) => loadEvidence(store, it)))) {
    saveSettled(store, document);
  }
  for (const was of before.values()) if (was) deleteEmpty(store).run(was.document);
  return { touched: touchedSince(store, before, renditions), before };
}

/** The zaken of what moved, and of what was refiled in any case. */
function touchedSince(
  store: Store,
  before: ReadonlyMap<number, Place | null>,
  refiled: readonly number[],
): readonly string[] {
  const touched = new Set<string>();
  for (const [rendition, was] of before) {
    const now = placeOf(store, rendition);
    const isMoved = was?.document !== now?.document || was?.zaak !== now?.zaak;
    if (!isMoved && !refiled.includes(rendition)) continue;
    for (const filed of [was, now]) if (filed?.zaak) touched.add(filed.zaak);
  }
  return [...touched].sort();
}

function saveSettled(store: Store, document: SettledDocument): void {
  const { key, documentNumber, aanhangsel, zaak, basis, renditions } = document;
  const zaakId = zaak === null ? null : saveZaak(store, zaak);
  saveDocument(store).run(key, documentNumber, aanhangsel, zaakId, basis);
  for (const rendition of renditions) saveMember(store).run(rendition, key);
}
