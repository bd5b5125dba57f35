import type { Projection } from '../core/history/history.ts';
import { printsOfRecord } from '../core/quotation/said.ts';
import { transact } from './open.ts';
import { savePrints } from './prints.ts';
import { saveAnswerVersions } from './projection/answer-versions.ts';
import { saveComparisons } from './projection/comparisons.ts';
import { saveEvents } from './projection/history-events.ts';
import { clearRecord, saveRecord, type Versions } from './projection/record.ts';
import { saveVersions } from './projection/record-versions.ts';
import { saveReferences } from './projection/references.ts';
import type { Store } from './store.ts';
import { saveZaak } from './zaken.ts';

/**
 * Writes what follows from the documents of a zaak in place of what followed before, and adds the
 * answer versions that are new. Call it in the transaction that filed them, for every zaak touched.
 * A history without events leaves no record, as when all of its documents were reassigned.
 */
export function saveProjection(store: Store, projection: Projection, versions: Versions): void {
  const { history, comparisons, mentions } = projection;
  transact(store, () => {
    const zaak = saveZaak(store, history.zaak);
    clearRecord(store, zaak);
    savePrints(store, zaak, printsOfRecord(history));
    if (history.events.length === 0) return;
    saveRecord(store, zaak, history, versions);
    saveAnswerVersions(store, zaak, history.events, versions.parser);
    const rows = saveVersions(store, zaak, history);
    saveEvents(store, zaak, history.events, rows);
    saveComparisons(store, comparisons, rows);
    saveReferences(store, zaak, mentions);
  });
}
