import { formatAanhangselId } from '../core/identifiers.ts';
import type { Aanhangsel, ParsedDocument } from '../core/model.ts';
import { loadReading } from './parse-results.ts';
import { type Store, sql } from './store.ts';

interface Name {
  readonly role: 'own' | 'see-also';
  readonly scheme: 'zaak' | 'document-number' | 'aanhangsel';
  readonly value: string;
}

const clear = sql<[number]>(`
  delete from mention
  where rendition_id = ?
`);

const insert = sql<[number, Name['role'], Name['scheme'], string]>(`
  insert or ignore into mention (rendition_id, role, scheme, value)
  values (?, ?, ?, ?)
`);

const given = sql<[number], { readonly documentNumber: string | null }>(`
  select document_number as documentNumber
  from rendition
  where id = ?
`);

/**
 * Writes down by which names the present reading of a rendition is known, and which its "Zie ook" gives,
 * in place of what stood there.
 */
export function saveMentions(store: Store, rendition: number): void {
  const parsed = loadReading(store, rendition);
  if (parsed === null) return;
  const documentNumber = given(store).get(rendition)?.documentNumber ?? parsed.documentNumber;
  clear(store).run(rendition);
  for (const { role, scheme, value } of namesIn(parsed, documentNumber)) {
    insert(store).run(rendition, role, scheme, value);
  }
}

function namesIn(parsed: ParsedDocument, documentNumber: string | null): readonly Name[] {
  const names: Name[] = parsed.seeAlso.map((aanhangsel) => named('see-also', aanhangsel));
  if (parsed.aanhangsel) names.push(named('own', parsed.aanhangsel));
  if (documentNumber) names.push({ role: 'own', scheme: 'document-number', value: documentNumber });
  if (parsed.zaak) names.push({ role: 'own', scheme: 'zaak', value: parsed.zaak });
  return names;
}

function named(role: Name['role'], aanhangsel: Aanhangsel): Name {
  return { role, scheme: 'aanhangsel', value: formatAanhangselId(aanhangsel) };
}
