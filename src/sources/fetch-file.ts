import type { SourceDocument, SourceName } from '../core/source.ts';
import { KvqError } from '../errors.ts';
import type { Client } from './client.ts';
import { type Download, download, type Form, type Known } from './download.ts';
import { downloadFromSite } from './site.ts';

type Outcome = Download | 'absent' | 'unchanged';

/**
 * The file of a document as the Tweede Kamer has it now: from the interface that lists it, else from
 * the SyncFeed, else from tweedekamer.nl. `absent` where the interface says that there is none.
 */
export async function fetchFile(
  client: Client,
  listedBy: SourceName,
  document: SourceDocument,
  known: Known,
): Promise<Outcome> {
  const { documentNumber } = document;
  let failure: KvqError | null = null;
  for (const road of roadsTo(client, listedBy, document)) {
    try {
      return await download(client, ...road, known);
    } catch (error) {
      if (!isUnreachable(error)) throw error;
      failure ??= error;
    }
  }
  if (documentNumber === null) return 'absent';
  if (failure === null) return await downloadFromSite(client, documentNumber, known);
  const last = await downloadFromSite(client, documentNumber, known).catch(() => 'absent' as const);
  if (last === 'absent') throw failure;
  return last;
}

function isUnreachable(error: unknown): error is KvqError {
  return error instanceof KvqError && error.trouble.code === 'source-unreachable';
}

function roadsTo(
  { settings: { bases } }: Client,
  listedBy: SourceName,
  { id, contentType }: SourceDocument,
): readonly (readonly [source: SourceName, address: string, form: Form])[] {
  if (id === null) return [];
  const form: Form = contentType?.includes('html') ? 'html' : 'file';
  const api = listedBy === 'odata-v5' || listedBy === 'odata-v4' ? bases[listedBy] : null;
  const { syncfeed } = bases;
  return [
    ...(api === null ? [] : ([[listedBy, `${api}/Document(${id})/resource`, form]] as const)),
    ...(syncfeed === null ? [] : ([['syncfeed', `${syncfeed}/Resources/${id}`, form]] as const)),
  ];
}
