import type { Evidence, SaidZaak } from './settle.ts';
import { type Store, sql } from './store.ts';

interface Id {
  readonly id: number;
}

const sameDocument = sql<[{ readonly rendition: number }], Id>(`
  select other.rendition_id as id
  from mention self
  join mention other using (scheme, value)
  where self.rendition_id = @rendition and self.role = 'own' and other.role = 'own' and scheme <> 'zaak'
  union
  select other.id
  from rendition self
  join rendition other using (sha256)
  where self.id = @rendition
`);

const linked = sql<[number], Id>(`
  select other.rendition_id as id
  from mention self
  join mention other using (scheme, value)
  where self.rendition_id = ?
    and (self.role, other.role) in (values ('own', 'see-also'), ('see-also', 'own'))
`);

const saysZaak = sql<[{ readonly rendition: number }], Id>(`
  select rendition_id as id
  from assignment
  where rendition_id = @rendition
  union
  select rendition_id
  from mention
  where rendition_id = @rendition and role = 'own' and scheme = 'zaak'
`);

const hashOf = sql<[number], { readonly sha256: string }>(`
  select sha256
  from rendition
  where id = ?
`);

const names = sql<
  [number],
  { readonly role: 'own' | 'see-also'; readonly scheme: string; readonly value: string }
>(`
  select role, scheme, value
  from mention
  where rendition_id = ? and role in ('own', 'see-also')
`);

const assigned = sql<[number], SaidZaak>(`
  select number as zaak, basis, at || printf(' %016d', assignment.id) as "order"
  from assignment
  join zaak on zaak.id = zaak_id
  where rendition_id = ?
`);

/**
 * The renditions whose document or zaak may depend on one of these: the same document by any name,
 * and what hangs on them by "Zie ook". A link is followed no further than a rendition whose own zaak
 * is said, which keeps the reach small however many zaken the store holds.
 */
export function neighbourhood(store: Store, start: readonly number[]): readonly number[] {
  const reached = new Set(start);
  let index = 0;
  for (const rendition of reached) {
    const isStart = index++ < start.length;
    for (const { id } of sameDocument(store).all({ rendition })) reached.add(id);
    if (!isStart && saysZaak(store).get({ rendition })) continue;
    for (const { id } of linked(store).all(rendition)) reached.add(id);
  }
  return [...reached];
}

/** What is known of a rendition's document and zaak. */
export function loadEvidence(store: Store, rendition: number): Evidence {
  const named = names(store).all(rendition);
  const own = (scheme: string): string | null =>
    named.find((name) => name.role === 'own' && name.scheme === scheme)?.value ?? null;
  const zaak = own('zaak');
  const printed: SaidZaak[] = zaak === null ? [] : [{ zaak, basis: 'printed', order: '' }];
  return {
    rendition,
    sha256: hashOf(store).get(rendition)?.sha256 ?? '',
    documentNumber: own('document-number'),
    aanhangsel: own('aanhangsel'),
    seeAlso: named.filter(({ role }) => role === 'see-also').map(({ value }) => value),
    said: [...assigned(store).all(rendition), ...printed],
  };
}
