import { type Store, sql } from '../store.ts';

const upTo = sql<[string, number], { readonly count: number }>(`
  select count(*) as count
  from (
    select 1
    from passage_text
    where passage_text match ?
    limit ?)
`);

/** How many passages an FTS5 expression finds, counted no further than `most`. */
export function countMatches(store: Store, expression: string, most: number): number {
  return upTo(store).get(expression, most)?.count ?? 0;
}
