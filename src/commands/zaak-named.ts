import { parseZaakNumber } from '../core/identifiers.ts';
import { KvqError } from '../errors.ts';
import { findDocument, zaakOf } from '../store/find-document.ts';
import type { Store } from '../store/store.ts';

/**
 * The zaak that a name means: itself, or that of the stored document with that number or publication
 * id, or `sha256:` name. Throws KvqError `document-unknown` for a document that is not stored, and
 * `document-unfiled` for one that belongs to no zaak yet.
 */
export function zaakNamed(store: Store, name: string): string {
  const zaak = parseZaakNumber(name) ?? zaakOf(store, name);
  if (zaak !== null) return zaak;
  const code = findDocument(store, name) === null ? 'document-unknown' : 'document-unfiled';
  throw new KvqError({ code, document: name });
}
