import type { Sought } from '../../core/search/marks.ts';
import { type Store, sql } from '../store.ts';
import { type IsCommon, weighingOf } from './leaves.ts';
import { yearOf } from './passage-ids.ts';

// BM25 is asked of words alone, and only of passages that were found already: FTS5 goes through all
// passages of each phrase before it gives a score. The plus keeps SQLite from asking for each passage apart.
const scores = sql<
  [{ readonly weighing: string; readonly ids: string }],
  { readonly id: number; readonly score: number; readonly place: string }
>(`
  select passage_text.rowid as id, place,
    -bm25(passage_text, 1.0, 0.0) as score
  from passage_text
  cross join passage on passage.id = passage_text.rowid
  where passage_text match @weighing
    and +passage_text.rowid in (select value from json_each(@ids))
`);

/** What a year of age takes off a score, and what is left of it where wording no longer stands. */
const AGE = 0.02;
const GONE = 0.5;

/**
 * Passages (row ids, the newest first) by how well the words of a query itself fit them: BM25, a little
 * less for what is older and for what no longer stands. Those found by a part of a word come last.
 */
export function rankPassages(
  store: Store,
  found: readonly number[],
  leaves: readonly Sought[],
  isCommon: IsCommon,
): readonly number[] {
  const weighing = found.length < 2 ? null : weighingOf(leaves, isCommon);
  if (weighing === null) return found;
  const newest = yearOf(found[0] ?? 0);
  const merits = new Map<number, number>();
  for (const { id, score, place } of scores(store).all({ weighing, ids: JSON.stringify(found) })) {
    const age = 1 + AGE * (newest - yearOf(id));
    merits.set(id, (score * (place === 'withdrawn' ? GONE : 1)) / age);
  }
  const merit = (id: number): number => merits.get(id) ?? 0;
  return [...found].sort((one, other) => merit(other) - merit(one) || other - one);
}
