import { comparisonsOf } from '../core/history/compare-versions.ts';
import { deriveHistory } from '../core/history/derive-history.ts';
import type { Projection } from '../core/history/history.ts';
import { mentionsOf } from '../core/lineage/mentions.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { passagesOf } from '../core/search/passages.ts';
import { loadDocuments } from '../store/documents.ts';
import type { Versions } from '../store/projection/record.ts';
import { saveProjection } from '../store/save-projection.ts';
import { savePassages } from '../store/search/save-passages.ts';
import type { Store } from '../store/store.ts';
import { rebuildLines } from './rebuild-lines.ts';

/** What follows from a zaak's documents as the present parser and engine see them; writes nothing. */
export function project(store: Store, zaak: string): Projection {
  const documents = loadDocuments(store, zaak);
  const history = deriveHistory(zaak, documents);
  return { history, comparisons: comparisonsOf(history), mentions: mentionsOf(documents) };
}

/**
 * Computes anew and keeps what follows from the documents of these zaken, and gives it. To be called in
 * the transaction that changed the documents.
 */
export function rebuild(
  store: Store,
  zaken: readonly string[],
  present: Versions = PRESENT,
): readonly Projection[] {
  const projections = zaken.map((zaak) => {
    const projection = project(store, zaak);
    saveProjection(store, projection, present);
    savePassages(store, projection.history, passagesOf(projection));
    return projection;
  });
  rebuildLines(store, zaken);
  return projections;
}
