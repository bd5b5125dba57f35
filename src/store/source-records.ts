import type { SourceDocument, SourceName, SourceZaak } from '../core/source.ts';
import { type Store, sql } from './store.ts';
import { findZaak, saveZaak } from './zaken.ts';

/** A zaak as a source listed it, without its documents and withdrawals. */
export type ListedZaak = Omit<SourceZaak, 'documents' | 'withdrawn'>;

const lastZaak = sql<[number], { readonly content: string }>(`
  select content
  from source_zaak
  where zaak_id = ?
  order by id desc
  limit 1
`);

const insertZaak = sql<[number, string, string, string]>(`
  insert into source_zaak (zaak_id, source, content, seen_at)
  values (?, ?, ?, ?)
`);

const lastDocument = sql<[number, string], { readonly content: string }>(`
  select content
  from source_document
  where zaak_id = ? and name = ?
  order by id desc
  limit 1
`);

const lastOfEach = sql<[number], { readonly content: string }>(`
  select content, max(id)
  from source_document
  where zaak_id = ?
  group by name
  order by name
`);

const insertDocument = sql<[number, string, string | null, string, string, string]>(`
  insert into source_document (zaak_id, name, source_id, source, content, seen_at)
  values (?, ?, ?, ?, ?, ?)
`);

const byId = sql<[string], Omit<Listing, 'document'> & { readonly content: string }>(`
  select number as zaak, name, source, content
  from source_document
  join zaak on zaak.id = zaak_id
  where source_id = ?
  order by source_document.id desc
  limit 1
`);

const zaakById = sql<[string], { readonly zaak: string }>(`
  select number as zaak
  from source_zaak
  join zaak on zaak.id = zaak_id
  where json_extract(content, '$.id') = ?
  limit 1
`);

const insertWithdrawal = sql<
  [{ readonly id: string; readonly source: SourceName; readonly at: string }]
>(`
  insert into withdrawal (source_id, source, seen_at)
  select @id, @source, @at
  where not exists (select 1 from withdrawal where source_id = @id)
`);

const withdrawn = sql<[number], { readonly document: string; readonly seenAt: string }>(`
  select name as document, min(withdrawal.seen_at) as seenAt
  from withdrawal
  join source_document using (source_id)
  where zaak_id = ?
  group by name
  order by name
`);

/** A document that a source withdrew, and when that was first seen. */
export interface Withdrawn {
  readonly document: string;
  readonly seenAt: string;
}

/**
 * Keeps what a source lists of a zaak itself as far as it is new, at an ISO 8601 instant. Gives the
 * names of the documents that it withdraws for the first time. What it leaves out (null, an empty
 * list) never replaces what was known.
 */
export function saveListing(
  store: Store,
  source: SourceName,
  zaak: SourceZaak,
  at: string,
): readonly string[] {
  const id = saveZaak(store, zaak.zaak);
  const { documents: _, withdrawn: ids, ...own } = zaak;
  const known = loadListedZaak(store, zaak.zaak);
  const merged = JSON.stringify(known === null ? own : filled(own, known));
  if (merged !== JSON.stringify(known)) insertZaak(store).run(id, source, merged, at);
  return ids.flatMap((it) => saveWithdrawal(store, source, it, at)?.name ?? []);
}

/** A document as it was listed last. */
export interface Listing {
  /** Its zaak's number. */
  readonly zaak: string;
  /** Its number, else its publication id. */
  readonly name: string;
  readonly source: SourceName;
  readonly document: SourceDocument;
}

/**
 * Keeps that a source withdrew a document, by the source's own id. Gives how it was listed, null where
 * it never was, or where the withdrawal is known.
 */
export function saveWithdrawal(
  store: Store,
  source: SourceName,
  id: string,
  at: string,
): Listing | null {
  const isNew = insertWithdrawal(store).run({ id, source, at }).changes > 0;
  return isNew ? findListing(store, id) : null;
}

/** How a document was listed last, by the source's own id; null where it never was. */
export function findListing(store: Store, id: string): Listing | null {
  const row = byId(store).get(id);
  return row === undefined ? null : { ...row, document: JSON.parse(row.content) };
}

/** The number of the zaak that a source means by its own id; null where it was never listed. */
export function zaakOfSourceId(store: Store, id: string): string | null {
  return zaakById(store).get(id)?.zaak ?? null;
}

/**
 * Keeps what a source lists of a document, once that has been fetched: what stands here needs no
 * fetching until the source says something else.
 */
export function saveListedDocument(
  store: Store,
  source: SourceName,
  zaak: string,
  document: SourceDocument,
  at: string,
): void {
  const name = nameOf(document);
  const content = JSON.stringify(withKnown(store, zaak, document));
  if (name === null || content === JSON.stringify(loadListedDocument(store, zaak, name))) return;
  insertDocument(store).run(saveZaak(store, zaak), name, document.id, source, content, at);
}

/** Whether a document was fetched when the source said of it all that it says now. */
export function isFetchedAsListed(store: Store, zaak: string, document: SourceDocument): boolean {
  const name = nameOf(document);
  const known = name === null ? null : loadListedDocument(store, zaak, name);
  return known !== null && JSON.stringify(filled(document, known)) === JSON.stringify(known);
}

function withKnown(store: Store, zaak: string, document: SourceDocument): SourceDocument {
  const known = loadListedDocument(store, zaak, nameOf(document) ?? '');
  return known === null ? document : filled(document, known);
}

function nameOf({ documentNumber, publication }: SourceDocument): string | null {
  return documentNumber ?? publication;
}

/** What is said now, with what was known where nothing is said. */
function filled<T extends object>(now: T, known: T): T {
  const earlier = new Map<string, unknown>(Object.entries(known));
  const pairs = Object.entries(now).map(([field, value]) => {
    const isSilent = value === null || (Array.isArray(value) && value.length === 0);
    return [field, isSilent ? (earlier.get(field) ?? value) : value] as const;
  });
  return Object.assign({}, now, Object.fromEntries(pairs));
}

/** A zaak as it was last listed, null where no source ever listed it. */
export function loadListedZaak(store: Store, zaak: string): ListedZaak | null {
  const id = findZaak(store, zaak);
  const row = id === null ? undefined : lastZaak(store).get(id);
  return row === undefined ? null : JSON.parse(row.content);
}

/** All documents that were ever listed under a zaak, as they were listed last; by name. */
export function loadListedDocuments(store: Store, zaak: string): readonly SourceDocument[] {
  const id = findZaak(store, zaak);
  return id === null
    ? []
    : lastOfEach(store)
        .all(id)
        .map(({ content }) => JSON.parse(content));
}

/** A document as it was last listed under a zaak, by its number or publication id; null for none. */
export function loadListedDocument(
  store: Store,
  zaak: string,
  name: string,
): SourceDocument | null {
  const id = findZaak(store, zaak);
  const row = id === null ? undefined : lastDocument(store).get(id, name);
  return row === undefined ? null : JSON.parse(row.content);
}

/** The documents of a zaak that a source withdrew; they stay readable. */
export function loadWithdrawn(store: Store, zaak: string): readonly Withdrawn[] {
  const id = findZaak(store, zaak);
  return id === null ? [] : withdrawn(store).all(id);
}
