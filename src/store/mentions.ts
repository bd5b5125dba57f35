import { formatAanhangselId } from '../core/identifiers.ts';
import type { Aanhangsel, DocumentKind, ParsedDocument } from '../core/model.ts';
import { findReferences, type Reference } from '../core/references.ts';
import { loadReading } from './parse-results.ts';
import { type Store, sql } from './store.ts';

const PURSUING: ReadonlySet<DocumentKind> = new Set([
  'questions',
  'oral-questions',
  'answer',
  'further-answer',
]);

interface Name {
  readonly role: 'own' | 'see-also' | 'prose';
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

/** Writes down what the present reading of a rendition names, in place of what stood there. */
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
  for (const text of prose(parsed)) names.push(...findReferences(text).map(nameOf));
  return names;
}

/** Only what asks or answers: a notice or a letter that names a record does not follow it up. */
function prose({ kind, letter, questions, answers, footnotes }: ParsedDocument): readonly string[] {
  if (!PURSUING.has(kind)) return [];
  return [letter ?? '', ...[questions, answers, footnotes].flat().map(({ text }) => text)];
}

function named(role: Name['role'], aanhangsel: Aanhangsel): Name {
  return { role, scheme: 'aanhangsel', value: formatAanhangselId(aanhangsel) };
}

function nameOf(reference: Reference): Name {
  switch (reference.kind) {
    case 'aanhangsel':
      return named('prose', reference.aanhangsel);
    case 'zaak':
      return { role: 'prose', scheme: 'zaak', value: reference.zaak };
    case 'document':
      return { role: 'prose', scheme: 'document-number', value: reference.documentNumber };
  }
}
