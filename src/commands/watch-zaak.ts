import { amsterdamDay } from '../core/amsterdam-day.ts';
import { PRESENT } from '../core/reading-versions.ts';
import type { SourceDocument, SourceName } from '../core/source.ts';
import { KvqError } from '../errors.ts';
import { zaakOf } from '../sources/find-record.ts';
import type { Sources } from '../sources/sources.ts';
import { fetchEntity } from '../sources/sync-feed/feed.ts';
import { zaakOfFeed } from '../sources/sync-feed/model.ts';
import { transact } from '../store/open.ts';
import { loadHead } from '../store/projection/record.ts';
import { findListing, saveListedDocument } from '../store/source-records.ts';
import type { WatchTask } from '../store/watch-queue.ts';
import { loadWatchStart } from '../store/watch-state.ts';
import { attempt } from './attempt.ts';
import type { Desk, Witness } from './desk.ts';
import { fetchDocument } from './fetch-document.ts';
import { fetchZaak, nameOf, type Reporter } from './fetch-zaak.ts';
import { bringUpToDate } from './read-again.ts';
import { firstDayOfNews } from './read-touches.ts';
import { witnessOf } from './witness.ts';

/** What looking at one task came to. */
interface Looked {
  readonly task: WatchTask;
  readonly failure: KvqError | null;
}

/** What looking at a zaak came to. */
export interface LookedAt {
  readonly tasks: readonly Looked[];
  /** How many documents were asked for. */
  readonly fetched: number;
}

const QUESTIONS = /^schriftelijke vragen/i;
/** Tells nobody how far it is. */
export const QUIET: Reporter = { progress: () => undefined, warn: () => undefined };
/** So often a zaak that the sources do not list is waited for; then its document is taken by itself. */
const PATIENCE = 3;

/** The zaak of a task by asking for it; null where it is none of written questions. */
export async function askZaak(sources: Sources, task: WatchTask): Promise<string | null> {
  const { client } = sources;
  const { documentNumber } = task.document;
  if (client.settings.bases.syncfeed !== null && task.zaakSourceId !== '') {
    const entity = await attempt(() => fetchEntity(client, task.zaakSourceId));
    if (entity !== null && !(entity instanceof KvqError)) {
      return QUESTIONS.test(entity.fields['soort'] ?? '') ? zaakOfFeed(entity).zaak : null;
    }
  }
  if (documentNumber === null) return null;
  const zaak = await zaakOf(sources, { kind: 'document', documentNumber });
  if (zaak === null) throw new KvqError({ code: 'source-lacks', name: documentNumber });
  return zaak;
}

/**
 * Looks at a zaak of which touched documents wait: at all that the sources list otherwise than before
 * where one of those is new to the store, else at the touched ones themselves.
 */
export async function lookAtZaak(
  desk: Desk,
  sources: Sources,
  zaak: string,
  tasks: readonly WatchTask[],
): Promise<LookedAt> {
  const watching = { ...desk, witness: watchingWitness(desk, tasks) };
  if (!tasks.some(({ isNew }) => isNew)) return await lookAtEach(watching, sources, zaak, tasks);
  const touched = new Set(tasks.map(({ document }) => nameOf(document)));
  const whole = await attempt(() =>
    fetchZaak(
      watching,
      sources,
      zaak,
      QUIET,
      (document, isKnown) => !isKnown || touched.has(nameOf(document)),
    ),
  );
  if (whole instanceof KvqError) return await withoutListing(watching, sources, zaak, tasks, whole);
  const failed = new Map(whole.failures.map(({ document, error }) => [document, error]));
  const asked = tasks.map((task) => {
    const failure = failed.get(nameOf(task.document)) ?? null;
    return { task, failure, isListed: failure !== null || isStored(desk, task) };
  });
  const missing = asked.filter(({ isListed }) => !isListed).map(({ task }) => task);
  const rest = await lookAtEach(watching, sources, zaak, missing);
  return {
    tasks: [...asked.filter(({ isListed }) => isListed), ...rest.tasks],
    fetched: whole.documents.length + whole.failures.length + rest.fetched,
  };
}

function isStored({ store }: Desk, { document }: WatchTask): boolean {
  return document.id !== null && findListing(store, document.id) !== null;
}

/** Of what is new since the watch began, and of what the sources touched now, a week before that too. */
function watchingWitness({ context, store }: Desk, tasks: readonly WatchTask[]): Witness | null {
  const since = loadWatchStart(store);
  if (since === null) return null;
  const begun = amsterdamDay(since);
  const first = firstDayOfNews(begun);
  const touched = new Set(
    tasks.flatMap(({ document }) => [document.documentNumber, document.publication]),
  );
  return witnessOf(context, store, (document, days) => {
    const isTouched = touched.has(document);
    return days.length === 0 ? isTouched : days.some((day) => day >= (isTouched ? first : begun));
  });
}

/** No source lists the zaak: its touched documents alone, where that is enough to understand them. */
async function withoutListing(
  desk: Desk,
  sources: Sources,
  zaak: string,
  tasks: readonly WatchTask[],
  failure: KvqError,
): Promise<LookedAt> {
  const isKnown = loadHead(desk.store, zaak, PRESENT) !== null;
  const isLate = tasks.some(({ tries }) => tries >= PATIENCE);
  if (isKnown || isLate) return await lookAtEach(desk, sources, zaak, tasks);
  return { tasks: tasks.map((task) => ({ task, failure })), fetched: 0 };
}

async function lookAtEach(
  desk: Desk,
  sources: Sources,
  zaak: string,
  tasks: readonly WatchTask[],
): Promise<LookedAt> {
  const looked: Looked[] = [];
  if (tasks.length > 0) await bringUpToDate(desk.context, desk.store, [zaak], PRESENT);
  for (const task of tasks) {
    if (desk.context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    looked.push({ task, failure: await lookAtDocument(desk, sources, zaak, task) });
  }
  return { tasks: looked, fetched: tasks.length };
}

async function lookAtDocument(
  desk: Desk,
  sources: Sources,
  zaak: string,
  { document: given, source }: WatchTask,
): Promise<KvqError | null> {
  const { store, context } = desk;
  const document = completed(desk, zaak, given);
  const errand = { zaak, document, listedBy: roadTo(sources, source) };
  const fetched = await attempt(() => fetchDocument(desk, sources, errand));
  const failure = fetched instanceof KvqError ? fetched : fetched.failure;
  if (failure === null) {
    const at = context.now().toISOString();
    transact(store, () => saveListedDocument(store, source, zaak, document, at));
  }
  return failure;
}

/** What the source now says of a document, and what it said before; each road writes times otherwise. */
function completed({ store }: Desk, zaak: string, given: SourceDocument): SourceDocument {
  const known = given.id === null ? null : (findListing(store, given.id)?.document ?? null);
  const own = given.kind === 'questions' ? `kv-tk-${zaak}` : null;
  return {
    ...given,
    publication: known?.publication ?? given.publication ?? own,
    modified: known?.modified ?? null,
  };
}

/** The interface that is asked for a file. */
function roadTo({ client }: Sources, source: SourceName): SourceName {
  const { bases } = client.settings;
  if (source !== 'syncfeed') return source;
  if (bases['odata-v5'] !== null) return 'odata-v5';
  return bases['odata-v4'] === null ? 'syncfeed' : 'odata-v4';
}
