import { type Store, sql } from './store.ts';

const insert = sql<[number, string]>(`
  insert into print (rowid, hashes)
  values (?, ?)
`);

const clear = sql<[number]>(`
  delete from print
  where rowid = ?
`);

const having = sql<[string, number], { readonly zaak: number }>(`
  select rowid as zaak
  from print
  where print match ?
  limit ?
`);

const zaken = sql<[string], { readonly id: number; readonly number: string }>(`
  select id, number
  from zaak
  where id in (select value from json_each(?))
`);

const RADIX = 36;

/** Writes the prints of a zaak (a row id) in place of those before; none leave no row. */
export function savePrints(store: Store, zaak: number, prints: readonly number[]): void {
  clear(store).run(zaak);
  if (prints.length === 0) return;
  insert(store).run(zaak, prints.map((print) => print.toString(RADIX)).join(' '));
}

/** The row ids of zaken that have a print, at most so many. */
export function zakenWithPrint(store: Store, print: number, most: number): readonly number[] {
  return having(store)
    .all(`"${print.toString(RADIX)}"`, most)
    .map(({ zaak }) => zaak);
}

/** The numbers of zaken by their row ids. */
export function zaakNumbers(store: Store, ids: readonly number[]): ReadonlyMap<number, string> {
  const rows = zaken(store).all(JSON.stringify(ids));
  return new Map(rows.map(({ id, number }) => [id, number]));
}
