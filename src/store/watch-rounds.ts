import { type Store, sql } from './store.ts';

/** What a round came to. */
export interface RoundResult {
  readonly requests: number;
  /** Touched documents that the sources told of. */
  readonly touched: number;
  /** Documents that were looked at. */
  readonly fetched: number;
  /** Events that concern what is followed. */
  readonly events: number;
  /** Deliveries that succeeded. */
  readonly sent: number;
  /** Documents that still wait to be looked at. */
  readonly waiting: number;
  /** The codes of what went wrong. */
  readonly troubles: readonly string[];
}

/** A round as it stands in the log; instants are ISO 8601. */
export interface Round {
  readonly begunAt: string;
  /** Null where it runs still, or was broken off. */
  readonly endedAt: string | null;
  readonly outcome: 'good' | 'failed' | null;
  readonly result: RoundResult | null;
}

interface Row extends Omit<Round, 'result'> {
  readonly content: string | null;
}

const MOST_ROUNDS = 1000;

const begin = sql<[string]>('insert into watch_round (begun_at) values (?)');
const forget = sql<[number]>('delete from watch_round where id <= ?');
const end = sql<[string, 'good' | 'failed', string, number]>(`
  update watch_round
  set ended_at = ?, outcome = ?, content = ?
  where id = ?
`);
const last = sql<[], Row>(`
  select begun_at as begunAt, ended_at as endedAt, outcome, content
  from watch_round
  order by id desc
  limit 1
`);
const lastGood = sql<[], { readonly at: string | null }>(`
  select max(ended_at) as at
  from watch_round
  where outcome = 'good'
`);

/** Notes that a round begins, and forgets the oldest; gives its number. */
export function beginRound(store: Store, at: string): number {
  const id = Number(begin(store).run(at).lastInsertRowid);
  forget(store).run(id - MOST_ROUNDS);
  return id;
}

/** Notes what a round came to. */
export function endRound(store: Store, id: number, at: string, result: RoundResult): void {
  const outcome = result.troubles.length === 0 ? 'good' : 'failed';
  end(store).run(at, outcome, JSON.stringify(result), id);
}

/** The last round; null where there was none. */
export function loadLastRound(store: Store): Round | null {
  const row = last(store).get();
  if (row === undefined) return null;
  const { content, ...round } = row;
  return { ...round, result: content === null ? null : JSON.parse(content) };
}

/** When the last good round ended; null where none did. */
export function loadLastGood(store: Store): string | null {
  return lastGood(store).get()?.at ?? null;
}
