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

const insert = sql<(string | null)[]>(`
  insert into sighting (
    sha256, document_number, publication, source, address, media_type, etag, last_modified, headers,
    seen_at)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
`);

const lastAt = sql<[string], Validators & { readonly sha256: string }>(`
  select sha256, etag, last_modified as lastModified
  from sighting
  where address = ?
  order by id desc
  limit 1
`);

const files = sql<[string], { readonly sha256: string }>(`
  select sha256
  from sighting
  where document_number = ? and source not in ('koop', 'repository')
  group by sha256
  order by max(id) desc
`);

const published = sql<[string]>(`
  select 1
  from sighting
  join rendition using (sha256)
  where publication = ? and sighting.media_type = 'application/xml'
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

/**
 * Archives bytes with where and how they were seen; nothing where that address gave the same the last
 * time. Bytes that come back after others are seen anew. Gives whether others stood there before.
 */
export function saveSighting(store: Store, seen: Sighting): boolean {
  const { sha256, address, etag, lastModified } = seen;
  const last = lastAt(store).get(address);
  const isSame = last?.etag === etag && last.lastModified === lastModified;
  if (isSame && last.sha256 === sha256) return false;
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
  return last !== undefined && last.sha256 !== sha256;
}

/** What the server last said of an address, for a conditional request; undefined for a new one. */
export function validatorsOf(store: Store, address: string): Validators | undefined {
  const last = lastAt(store).get(address);
  return last && { etag: last.etag, lastModified: last.lastModified };
}

/** The hashes of the files that the Tweede Kamer gave of a document, the last one first. */
export function filesOf(store: Store, documentNumber: string): readonly string[] {
  return files(store)
    .all(documentNumber)
    .map(({ sha256 }) => sha256);
}

/** Whether the XML of a publication was seen and could be read. */
export function isPublicationSeen(store: Store, publication: string): boolean {
  return published(store).get(publication) !== undefined;
}
