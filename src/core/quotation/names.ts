import type { Span } from '../model.ts';
import { findReferences } from '../references.ts';

/** A record that a text names by its number or its address. */
export interface NamedRecord {
  /** The words that name it. */
  readonly span: Span;
  /** The number that stands for the record as a whole, null where only a document is named. */
  readonly zaak: string | null;
  /** A document number or publication id, null where only a zaak is named. */
  readonly document: string | null;
}

/**
 * The records that a text names, in reading order: those of `findReferences` that are zaken, answers
 * or documents. An address that names a zaak and a document of it is one name.
 */
export function namesIn(text: string): readonly NamedRecord[] {
  const named = new Map<string, NamedRecord>();
  for (const { scheme, value, span } of findReferences(text)) {
    if (scheme === 'kamerstuk' || scheme === 'handelingen') continue;
    const isZaak = scheme === 'zaak';
    // A range ("nrs. 12 t/m 14") has one place for all that it names.
    const key = scheme === 'aanhangsel' ? `${span.start} ${value}` : `${span.start}`;
    const known = named.get(key) ?? { span, zaak: null, document: null };
    named.set(key, isZaak ? { ...known, zaak: value } : { ...known, document: value });
  }
  return [...named.values()];
}
