import { amsterdamDay } from '../core/amsterdam-day.ts';
import { KvqError, type Trouble } from '../errors.ts';
import { listTouched, type TouchedRow } from '../sources/odata/list-touched.ts';
import type { Sources } from '../sources/sources.ts';
import { readFeed } from '../sources/sync-feed/feed.ts';
import { findPosition } from '../sources/sync-feed/find-position.ts';
import { touchesOf } from '../sources/sync-feed/touches.ts';
import { transact } from '../store/open.ts';
import { beginWatch, loadCursor, loadWatchStart, saveCursor } from '../store/watch-state.ts';
import { enqueue, type TouchReader } from './read-touches.ts';

/** What a reading of the sources came to. */
export interface Heard {
  readonly touched: number;
  readonly road: 'syncfeed' | 'odata';
  /** Why the feed was not the road; null where it was, or where it is switched off. */
  readonly passedOver: Trouble | null;
}

/** So much earlier than the last reading of one road the other one begins, in milliseconds. */
const OVERLAP = 3_600_000;
const WHOLE = /\.\d+/;

/**
 * Hears what the sources touched since the last round and puts it into the queue: by the SyncFeed, or by
 * OData where the feed is switched off or gives nothing usable. Begins where the feed is now (or at
 * `since`) when nobody watched before. Throws the feed's KvqError where neither can be read.
 */
export async function hearTouches(
  reader: Omit<TouchReader, 'begun'>,
  sources: Sources,
  since: Date | null,
): Promise<Heard> {
  const { store, context } = reader;
  const started = loadWatchStart(store) ?? (since ?? context.now()).toISOString();
  const judged = { ...reader, begun: () => amsterdamDay(started) };
  try {
    const touched = await hearFeed(judged, sources, started);
    return { touched, road: 'syncfeed', passedOver: null };
  } catch (error) {
    if (!(error instanceof KvqError) || !isOfSource(error)) throw error;
    const touched = await hearOData(judged, sources, started).catch((other) => {
      throw other instanceof KvqError && isOfSource(other) ? worst(error, other) : other;
    });
    const isOff = error.trouble.code === 'source-off';
    return { touched, road: 'odata', passedOver: isOff ? null : error.trouble };
  }
}

/** What a switched-off source says is not worth telling beside what the other one says. */
function worst(feed: KvqError, odata: KvqError): KvqError {
  return feed.trouble.code === 'source-off' ? odata : feed;
}

function isOfSource({ trouble: { code } }: KvqError): boolean {
  return code.startsWith('source-') || code === 'address-refused' || code === 'not-recorded';
}

async function hearFeed(
  reader: TouchReader,
  { client }: Sources,
  started: string,
): Promise<number> {
  const { store, context } = reader;
  let position = await feedPosition(reader, { client }, started);
  let touched = 0;
  for (;;) {
    const { entities, cursor, isCaughtUp } = await readFeed(client, 'Document', position);
    const touches = touchesOf(entities);
    const witness = touches.some(({ isWithdrawn }) => isWithdrawn) ? await reader.witness() : null;
    transact(store, () => {
      beginWatch(store, started);
      enqueue(reader, witness, 'syncfeed', touches);
      const readAt = isCaughtUp ? context.now().toISOString() : null;
      saveCursor(store, 'syncfeed', String(cursor), readAt);
    });
    touched += touches.length;
    if (isCaughtUp) return touched;
    position = cursor;
  }
}

/** Where the feed goes on; at first where it is now, or was when another road was read last. */
async function feedPosition(
  { store }: TouchReader,
  { client }: Pick<Sources, 'client'>,
  started: string,
): Promise<number> {
  const known = loadCursor(store, 'syncfeed');
  if (known !== null) return Number(known.position);
  const other = loadCursor(store, 'odata')?.readAt;
  const from = other ? Math.max(Date.parse(other) - OVERLAP, Date.parse(started)) : started;
  return await findPosition(client, 'Document', new Date(from));
}

/** A second of OData with the touches of that second that were heard of. */
interface Moment {
  readonly since: string;
  readonly heard: readonly string[];
}

async function hearOData(
  reader: TouchReader,
  { service }: Sources,
  started: string,
): Promise<number> {
  const { store, context } = reader;
  let moment = odataMoment(reader, started);
  let [touched, skip] = [0, 0];
  for (;;) {
    const { source, rows, isLast } = await listTouched(service, moment.since, skip);
    const fresh = rows.filter((row) => !moment.heard.includes(nameOf(row)));
    const next = onward(moment, rows);
    const witness = fresh.some(({ touch }) => touch.isWithdrawn) ? await reader.witness() : null;
    transact(store, () => {
      beginWatch(store, started);
      const touches = fresh.map(({ touch }) => touch);
      enqueue(reader, witness, source, touches);
      const readAt = isLast ? context.now().toISOString() : null;
      saveCursor(store, 'odata', JSON.stringify(next), readAt);
    });
    touched += fresh.length;
    if (isLast) return touched;
    // A mass touch may give more rows one moment than a page holds.
    skip = next.since === moment.since ? skip + rows.length : 0;
    moment = next;
  }
}

/** Where OData goes on: after its own last row, or a while before the feed was last read to its end. */
function odataMoment({ store }: TouchReader, started: string): Moment {
  const feed = loadCursor(store, 'syncfeed')?.readAt;
  const since = feed ? new Date(Date.parse(feed) - OVERLAP).toISOString() : started;
  const own = loadCursor(store, 'odata');
  const before: Moment | null = own === null ? null : JSON.parse(own.position);
  if (before !== null && before.since >= second(since)) return before;
  return { since: second(since), heard: before?.heard ?? [] };
}

/** The second of the last row, with the touches of that second; the service writes finer times. */
function onward(moment: Moment, rows: readonly TouchedRow[]): Moment {
  const last = rows.at(-1);
  if (last === undefined) return moment;
  const since = second(last.modified);
  const heard = rows.filter(({ modified }) => second(modified) === since).map(nameOf);
  const earlier = since === moment.since ? moment.heard : [];
  return { since, heard: [...new Set([...earlier, ...heard])] };
}

/** A document may be touched twice in a second, and withdrawn by the second of them. */
function nameOf({ touch: { id, isWithdrawn }, modified }: TouchedRow): string {
  return [id, modified, ...(isWithdrawn ? ['withdrawn'] : [])].join(' ');
}

function second(instant: string): string {
  return new Date(instant).toISOString().replace(WHOLE, '');
}
