import { type Store, sql } from './store.ts';

const find = sql<[string], { readonly id: number }>(`
  select id
  from zaak
  where number = ?
`);

const insert = sql<[string]>(`
  insert into zaak (number)
  values (?)
`);

/** The row id of a zaak number, null where nothing in the store names that zaak as its own. */
export function findZaak(store: Store, number: string): number | null {
  return find(store).get(number)?.id ?? null;
}

/** The row id of a zaak number, which is added where the store does not know it. */
export function saveZaak(store: Store, number: string): number {
  return findZaak(store, number) ?? Number(insert(store).run(number).lastInsertRowid);
}

const byId = sql<[number], { readonly number: string }>(`
  select number
  from zaak
  where id = ?
`);

/** The number of a zaak by its row id, "" where there is none. */
export function numberOf(store: Store, zaak: number): string {
  return byId(store).get(zaak)?.number ?? '';
}
