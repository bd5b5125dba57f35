import { createHash } from 'node:crypto';
import type { MediaType } from '../core/block.ts';
import type { Rendition } from '../core/history/history.ts';
import type { SourceName } from '../core/source.ts';
import { saveBytes } from './renditions.ts';
import { type Store, sql } from './store.ts';

/** Bytes as an address gave them. */
export interface Sighting {
  readonly bytes: Uint8Array;
  /** Of `bytes`, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly documentNumber: string | null;
  /** Under which KOOP publishes the document, null where it was not fetched there. */
  readonly publication: string | null;
  readonly source: SourceName;
  readonly address: string;
  readonly mediaType: MediaType;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly headers: Readonly<Record<string, string>>;
  /** An ISO 8601 instant. */
  readonly seenAt: string;
}

interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const exists = sql<[string, string, string, string]>(`
  select 1
  from sighting
  where sha256 = ? and address = ? and ifnull(etag, '') = ? and ifnull(last_modified, '') = ?
`);

const insert = sql<(string | null)[]>(`
  insert into sighting (
    sha256, document_number, publication, source, address, media_type, etag, last_modified, headers,
    seen_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
`);

const lastAt = sql<[string], Validators>(`
  select etag, last_modified as lastModified
  from sighting
  where address = ?
  order by id desc
  limit 1
`);

const lastFile = sql<[string], { readonly sha256: string }>(`
  select sha256
  from sighting
  where document_number = ? and source not in ('koop', 'repository')
  order by id desc
  limit 1
`);

const published = sql<[string]>(`
  select 1
  from sighting
  where publication = ? and media_type = 'application/xml'
`);

const evidence = sql<[string], EvidenceFile>(`
  select document_number as document, sha256, media_type as mediaType, size, address as source,
    min(sighting.seen_at) as seenAt
  from sighting
  join rendition_bytes using (sha256)
  join document using (document_number)
  join zaak on zaak.id = document.zaak_id
  where number = ? and not exists (
    select 1
    from rendition
    where rendition.sha256 = sighting.sha256)
  group by document_number, sha256
  order by document_number, seenAt, sha256
`);

/** A file that is kept as evidence beside the renditions of a document. */
export interface EvidenceFile extends Rendition {
  /** The document's number. */
  readonly document: string;
}

/** The files of a zaak that are kept without being a rendition of their document. */
export function loadEvidenceFiles(store: Store, zaak: string): readonly EvidenceFile[] {
  return evidence(store).all(zaak);
}

/** The hash by which bytes are archived. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Archives bytes with where and how they were seen; nothing where all of that is known already. */
export function saveSighting(store: Store, seen: Sighting): void {
  const { sha256, address, etag, lastModified } = seen;
  if (exists(store).get(sha256, address, etag ?? '', lastModified ?? '') !== undefined) return;
  saveBytes(store, sha256, seen.bytes);
  insert(store).run(
    sha256,
    seen.documentNumber,
    seen.publication,
    seen.source,
    address,
    seen.mediaType,
    etag,
    lastModified,
    JSON.stringify(seen.headers),
    seen.seenAt,
  );
}

/** What the server last said of an address, for a conditional request; undefined for a new one. */
export function validatorsOf(store: Store, address: string): Validators | undefined {
  return lastAt(store).get(address);
}

/** The hash of the file that the Tweede Kamer last gave of a document, null where none was seen. */
export function lastFileOf(store: Store, documentNumber: string): string | null {
  return lastFile(store).get(documentNumber)?.sha256 ?? null;
}

/** Whether the XML of a publication was seen. */
export function isPublicationSeen(store: Store, publication: string): boolean {
  return published(store).get(publication) !== undefined;
}
