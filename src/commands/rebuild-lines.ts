import type { ZaakHistory } from '../core/history/history.ts';
import { isEarlier } from '../core/lineage/order.ts';
import { type Asking, quotedStatements } from '../core/lineage/quoted-statements.ts';
import { shiftsOf } from '../core/lineage/shifts.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { neighbours } from '../store/lineage/neighbours.ts';
import { saveQuoted } from '../store/lineage/quoted.ts';
import { loadReferences } from '../store/projection/references.ts';
import { loadKeptHistory, loadSteps } from '../store/projections.ts';
import type { Store } from '../store/store.ts';
import { findZaak, numberOf } from '../store/zaken.ts';

/**
 * Computes anew what these zaken and those that name them, or that they name, quote of each other. To be
 * called after their projections were written, in the same transaction: whichever zaak comes last finds
 * the others.
 */
export function rebuildLines(store: Store, zaken: readonly string[]): void {
  const done = new Set<string>();
  for (const zaak of zaken) {
    const one = findZaak(store, zaak);
    if (one === null) continue;
    for (const other of neighbours(store, one)) {
      const key = [one, other].sort((a, b) => a - b).join();
      if (!done.has(key)) rebuildPair(store, one, other);
      done.add(key);
    }
  }
}

function rebuildPair(store: Store, one: number, other: number): void {
  const [first, second] = [recordOf(store, one), recordOf(store, other)];
  if (first === null || second === null) return;
  const [earlier, later] = isEarlier(first.history, second.history)
    ? [first, second]
    : [second, first];
  const quoted = quotedStatements(later, {
    ...earlier,
    steps: loadSteps(store, earlier.history.zaak),
  });
  const shifts = shiftsOf(quoted, earlier.history, later.history);
  saveQuoted(store, later.id, earlier.id, quoted, shifts);
}

/** A zaak with what tells what it quotes. */
interface RecordRow extends Asking {
  readonly id: number;
  readonly history: ZaakHistory;
}

function recordOf(store: Store, id: number): RecordRow | null {
  const kept = loadKeptHistory(store, numberOf(store, id), PRESENT);
  return kept && { id, history: kept.history, mentions: loadReferences(store, id) };
}
