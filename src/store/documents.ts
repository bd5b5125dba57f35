import type { FiledDocument, ReadRendition, Rendition } from '../core/history/history.ts';
import { parseAanhangselId } from '../core/identifiers.ts';
import { grouped } from './grouped.ts';
import { type GatheredDocument, joinNameless } from './nameless.ts';
import { loadReading } from './parse-results.ts';
import { returnsOf } from './returns.ts';
import { type Store, sql } from './store.ts';
import { findZaak } from './zaken.ts';

interface Row extends Rendition {
  readonly id: number;
  readonly key: string;
  readonly documentNumber: string | null;
  readonly publication: string | null;
}

const inZaak = sql<[number], Row>(`
  select rendition.id, key, document.document_number as documentNumber, aanhangsel as publication,
    sha256, media_type as mediaType, size, source, seen_at as seenAt
  from document
  join document_rendition on document_id = document.id
  join rendition on rendition.id = rendition_id
  join rendition_bytes using (sha256)
  where zaak_id = ?
  order by key, seen_at, sha256, rendition.id
`);

/**
 * The documents of a zaak by key, each with all its renditions as the newest parser reads them; none
 * where the store does not know the zaak.
 */
export function loadDocuments(store: Store, zaak: string): readonly FiledDocument[] {
  return gatherDocuments(store, zaak).map(({ rows: _, ...document }) => document);
}

/** As `loadDocuments`, with the rows that each document is made of. */
export function gatherDocuments(store: Store, zaak: string): readonly GatheredDocument[] {
  const id = findZaak(store, zaak);
  return id === null ? [] : joinNameless(documentsIn(store, id));
}

/** By the row id of the zaak. */
function documentsIn(store: Store, zaak: number): readonly GatheredDocument[] {
  const documents = grouped(inZaak(store).all(zaak), ({ key }) => key);
  return [...documents].map(([key, rows]) => ({
    key,
    documentNumber: rows[0]?.documentNumber ?? null,
    aanhangsel: parseAanhangselId(rows[0]?.publication ?? null),
    renditions: rows.filter(isFirst).flatMap((row) => read(store, row)),
    rows: [key],
  }));
}

/** The same bytes, said to be the same document in two ways, are one rendition of it. */
function isFirst({ sha256 }: Row, index: number, rows: readonly Row[]): boolean {
  return rows.findIndex((row) => row.sha256 === sha256) === index;
}

/** A rendition as often as it came: bytes that return after others say anew what they said. */
function read(store: Store, row: Row): readonly ReadRendition[] {
  const { id, sha256, mediaType, size, source, seenAt, documentNumber } = row;
  const parsed = loadReading(store, id);
  if (parsed === null) return [];
  const times = [seenAt, ...returnsOf(store, sha256, documentNumber, seenAt)];
  return times.map((time) => ({ sha256, mediaType, size, source, seenAt: time, parsed }));
}
