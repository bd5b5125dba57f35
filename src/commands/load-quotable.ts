import type { QuotableRecord } from '../core/quotation/citation.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { quotedFrom } from '../store/lineage/quoted.ts';
import { lastLookedUp } from '../store/looked-up.ts';
import { loadKeptHistory, loadSteps } from '../store/projections.ts';
import type { Store } from '../store/store.ts';
import { loadUnapplied } from '../store/unapplied.ts';

/** What may be quoted of a zaak, as it is kept ready; nothing where nothing is projected of it. */
export function loadQuotable(store: Store, zaak: string): readonly QuotableRecord[] {
  const kept = loadKeptHistory(store, zaak, PRESENT);
  if (kept === null) return [];
  const { history } = kept;
  const steps = history.versions.length > 1 ? loadSteps(store, zaak) : [];
  const unapplied = loadUnapplied(store, zaak);
  const quotedLater = quotedFrom(store, zaak);
  return [{ history, steps, unapplied, quotedLater, lookedUp: lastLookedUp(store, zaak) }];
}
