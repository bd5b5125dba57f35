import { KvqError } from '../errors.ts';
import type { Sources } from '../sources/sources.ts';
import { transact } from '../store/open.ts';
import {
  dropZaak,
  finishTask,
  nameZaak,
  nextWatchTask,
  postponeTask,
  tasksOfZaak,
  type WatchTask,
} from '../store/watch-queue.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { fetchZaak } from './fetch-zaak.ts';
import { askZaak, lookAtZaak, QUIET } from './watch-zaak.ts';
import { witnessOf } from './witness.ts';

/** What a round looked at. */
export interface WorkedOff {
  /** Documents that were asked for. */
  readonly fetched: number;
  /** What went wrong, each trouble that was not told in an earlier round. */
  readonly failures: readonly KvqError[];
}

/** So many zaken in a row that no source answers for: the sources are left alone until the next round. */
const MOST_IN_A_ROW = 3;
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** What failed once is tried in the next round. */
const AT_ONCE = 1;
/** A document that cannot be had for this long will not come: some eight days. */
const MOST_TRIES = 16;

/**
 * Looks at what waits in the queue, in order of priority and of coming, until so many documents were
 * asked for. What fails waits, longer each time, and holds nothing else up.
 */
export async function workOff(desk: Desk, sources: Sources, budget: number): Promise<WorkedOff> {
  const { context, store } = desk;
  const now = context.now();
  const failures: KvqError[] = [];
  let [fetched, inARow] = [0, 0];
  while (fetched < budget && inARow < MOST_IN_A_ROW) {
    if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    const task = nextWatchTask(store, now.toISOString());
    if (task === null) break;
    const done = await lookAt(desk, sources, task, { now, most: budget - fetched });
    fetched += done.fetched;
    failures.push(...done.failures);
    inARow = done.isUnreachable ? inARow + 1 : 0;
  }
  return { fetched, failures: onceEach(failures) };
}

interface Look extends WorkedOff {
  readonly isUnreachable: boolean;
}

async function lookAt(
  desk: Desk,
  sources: Sources,
  task: WatchTask,
  { now, most }: { readonly now: Date; readonly most: number },
): Promise<Look> {
  const { store } = desk;
  const zaak = task.zaak ?? (await attempt(() => askZaak(sources, task)));
  if (zaak === null) {
    transact(store, () =>
      task.zaakSourceId === '' ? finishTask(store, task) : dropZaak(store, task.zaakSourceId),
    );
    return { fetched: 0, failures: [], isUnreachable: false };
  }
  if (zaak instanceof KvqError) {
    transact(store, () => postpone(desk, task, now));
    return { fetched: 0, failures: worthTelling(task, zaak), isUnreachable: isUnreachable(zaak) };
  }
  if (task.zaak === null) transact(store, () => nameZaak(store, task.zaakSourceId, zaak));
  const waiting = tasksOfZaak(store, zaak, now.toISOString());
  const tasks = waiting.some(({ isNew }) => isNew) ? waiting : waiting.slice(0, most);
  const looked = await lookAtZaak(desk, sources, zaak, tasks);
  transact(store, () => {
    for (const { task: one, failure } of looked.tasks) {
      if (failure === null) finishTask(store, one);
      else postpone(desk, one, now);
    }
  });
  const failures = looked.tasks.flatMap(({ task: one, failure }) =>
    failure === null ? [] : worthTelling(one, failure),
  );
  const isDown = looked.tasks.some(({ failure }) => failure !== null && isUnreachable(failure));
  return { fetched: looked.fetched, failures, isUnreachable: isDown };
}

function isUnreachable({ trouble: { code } }: KvqError): boolean {
  return code === 'source-unreachable';
}

/** That a source is down is told in every round; what is wrong with one document only once. */
function worthTelling({ tries }: WatchTask, failure: KvqError): readonly KvqError[] {
  return tries === 0 || isUnreachable(failure) ? [failure] : [];
}

function postpone({ store }: Desk, task: WatchTask, now: Date): void {
  if (task.tries + 1 >= MOST_TRIES) {
    finishTask(store, task);
    return;
  }
  const wait = task.tries === 0 ? AT_ONCE : Math.min(2 ** task.tries * 5 * MINUTE, DAY);
  postponeTask(store, task, new Date(now.getTime() + wait).toISOString());
}

/** Of a source that is down the first thing that it did not give is enough. */
function onceEach(failures: readonly KvqError[]): readonly KvqError[] {
  const first = failures.find(isUnreachable);
  return failures.filter((failure) => failure === first || !isUnreachable(failure));
}

/**
 * Fetches zaken that are followed and not stored; what they held before the watch began is no news. One
 * that no source knows may still come.
 */
export async function fill(
  desk: Desk,
  sources: Sources,
  zaken: readonly string[],
): Promise<WorkedOff> {
  const failures: KvqError[] = [];
  const watching = { ...desk, witness: witnessOf(desk.context, desk.store) };
  let fetched = 0;
  for (const zaak of zaken) {
    if (desk.context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    const filled = await attempt(() => fetchZaak(watching, sources, zaak, QUIET));
    if (!(filled instanceof KvqError)) fetched += filled.documents.length;
    else if (filled.trouble.code !== 'source-lacks') failures.push(filled);
  }
  return { fetched, failures };
}
