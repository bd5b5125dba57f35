import { KvqError } from '../errors.ts';
import { listZaken, type Span } from '../sources/odata/list-zaken.ts';
import { isGone } from '../sources/odata/service.ts';
import type { Sources } from '../sources/sources.ts';
import { readFeed } from '../sources/sync-feed/feed.ts';
import { zaakOfFeed } from '../sources/sync-feed/model.ts';
import { transact } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { type Onward, type SyncRun, type SyncTask, savePage } from '../store/sync-queue.ts';

/** Marks a position in the feed instead of in OData. */
const FEED = 'syncfeed';
const QUESTIONS = /^schriftelijke vragen/i;

interface ListedPage {
  readonly tasks: readonly SyncTask[];
  readonly next: Onward | null;
  readonly total: number | null;
}

/**
 * Asks for the next page of a run's listing and keeps it: from OData, else from the SyncFeed, which
 * tells the numbers and leaves the rest to the fetching. Gives the run as it is then.
 */
export async function listNext(
  store: Store,
  sources: Sources,
  run: SyncRun,
  span: Span,
): Promise<SyncRun> {
  const { tasks, next, total } = await pageAt(sources, run, span);
  return transact(store, () => savePage(store, run, tasks, next, total));
}

async function pageAt(sources: Sources, run: SyncRun, span: Span): Promise<ListedPage> {
  if (run.link === FEED) return await feedPage(sources, span, run.skip);
  try {
    const { source, zaken, next, total } = await listZaken(sources.service, span, run);
    return { tasks: zaken.map((zaak) => ({ source, zaak })), next, total };
  } catch (error) {
    const isOff = error instanceof KvqError && error.trouble.code === 'source-off';
    if (!(isGone(error) || isOff) || sources.client.settings.bases.syncfeed === null) throw error;
    return await feedPage(sources, span, 0);
  }
}

async function feedPage({ client }: Sources, span: Span, after: number): Promise<ListedPage> {
  const { entities, cursor, isCaughtUp } = await readFeed(client, 'Zaak', after);
  const tasks = entities
    .filter(({ isWithdrawn, fields }) => !isWithdrawn && QUESTIONS.test(fields['soort'] ?? ''))
    .map((entity) => ({ source: FEED, zaak: zaakOfFeed(entity) }) as const)
    .filter(({ zaak: { submitted } }) => isWithin(submitted, span));
  return { tasks, next: isCaughtUp ? null : { skip: cursor, link: FEED }, total: null };
}

function isWithin(day: string | null, { from, before }: Span): boolean {
  if (day === null) return from === null && before === null;
  return (from === null || day >= from) && (before === null || day < before);
}
