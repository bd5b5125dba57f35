import { toExpression } from '../../core/search/expression.ts';
import { type Filters, filterExpressions, isWholeMonths } from '../../core/search/filters.ts';
import type { Sought } from '../../core/search/marks.ts';
import type { Query } from '../../core/search/query.ts';
import { type Store, sql } from '../store.ts';
import { commonWords, leavesOf, widened } from './leaves.ts';
import { yearsIn } from './passage-ids.ts';
import { rankPassages } from './rank-passages.ts';

/** What is looked for, and which of it: `limit` passages after the first `offset`. */
export interface PassageSearch {
  readonly query: Query | null;
  readonly filters: Filters;
  readonly limit: number;
  readonly offset: number;
}

/** What a search came to, the passages as row ids in order. */
export interface FoundPassages {
  readonly ids: readonly number[];
  /** How many there are; more than this where `isCountedOut` is false. */
  readonly total: number;
  readonly isCountedOut: boolean;
  /** `best` first, or the `newest` where there are too many to tell which are best. */
  readonly order: 'best' | 'newest';
  /** The terms with the words that they were widened by. */
  readonly leaves: readonly Sought[];
}

interface Match {
  readonly match: string;
  readonly since: string;
  readonly until: string;
  readonly limit: number;
  readonly offset: number;
}

const newest = sql<[Match], number>(`
  select rowid as id
  from passage_text
  where passage_text match @match
  order by rowid desc
  limit @limit offset @offset
`);

// The cross join keeps SQLite from asking the index anew for each passage of the period.
const newestDated = sql<[Match], number>(`
  select passage_text.rowid as id
  from passage_text
  cross join passage on passage.id = passage_text.rowid
  where passage_text match @match and date >= @since and date <= @until
  order by passage_text.rowid desc
  limit @limit offset @offset
`);

/** More are neither counted nor put in order of merit: nobody reads on to the thousandth. */
const MOST_COUNTED = 1000;
const FIRST_DAY = '0000';
const LAST_DAY = '9999';

/** Finds passages. No query is wrong; where nothing is asked at all, null. */
export function findPassages(store: Store, search: PassageSearch): FoundPassages | null {
  const { query, filters, limit, offset } = search;
  const isCommon = commonWords(store);
  const leaves = query === null ? [] : leavesOf(store, query, isCommon);
  const matching = [
    ...(query === null ? [] : [`text : ${toExpression(query, widened(leaves))}`]),
    ...filterExpressions(filters, yearsIn(store)),
  ];
  if (matching.length === 0) return null;
  const match = matching.map((part) => `(${part})`).join(' AND ');
  const idsOf = pager(store, filters, match);
  const found = idsOf(MOST_COUNTED + 1, 0);
  const isCountedOut = found.length <= MOST_COUNTED;
  const total = Math.min(found.length, MOST_COUNTED);
  const ordered = isCountedOut ? rankPassages(store, found, leaves, isCommon) : found;
  const isHere = isCountedOut || offset + limit <= found.length;
  const ids = isHere ? ordered.slice(offset, offset + limit) : idsOf(limit, offset);
  return { ids, total, isCountedOut, order: isCountedOut ? 'best' : 'newest', leaves };
}

type Pager = (limit: number, offset: number) => readonly number[];

/** Gives passages that match, of the newest zaken first. */
function pager(store: Store, filters: Filters, match: string): Pager {
  const statement = (isWholeMonths(filters) ? newest : newestDated)(store);
  const since = filters.since ?? FIRST_DAY;
  const until = filters.until ?? LAST_DAY;
  return (limit, offset) => statement.pluck().all({ match, since, until, limit, offset });
}
