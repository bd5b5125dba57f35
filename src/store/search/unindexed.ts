import { type Store, sql } from '../store.ts';

const waiting = sql<[], number>(`
  select 1
  from record
  where engine = 0
  limit 1
`);

/** Whether records of before there was an index still wait to be computed again. */
export function hasUnindexed(store: Store): boolean {
  return waiting(store).get() !== undefined;
}
