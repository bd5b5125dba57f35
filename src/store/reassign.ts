import { KvqError } from '../errors.ts';
import { saveAssignment } from './assignments.ts';
import { refile } from './filing.ts';
import { findDocument } from './find-document.ts';
import { transact } from './open.ts';
import type { Store } from './store.ts';
import { wholeDocument } from './whole-document.ts';

/** What `reassign` did; `from` is null where the document was unfiled. */
export interface Reassignment {
  readonly document: string;
  readonly from: string | null;
  readonly to: string;
  /** The zaken whose projection must be computed again; none when it was filed there already. */
  readonly touched: readonly string[];
}

/**
 * Records that a document, by any name that `findDocument` takes, belongs to `zaak`, and files anew
 * what hangs on it. `at` is an ISO 8601 instant. Throws KvqError document-unknown.
 */
export function reassign(store: Store, document: string, zaak: string, at: string): Reassignment {
  return transact(store, () => {
    const found = findDocument(store, document);
    if (found === null) throw new KvqError({ code: 'document-unknown', document });
    const { key, zaak: from, renditions } = wholeDocument(store, found);
    const outcome = { document: key, from, to: zaak };
    if (from === zaak) return { ...outcome, touched: [] };
    const { touched } = refile(store, renditions, () => {
      for (const it of renditions) saveAssignment(store, it, zaak, 'corrected', at);
    });
    return { ...outcome, touched };
  });
}
