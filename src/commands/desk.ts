import type { Context } from '../context.ts';
import type { MediaType } from '../core/block.ts';
import type { SourceDocument } from '../core/source.ts';
import type { Download } from '../sources/download.ts';
import { saveSighting } from '../store/sightings.ts';
import type { Store } from '../store/store.ts';

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

/** Archives a download with where and how it was seen; gives whether other bytes stood there before. */
export function sight(
  { context, store }: Desk,
  { document, download, publication }: Delivery,
  sha256: string,
  mediaType: MediaType,
): boolean {
  return saveSighting(store, {
    ...download,
    sha256,
    mediaType,
    publication,
    documentNumber: document.documentNumber,
    seenAt: context.now().toISOString(),
  });
}
