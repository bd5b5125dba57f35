import type { SourceName, SourceZaak } from '../core/source.ts';
import { type Store, sql } from './store.ts';

/** How far a run is; `skip` and `link` say where its listing goes on. */
export interface SyncRun {
  readonly id: number;
  readonly skip: number;
  readonly link: string | null;
  /** How many zaken the listing has, where the source says it. */
  readonly total: number | null;
  /** 1 when the listing came to its end. */
  readonly listed: number;
}

/** A zaak that a run still has to fetch. */
export interface SyncTask {
  readonly source: SourceName;
  readonly zaak: SourceZaak;
}

/** Where a listing goes on; null at its end. */
export interface Onward {
  readonly skip: number;
  readonly link: string | null;
}

const find = sql<[string], SyncRun>(`
  select id, skip, link, total, listed
  from sync_run
  where scope = ?
`);

const insertRun = sql<[string, string]>(`
  insert into sync_run (scope, skip, link, total, listed, begun_at)
  values (?, 0, null, null, 0, ?)
`);

const updateRun = sql<[number, string | null, number | null, number, number]>(`
  update sync_run
  set skip = ?, link = ?, total = ?, listed = ?
  where id = ?
`);

const insertTask = sql<[number, string, string, string]>(`
  insert into sync_task (run_id, zaak, source, content, state)
  values (?, ?, ?, ?, 'waiting')
  on conflict do nothing
`);

const next = sql<[number, number], { readonly source: SourceName; readonly content: string }>(`
  select source, content
  from sync_task
  where run_id = ? and (state = 'waiting' or (state = 'again' and ?))
  order by state = 'again', zaak
  limit 1
`);

const retry = sql<[number]>(`
  update sync_task
  set state = 'again'
  where run_id = ? and state = 'failed'
`);

const finish = sql<[string, string, number, string]>(`
  update sync_task
  set state = ?, content = ?
  where run_id = ? and zaak = ?
`);

const counts = sql<
  [number],
  { readonly waiting: number; readonly done: number; readonly failed: number }
>(`
  select
    count(*) filter (where state in ('waiting', 'again')) as waiting,
    count(*) filter (where state = 'done') as done,
    count(*) filter (where state = 'failed') as failed
  from sync_task
  where run_id = ?
`);

const forget = sql<[number]>('delete from sync_run where id = ?');

/** How many zaken of a run wait, are done, and failed. */
export interface SyncCounts {
  readonly waiting: number;
  readonly done: number;
  readonly failed: number;
}

/**
 * The run for a scope: the one that was broken off, of which what failed is tried again at its end,
 * else a new one. One that ended with failures begins anew, which tries those again too.
 */
export function openRun(store: Store, scope: string, at: string): SyncRun {
  const known = find(store).get(scope);
  if (known !== undefined && !isEnded(store, known)) {
    retry(store).run(known.id);
    return known;
  }
  if (known !== undefined) forget(store).run(known.id);
  insertRun(store).run(scope, at);
  return openRun(store, scope, at);
}

function isEnded(store: Store, { id, listed }: SyncRun): boolean {
  const { waiting, done, failed } = countTasks(store, id);
  return listed === 1 && waiting === 0 && done + failed > 0;
}

/** Adds a page of a listing, and where it goes on. Gives the run as it is then. */
export function savePage(
  store: Store,
  run: SyncRun,
  tasks: readonly SyncTask[],
  onward: Onward | null,
  total: number | null,
): SyncRun {
  for (const { source, zaak } of tasks) {
    insertTask(store).run(run.id, zaak.zaak, source, JSON.stringify(zaak));
  }
  const { skip, link } = onward ?? { skip: run.skip, link: run.link };
  const listed = onward === null ? 1 : 0;
  updateRun(store).run(skip, link, total, listed, run.id);
  return { id: run.id, skip, link, total, listed };
}

/**
 * The first zaak by number that a run still has to fetch; null when none is left. What failed before
 * comes after all else, so that it cannot hold the rest up.
 */
export function nextTask(store: Store, run: SyncRun): SyncTask | null {
  const row = next(store).get(run.id, run.listed);
  return row === undefined ? null : { source: row.source, zaak: JSON.parse(row.content) };
}

/** Notes what became of a zaak; what the source gave of it is no longer needed once it is done. */
export function endTask(
  store: Store,
  run: SyncRun,
  { zaak }: SyncTask,
  state: 'done' | 'failed',
): void {
  const content = state === 'done' ? '{}' : JSON.stringify(zaak);
  finish(store).run(state, content, run.id, zaak.zaak);
}

/** Counts the zaken of a run, by its id. */
export function countTasks(store: Store, run: number): SyncCounts {
  return counts(store).get(run) ?? { waiting: 0, done: 0, failed: 0 };
}

/** Forgets a run in which nothing is left to do. */
export function closeRun(store: Store, run: SyncRun): void {
  if (countTasks(store, run.id).failed === 0) forget(store).run(run.id);
}
