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

/** How a person can say a rendition's zaak: with it, or afterwards against what was filed. */
type SaidBasis = 'corrected' | 'given';

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
