import type { ZaakHistory } from '../core/history/history.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { KvqError } from '../errors.ts';
import { loadKeptHistory } from '../store/projections.ts';
import { isReadByOne } from '../store/readers.ts';
import type { Store } from '../store/store.ts';

/**
 * The history of a zaak: as kept ready, or computed now where another parser or engine made what is
 * kept. While a `kvq reparse` is halfway what is kept stays, as it is of one parser. Throws KvqError
 * `zaak-unknown`.
 */
export async function loadHistory(store: Store, zaak: string): Promise<ZaakHistory> {
  const kept = loadKeptHistory(store, zaak, PRESENT);
  if (kept === null) throw new KvqError({ code: 'zaak-unknown', zaak });
  if (!kept.stale || !isReadByOne(store, zaak)) return kept.history;
  const { project } = await import('./rebuild.ts');
  return project(store, zaak).history;
}
