import type { Context } from '../context.ts';
import type { MediaType } from '../core/block.ts';
import { editionsOf } from '../core/history/editions.ts';
import type { ParsedDocument } from '../core/model.ts';
import { PRESENT } from '../core/reading-versions.ts';
import type { SourceDocument } from '../core/source.ts';
import type { Filed } from '../render/ingest.ts';
import type { Download } from '../sources/download.ts';
import { type Filing, fileRendition } from '../store/file-rendition.ts';
import { placeOf } from '../store/filing.ts';
import { transact } from '../store/open.ts';
import { hasReading, loadReading } from '../store/parse-results.ts';
import { findRendition, loadBytes } from '../store/renditions.ts';
import { lastFileOf, saveSighting, sha256Of } from '../store/sightings.ts';
import type { Store } from '../store/store.ts';
import { filedOutcome } from './filed-outcome.ts';
import { mediaTypeOf } from './media-type.ts';
import type { ParsedBytes } from './parse-bytes.ts';
import { parseFile } from './parse-file.ts';
import { allRead, bringUpToDate } from './read-again.ts';
import { rebuild } from './rebuild.ts';

/** Where the filing of downloads happens. */
export interface Desk {
  readonly context: Context;
  readonly store: Store;
}

/** A download with what the source says of it. */
export interface Delivery {
  readonly zaak: string;
  readonly document: SourceDocument;
  readonly download: Download;
  /** The publication id under which it was fetched, null for a file of the Tweede Kamer. */
  readonly publication: string | null;
}

/**
 * Parses a download and files it, in one transaction, as a rendition of its document in its zaak. What
 * the text says itself is not overruled by what the source says. Throws KvqError as `parseFile`; then
 * nothing of it is kept.
 */
export async function fileDownload(desk: Desk, delivery: Delivery): Promise<Filed> {
  const { store, context } = desk;
  const { bytes, address } = delivery.download;
  const sha256 = sha256Of(bytes);
  const known = filedBefore(desk, delivery, sha256);
  if (known !== null) return known;
  const read = await parseFile(context, bytes, address);
  const filing = transact(store, () => {
    sight(desk, delivery, sha256, read.mediaType);
    const filed = file(desk, delivery, sha256, read);
    rebuild(store, allRead(store, filed.touched, PRESENT));
    return filed;
  });
  await bringUpToDate(context, store, filing.touched, PRESENT);
  return filedOutcome(store, filing, sha256, read.parsed);
}

/** What these bytes came to when they were filed, where they are of the same document and zaak. */
function filedBefore(desk: Desk, delivery: Delivery, sha256: string): Filed | null {
  const { store } = desk;
  const { documentNumber } = delivery.document;
  const rendition = findRendition(store, sha256, documentNumber);
  if (rendition === null || !hasReading(store, rendition, PRESENT.parser)) return null;
  const place = placeOf(store, rendition);
  const parsed = loadReading(store, rendition);
  if (place?.zaak !== delivery.zaak || parsed === null) return null;
  const mediaType = mediaTypeOf(delivery.download.bytes);
  transact(store, () => sight(desk, delivery, sha256, mediaType));
  const { zaak, document: documentKey } = place;
  return filedOutcome(store, { documentKey, added: 'nothing', zaak, touched: [] }, sha256, parsed);
}

/**
 * Keeps the file of a document of which KOOP's XML gives the text. Two readers of one text may differ
 * in a comma, so that it makes no rendition as long as it says what the file before it said; the first
 * one is only evidence. Gives null then, else what filing it came to.
 */
export async function keepAsEvidence(desk: Desk, delivery: Delivery): Promise<Filed | null> {
  const { store, context } = desk;
  const { bytes, address } = delivery.download;
  const sha256 = sha256Of(bytes);
  const last = lastFileOf(store, delivery.document.documentNumber ?? '');
  if (last !== null && last !== sha256) {
    const before = await parsedAgain(desk, last);
    const { parsed } = await parseFile(context, bytes, address);
    if (before !== null && !isSame(desk, before, parsed)) return await fileDownload(desk, delivery);
  }
  transact(store, () => sight(desk, delivery, sha256, mediaTypeOf(bytes)));
  return null;
}

async function parsedAgain(
  { context, store }: Desk,
  sha256: string,
): Promise<ParsedDocument | null> {
  const archived = loadBytes(store, sha256);
  if (archived.found === 'none') return null;
  return (await parseFile(context, archived.bytes, archived.rendition.source)).parsed;
}

/** Whether two readings say the same on the record. */
function isSame({ context }: Desk, before: ParsedDocument, after: ParsedDocument): boolean {
  const seenAt = context.now().toISOString();
  const rendition = { mediaType: 'text/plain', size: 0, source: '', seenAt } as const;
  const renditions = [
    { ...rendition, sha256: 'a', parsed: before },
    { ...rendition, sha256: 'b', parsed: after },
  ];
  const document = { key: '', documentNumber: null, aanhangsel: null, renditions };
  return editionsOf(document).length === 1;
}

function sight(
  { context, store }: Desk,
  { document, download, publication }: Delivery,
  sha256: string,
  mediaType: MediaType,
): void {
  saveSighting(store, {
    ...download,
    sha256,
    mediaType,
    publication,
    documentNumber: document.documentNumber,
    seenAt: context.now().toISOString(),
  });
}

function file(
  { context, store }: Desk,
  { zaak, document, download }: Delivery,
  sha256: string,
  { mediaType, parsed }: ParsedBytes,
): Filing {
  const { documentNumber, kind } = document;
  // What a person said of bytes that are known already is not said over.
  const isKnown = findRendition(store, sha256, documentNumber) !== null;
  const isOther = parsed.zaak !== null && parsed.zaak !== zaak;
  return fileRendition(store, {
    bytes: download.bytes,
    sha256,
    mediaType,
    parsed,
    parser: PRESENT.parser,
    source: download.address,
    seenAt: context.now().toISOString(),
    documentNumber,
    zaak: isOther ? null : zaak,
    isSourced: true,
    date: isKnown ? null : (document.received ?? document.date),
    kind: isKnown || kind === 'unknown' ? null : kind,
  });
}
