import { deflateSync, inflateSync } from 'node:zlib';
import type { MediaType } from '../core/block.ts';
import type { Rendition } from '../core/history/history.ts';
import { type Store, sql } from './store.ts';

/** Bytes to archive, with what was said about them. */
export interface SeenBytes {
  readonly bytes: Uint8Array;
  /** Of `bytes`, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  readonly mediaType: MediaType;
  /** A file's name or an address. */
  readonly source: string;
  /** An ISO 8601 instant. */
  readonly seenAt: string;
  /** As a person or a source gives it, null where only the text can tell. */
  readonly documentNumber: string | null;
}

/** What the archive has under a hash. */
export type FoundBytes =
  | { readonly found: 'one'; readonly rendition: Rendition; readonly bytes: Uint8Array }
  | { readonly found: 'none' };

const insertBytes = sql<[string, number, Uint8Array]>(`
  insert into rendition_bytes (sha256, size, deflated)
  values (?, ?, ?)
`);

const insert = sql<[string, string | null, string, string, string]>(`
  insert into rendition (sha256, document_number, media_type, source, seen_at)
  values (?, ?, ?, ?, ?)
`);

const hasBytes = sql<[string], { readonly sha256: string }>(`
  select sha256
  from rendition_bytes
  where sha256 = ?
`);

const withBytes = sql<[string], { readonly id: number; readonly documentNumber: string | null }>(`
  select id, value as documentNumber
  from rendition
  left join mention on rendition_id = id and role = 'own' and scheme = 'document-number'
  where sha256 = ?
  order by id
`);

const load = sql<[string], Rendition & { readonly deflated: Uint8Array }>(`
  select sha256, mediaType, size, source, seenAt, deflated
  from rendition_bytes
  join (
    select 1 as place, id, sha256, media_type as mediaType, source, seen_at as seenAt
    from rendition
    union all
    select 2, id, sha256, media_type, address, seen_at
    from sighting
  ) using (sha256)
  where sha256 = ?
  order by place, id
`);

/**
 * The rendition row that these bytes already have, null where they are new, or were only seen as a
 * rendition of another document number.
 */
export function findRendition(
  store: Store,
  sha256: string,
  documentNumber: string | null,
): number | null {
  const seen = withBytes(store).all(sha256);
  const same = seen.find((it) => documentNumber === null || it.documentNumber === documentNumber);
  return same?.id ?? null;
}

/** The row ids of all renditions with these bytes. */
export function renditionsOf(store: Store, sha256: string): readonly number[] {
  return withBytes(store)
    .all(sha256)
    .map(({ id }) => id);
}

/** Archives bytes under their hash, once. */
export function saveBytes(store: Store, sha256: string, bytes: Uint8Array): void {
  if (hasBytes(store).get(sha256) !== undefined) return;
  insertBytes(store).run(sha256, bytes.byteLength, deflateSync(bytes));
}

/** Archives bytes and gives the id of their new rendition row. */
export function saveRendition(store: Store, seen: SeenBytes): number {
  const { sha256, bytes, documentNumber, mediaType, source, seenAt } = seen;
  saveBytes(store, sha256, bytes);
  const { lastInsertRowid } = insert(store).run(sha256, documentNumber, mediaType, source, seenAt);
  return Number(lastInsertRowid);
}

/** The archived bytes with this hash (64 lower-case digits), as they were first seen. */
export function loadBytes(store: Store, sha256: string): FoundBytes {
  const row = load(store).get(sha256);
  if (row === undefined) return { found: 'none' };
  const { deflated, ...rendition } = row;
  return { found: 'one', rendition, bytes: inflateSync(deflated) };
}
