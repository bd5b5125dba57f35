import type { Context } from '../context.ts';
import type { MediaType } from '../core/block.ts';
import type { Projection } from '../core/history/history.ts';
import { PRESENT } from '../core/reading-versions.ts';
import type { SourceDocument } from '../core/source.ts';
import type { Download } from '../sources/download.ts';
import { saveSighting } from '../store/sightings.ts';
import type { Store } from '../store/store.ts';
import { allRead } from './read-again.ts';
import { rebuild } from './rebuild.ts';

/** Where the filing of downloads happens. */
export interface Desk {
  readonly context: Context;
  readonly store: Store;
  /** Who records what is news; absent where nobody watches. */
  readonly witness?: Witness | null;
}

/** Records news in the transaction that files its cause. */
export interface Witness {
  /**
   * To be called when something was filed and before these zaken are computed anew; what it gives, when
   * they are. `listed` is the document as the source lists it.
   */
  readonly look: (
    zaken: readonly string[],
    listed: SourceDocument,
  ) => (projections: readonly Projection[]) => void;
  /** To be called with the names of documents of a zaak that a source has just withdrawn. */
  readonly withdrawn: (zaak: string, documents: readonly string[]) => void;
}

/** Computes anew the zaken of which all is read, under the eyes of the witness. */
export function recompute(desk: Desk, zaken: readonly string[], listed: SourceDocument): void {
  const { store, witness } = desk;
  const whole = allRead(store, zaken, PRESENT);
  const told = witness?.look(whole, listed);
  const projections = rebuild(store, whole);
  told?.(projections);
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
