import { editionsOf } from '../core/history/editions.ts';
import type { ParsedDocument } from '../core/model.ts';
import type { Filed } from '../render/ingest.ts';
import { transact } from '../store/open.ts';
import { loadBytes } from '../store/renditions.ts';
import { lastFileOf, sha256Of } from '../store/sightings.ts';
import { type Delivery, type Desk, sight } from './desk.ts';
import { fileDownload } from './file-download.ts';
import { mediaTypeOf } from './media-type.ts';
import { parseFile } from './parse-file.ts';

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
