import { KvqError } from '../errors.ts';
import { saveAssignment } from './assignments.ts';
import { refile } from './filing.ts';
import { transact } from './open.ts';
import { type Store, sql } from './store.ts';
import { wholeDocument } from './whole-document.ts';

/** What `reassign` did; `from` is null where the document was unfiled. */
export interface Reassignment {
  readonly document: string;
  readonly from: string | null;
  readonly to: string;
  /** The zaken whose projection must be computed again; none when it was filed there already. */
  readonly touched: readonly string[];
}

const find = sql<[{ readonly document: string }], { readonly id: number }>(`
  select rendition.id
  from document
  join document_rendition on document_id = document.id
  join rendition on rendition.id = rendition_id
  where @document in (key, aanhangsel, 'sha256:' || substr(sha256, 1, 12))
  order by key = @document desc, key
`);

/**
 * Records that a document, named by its key, its aanhangsel or `sha256:` and twelve digits, belongs to
 * `zaak`, and files anew what hangs on it. `at` is an ISO 8601 instant. Throws KvqError
 * document-unknown.
 */
export function reassign(store: Store, document: string, zaak: string, at: string): Reassignment {
  return transact(store, () => {
    const found = find(store).get({ document });
    if (found === undefined) throw new KvqError({ code: 'document-unknown', document });
    const { key, zaak: from, renditions } = wholeDocument(store, found.id);
    const outcome = { document: key, from, to: zaak };
    if (from === zaak) return { ...outcome, touched: [] };
    const { touched } = refile(store, renditions, () => {
      for (const it of renditions) saveAssignment(store, it, zaak, 'corrected', at);
    });
    return { ...outcome, touched };
  });
}
