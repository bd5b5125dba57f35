import { parseZaakNumber } from '../core/identifiers.ts';
import { KvqError } from '../errors.ts';
import { zaakOf } from '../store/find-document.ts';
import type { Store } from '../store/store.ts';

/**
 * The zaak that a name means: itself, or that of the stored document with that number or publication
 * id. Throws KvqError `document-unknown` for a document that is not stored, or belongs to no zaak yet.
 */
export function zaakNamed(store: Store, name: string): string {
  const zaak = parseZaakNumber(name) ?? zaakOf(store, name);
  if (zaak === null) throw new KvqError({ code: 'document-unknown', document: name });
  return zaak;
}
