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
import { fetchZaak, nameOf } from './fetch-zaak.ts';
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
/** A task waits no longer than this for a source that is back. */
const LONGEST_OUTAGE = 60 * MINUTE;
/** A document that sources which answer do not give for this long will not come: some eight days. */
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
    const told = transact(store, () => postpone(desk, task, zaak, now));
    return { fetched: 0, failures: told, isUnreachable: isUnreachable(zaak) };
  }
  if (task.zaak === null) transact(store, () => nameZaak(store, task.zaakSourceId, zaak));
  const waiting = tasksOfZaak(store, zaak, now.toISOString());
  const tasks = waiting.some(({ isNew }) => isNew) ? waiting : waiting.slice(0, most);
  const looked = await lookAtZaak(desk, sources, zaak, tasks);
  const failures = transact(store, () =>
    looked.tasks.flatMap(({ task: one, failure }) => {
      if (failure !== null) return postpone(desk, one, failure, now);
      finishTask(store, one);
      return [];
    }),
  );
  const isDown = looked.tasks.some(({ failure }) => failure !== null && isUnreachable(failure));
  return { fetched: looked.fetched, failures, isUnreachable: isDown };
}

function isUnreachable({ trouble: { code } }: KvqError): boolean {
  return code === 'source-unreachable';
}

/**
 * Leaves a task for later, or at last for good; gives what is worth telling. That a source is down is
 * told in every round and never counts: the document is there still. What is wrong with one document is
 * told only once, and that it is given up.
 */
function postpone(
  { store }: Desk,
  task: WatchTask,
  failure: KvqError,
  now: Date,
): readonly KvqError[] {
  const isOutage = isUnreachable(failure);
  const [before, longest] = isOutage ? [task.outages, LONGEST_OUTAGE] : [task.tries, DAY];
  if (!isOutage && before + 1 >= MOST_TRIES) {
    finishTask(store, task);
    const [document, zaak] = [nameOf(task.document), task.zaak ?? ''];
    return [new KvqError({ code: 'watch-gives-up', document, zaak }, { cause: failure })];
  }
  const wait = before === 0 ? AT_ONCE : Math.min(2 ** before * 5 * MINUTE, longest);
  const { tries } = task;
  const counts = isOutage ? { tries, outages: before + 1 } : { tries: tries + 1, outages: 0 };
  const until = new Date(now.getTime() + wait).toISOString();
  postponeTask(store, { id: task.id, ...counts }, until);
  return before === 0 || isOutage ? [failure] : [];
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
