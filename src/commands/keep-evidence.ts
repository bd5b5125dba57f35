import { editionsOf } from '../core/history/editions.ts';
import type { ParsedDocument } from '../core/model.ts';
import { KvqError } from '../errors.ts';
import type { Filed } from '../render/ingest.ts';
import { transact } from '../store/open.ts';
import { loadBytes } from '../store/renditions.ts';
import { filesOf, sha256Of } from '../store/sightings.ts';
import { attempt } from './attempt.ts';
import { type Delivery, type Desk, sight } from './desk.ts';
import { fileDownload, readOrKeep } from './file-download.ts';
import { mediaTypeOf } from './media-type.ts';
import { parseFile } from './parse-file.ts';

/**
 * Keeps the file of a document of which KOOP's XML gives the text. Two readers of one text may differ
 * in a comma, so that it makes no rendition as long as it says what the file before it said; the first
 * one is only evidence. Gives null then, else what filing it came to. One that cannot be read is
 * archived and told, and the next one is compared with the last that could. Throws as `fileDownload`.
 */
export async function keepAsEvidence(desk: Desk, delivery: Delivery): Promise<Filed | null> {
  const { store } = desk;
  const { bytes } = delivery.download;
  const sha256 = sha256Of(bytes);
  const earlier = filesOf(store, delivery.document.documentNumber ?? '');
  if (earlier.length > 0 && earlier[0] !== sha256) {
    const { parsed } = await readOrKeep(desk, delivery, sha256);
    const before = await lastReadable(desk, earlier);
    if (before !== null && !isSame(desk, before, parsed)) return await fileDownload(desk, delivery);
  }
  transact(store, () => sight(desk, delivery, sha256, mediaTypeOf(bytes)));
  return null;
}

async function lastReadable(desk: Desk, hashes: readonly string[]): Promise<ParsedDocument | null> {
  for (const sha256 of hashes) {
    const parsed = await attempt(() => parsedAgain(desk, sha256));
    if (parsed !== null && !(parsed instanceof KvqError)) return parsed;
  }
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
