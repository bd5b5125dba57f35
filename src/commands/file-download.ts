import { PRESENT } from '../core/reading-versions.ts';
import { KvqError, type Trouble } from '../errors.ts';
import type { Filed } from '../render/ingest.ts';
import { type Filing, fileRendition } from '../store/file-rendition.ts';
import { placeOf } from '../store/filing.ts';
import { transact } from '../store/open.ts';
import { hasReading, loadReading } from '../store/parse-results.ts';
import { findRendition } from '../store/renditions.ts';
import { sha256Of } from '../store/sightings.ts';
import { type Delivery, type Desk, recompute, sight } from './desk.ts';
import { countEditions, filedOutcome } from './filed-outcome.ts';
import { mediaTypeOf } from './media-type.ts';
import type { ParsedBytes } from './parse-bytes.ts';
import { parseFile } from './parse-file.ts';
import { bringUpToDate } from './read-again.ts';

/** Why a file that came wholly cannot be read. */
const WHOLE: ReadonlySet<Trouble['code']> = new Set([
  'file-no-text-layer',
  'file-encrypted',
  'file-takes-too-long',
  'file-takes-too-much',
  'file-too-large',
  'file-type',
]);

/**
 * Parses a download and files it, in one transaction, as a rendition of its document in its zaak. What
 * the text says itself is not overruled by what the source says. Throws KvqError as `parseFile`.
 */
export async function fileDownload(desk: Desk, delivery: Delivery): Promise<Filed> {
  const { store, context } = desk;
  const sha256 = sha256Of(delivery.download.bytes);
  const known = filedBefore(desk, delivery, sha256);
  if (known !== null) return known;
  const read = await readOrKeep(desk, delivery, sha256);
  const filing = transact(store, () => {
    sight(desk, delivery, sha256, read.mediaType);
    const filed = file(desk, delivery, sha256, read);
    recompute(desk, filed.touched, delivery.document);
    return filed;
  });
  await bringUpToDate(context, store, filing.touched, PRESENT);
  return filedOutcome(store, filing, sha256, read.parsed);
}

/**
 * Parses a download. One that is whole but cannot be read, a scan for instance, is archived all the
 * same: tomorrow it may be replaced. It is seen without validators, so that it is tried again.
 */
export async function readOrKeep(
  desk: Desk,
  delivery: Delivery,
  sha256: string,
): Promise<ParsedBytes> {
  const { bytes, address } = delivery.download;
  try {
    return await parseFile(desk.context, bytes, address);
  } catch (error) {
    if (error instanceof KvqError && WHOLE.has(error.trouble.code)) {
      const download = { ...delivery.download, etag: null, lastModified: null };
      const mediaType = mediaTypeOf(bytes);
      transact(desk.store, () => sight(desk, { ...delivery, download }, sha256, mediaType));
    }
    throw error;
  }
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
  const { zaak, document: documentKey } = place;
  const earlier = countEditions(store, zaak, documentKey);
  transact(store, () => {
    const isBack = sight(desk, delivery, sha256, mediaType);
    if (isBack) recompute(desk, [zaak], delivery.document);
  });
  const filing: Filing = { documentKey, added: 'nothing', zaak, touched: [] };
  const filed = filedOutcome(store, filing, sha256, parsed);
  const isNewer = countEditions(store, zaak, documentKey) > earlier;
  return isNewer ? { ...filed, outcome: 'replaced' } : filed;
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
