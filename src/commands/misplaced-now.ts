import { type Misplaced, misplacedIn } from '../core/history/misplaced.ts';
import type { Message } from '../core/model.ts';
import { loadDocuments } from '../store/documents.ts';
import type { Store } from '../store/store.ts';

/**
 * A warning for each document of a zaak that seems to be about other questions than the rest of it;
 * with `document`, by its key, about that one alone.
 */
export function misplacedNow(
  store: Store,
  zaak: string,
  document: string | null = null,
): readonly Message[] {
  return misplacedIn(loadDocuments(store, zaak))
    .filter((one) => document === null || one.document === document)
    .map((one) => misplaced(one, zaak));
}

function misplaced({ document, fields }: Misplaced, zaak: string): Message {
  const detail = { document, zaak, fields: fields.join(' ') };
  return { severity: 'warning', rule: 'other-questions', place: '', detail };
}
