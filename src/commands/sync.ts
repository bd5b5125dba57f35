import type { Context } from '../context.ts';
import type { IsoDate } from '../core/model.ts';
import { EXIT, KvqError } from '../errors.ts';
import { renderProgress, renderSync, type SyncView, syncJson } from '../render/sync.ts';
import type { View } from '../render/view.ts';
import type { Span } from '../sources/odata/list-zaken.ts';
import type { Sources } from '../sources/sources.ts';
import { transact, withStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import {
  closeRun,
  countTasks,
  endTask,
  nextTask,
  openRun,
  type SyncRun,
  type SyncTask,
} from '../store/sync-queue.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { attempt } from './attempt.ts';
import type { Witness } from './desk.ts';
import { fetchListed, fetchZaak, type Reporter } from './fetch-zaak.ts';
import { type SourceOptions, sourcesOf } from './open-sources.ts';
import { createPace, type Pace } from './pace.ts';
import { listNext } from './sync-listing.ts';
import { createTally, type Tally } from './sync-tally.ts';
import { witnessOf } from './witness.ts';

/** The options of `kvq sync`; without a year or a date everything is meant. */
export interface SyncOptions extends SourceOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
  readonly year: number | null;
  readonly since: IsoDate | null;
}

/** So many zaken in a row that no source answers for: the sources are down, and are left alone. */
const MOST_IN_A_ROW = 5;

interface Work {
  readonly context: Context;
  readonly view: View;
  readonly store: Store;
  readonly witness: Witness | null;
  readonly sources: Sources;
  readonly pace: Pace;
}

/**
 * `kvq sync`: fills the store with the written questions of a year, since a date, or ever. What is to
 * be done stands in the store, so that a run that is broken off at any moment goes on where it was.
 * The exit code is that of the first zaak that failed.
 */
export async function sync(context: Context, view: View, options: SyncOptions): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const sources = sourcesOf(context, options);
  const { year, since } = options;
  const scope = { year, since };
  const result = await withStore(path, 'write', async (store) => {
    const pace = createPace(context, (progress) => renderProgress(view, progress));
    try {
      return await run(
        { context, view, store, witness: witnessOf(context, store), sources, pace },
        JSON.stringify(scope),
        spanOf(scope),
      );
    } finally {
      pace.end();
    }
  });
  if (options.json) presentJson(context, syncJson(view, scope, result));
  else await present(context, view, renderSync, result);
  return result.failures[0]?.error.exitCode ?? EXIT.ok;
}

function spanOf({ year, since }: Pick<SyncOptions, 'year' | 'since'>): Span {
  if (year === null) return { from: since, before: null };
  const [first, next] = [`${year}-01-01`, `${year + 1}-01-01`];
  return { from: since !== null && since > first ? since : first, before: next };
}

async function run(work: Work, scope: string, span: Span): Promise<SyncView> {
  const { context, store, sources, pace } = work;
  const tally = createTally();
  let state = transact(store, () => openRun(store, scope, context.now().toISOString()));
  let inARow = 0;
  for (;;) {
    if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    pace.show(progressOf(store, state));
    const task = nextTask(store, state);
    if (task !== null) inARow = refuseMany(await perform(work, state, task, tally), inARow);
    else if (state.listed === 0) state = await listNext(store, sources, state, span);
    else break;
  }
  transact(store, () => closeRun(store, state));
  return { ...tally.result(), requests: sources.client.requests() };
}

/** Counts the zaken in a row that no source answered for; throws the failure when they are many. */
function refuseMany(failure: KvqError | null, before: number): number {
  if (failure?.trouble.code !== 'source-unreachable') return 0;
  if (before + 1 === MOST_IN_A_ROW) throw failure;
  return before + 1;
}

function progressOf(store: Store, { id, total }: SyncRun): Parameters<Pace['show']>[0] {
  const { waiting, done, failed } = countTasks(store, id);
  return { done: done + failed, all: Math.max(total ?? 0, waiting + done + failed) };
}

/** Does one zaak; gives its first failure. */
async function perform(
  { context, store, witness, sources }: Work,
  state: SyncRun,
  task: SyncTask,
  tally: Tally,
): Promise<KvqError | null> {
  const desk = { context, store, witness };
  const { zaak } = task.zaak;
  const quiet: Reporter = { progress: () => undefined, warn: () => undefined };
  const outcome = await attempt(() =>
    task.source === 'syncfeed'
      ? fetchZaak(desk, sources, zaak, quiet)
      : fetchListed(desk, sources, task, quiet, (_, isKnown) => !isKnown),
  );
  const failures =
    outcome instanceof KvqError ? [{ document: null, error: outcome }] : outcome.failures;
  transact(store, () => endTask(store, state, task, failures.length > 0 ? 'failed' : 'done'));
  if (!(outcome instanceof KvqError)) tally.add(outcome);
  tally.fail(zaak, failures);
  return failures[0]?.error ?? null;
}
