import type { KvqError } from '../errors.ts';
import type { ZaakFetch } from '../render/fetch.ts';
import type { SyncView } from '../render/sync.ts';

/** Counts what a run comes to. */
export interface Tally {
  readonly add: (fetched: ZaakFetch) => void;
  readonly fail: (
    zaak: string,
    failures: readonly { readonly document: string | null; readonly error: KvqError }[],
  ) => void;
  readonly result: () => Omit<SyncView, 'requests'>;
}

/** A tally that has counted nothing yet. */
export function createTally(): Tally {
  const outcomes = { new: 0, rendition: 0, replaced: 0, known: 0 };
  const failed: SyncView['failures'][number][] = [];
  let [zaken, withdrawn] = [0, 0];
  return {
    add: (fetched) => {
      zaken += 1;
      withdrawn += fetched.withdrawn.length;
      for (const { outcome } of fetched.documents) outcomes[outcome] += 1;
    },
    fail: (zaak, failures) => failed.push(...failures.map((it) => ({ zaak, ...it }))),
    result: () => ({ zaken, outcomes, withdrawn, failures: failed }),
  };
}
