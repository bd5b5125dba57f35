import { type Store, sql } from './store.ts';
import { findZaak, saveZaak } from './zaken.ts';

const find = sql<[number, number, string], { readonly id: number }>(`
  select id
  from assignment
  where rendition_id = ? and zaak_id = ? and basis = ?
`);

const insert = sql<[number, number, string, string]>(`
  insert into assignment (rendition_id, zaak_id, basis, at)
  values (?, ?, ?, ?)
`);

/** What a person or a source can say of a rendition's zaak. */
export type SaidBasis = 'corrected' | 'given' | 'stated';

/** Whether the same was said of a rendition before. */
export function hasAssignment(
  store: Store,
  rendition: number,
  zaak: string,
  basis: SaidBasis,
): boolean {
  const zaakId = findZaak(store, zaak);
  return zaakId !== null && find(store).get(rendition, zaakId, basis) !== undefined;
}

/** Records that a rendition was said to belong to a zaak, at an ISO 8601 instant. */
export function saveAssignment(
  store: Store,
  rendition: number,
  zaak: string,
  basis: SaidBasis,
  at: string,
): void {
  insert(store).run(rendition, saveZaak(store, zaak), basis, at);
}
