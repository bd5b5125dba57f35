import type { SourceDocument, SourceName } from '../core/source.ts';
import { type Store, sql } from './store.ts';

/** A touched document that waits to be looked at. */
export interface WatchTask {
  readonly id: number;
  /** The source's id of its zaak, "" where the source names none. */
  readonly zaakSourceId: string;
  /** Null until somebody is asked for it. */
  readonly zaak: string | null;
  /** The store does not have the document. */
  readonly isNew: boolean;
  readonly source: SourceName;
  readonly document: SourceDocument;
  readonly tries: number;
  /** How often in a row no source answered; these are no tries. */
  readonly outages: number;
}

/** What is put into the queue. */
export interface NewTask extends Omit<WatchTask, 'id' | 'tries' | 'outages'> {
  readonly sourceId: string;
  /** 0 is looked at first. */
  readonly priority: number;
}

interface Row
  extends Pick<WatchTask, 'id' | 'zaakSourceId' | 'zaak' | 'source' | 'tries' | 'outages'> {
  readonly isNew: number;
  readonly content: string;
}

// What failed before waits its time out even when it is touched again: its source may be down.
const put = sql<[string, string, string | null, number, number, SourceName, string, string]>(`
  insert into watch_task (source_id, zaak_source_id, zaak, is_new, priority, source, content, next_at)
  values (?, ?, ?, ?, ?, ?, ?, ?)
  on conflict (source_id, zaak_source_id) do update
  set content = excluded.content, source = excluded.source,
    zaak = ifnull(excluded.zaak, zaak), priority = min(priority, excluded.priority)
`);

const COLUMNS = `
  id, zaak_source_id as zaakSourceId, zaak, is_new as isNew, source, content, tries, outages
`;

const next = sql<[string], Row>(`
  select ${COLUMNS}
  from watch_task
  where next_at <= ?
  order by priority, id
  limit 1
`);

const ofZaak = sql<[string, string], Row>(`
  select ${COLUMNS}
  from watch_task
  where zaak = ? and next_at <= ?
  order by priority, id
`);

const withdrawn = sql<[string]>('delete from watch_task where source_id = ?');
const done = sql<[number]>('delete from watch_task where id = ?');
const drop = sql<[string]>('delete from watch_task where zaak_source_id = ?');
const name = sql<[string, string]>('update watch_task set zaak = ? where zaak_source_id = ?');

const postpone = sql<[number, number, string, number]>(`
  update watch_task
  set tries = ?, outages = ?, next_at = ?
  where id = ?
`);

const count = sql<[], { readonly count: number }>('select count(*) as count from watch_task');

/** Puts a touched document in the queue; one that waits there already stays in its place. */
export function putTask(store: Store, task: NewTask, at: string): void {
  const { sourceId, zaakSourceId, zaak, isNew, priority, source, document } = task;
  const content = JSON.stringify(document);
  put(store).run(sourceId, zaakSourceId, zaak, Number(isNew), priority, source, content, at);
}

/** The first task that is due at an ISO 8601 instant, null for none. */
export function nextWatchTask(store: Store, now: string): WatchTask | null {
  const row = next(store).get(now);
  return row === undefined ? null : taskOf(row);
}

/** All tasks of a zaak that are due. */
export function tasksOfZaak(store: Store, zaak: string, now: string): readonly WatchTask[] {
  return ofZaak(store).all(zaak, now).map(taskOf);
}

function taskOf({ content, isNew, ...row }: Row): WatchTask {
  return { ...row, isNew: isNew === 1, document: JSON.parse(content) };
}

/** Gives the tasks of a zaak, which so far only had the source's id of it, its number. */
export function nameZaak(store: Store, zaakSourceId: string, zaak: string): void {
  name(store).run(zaak, zaakSourceId);
}

/** Forgets the tasks of something that is no zaak of written questions. */
export function dropZaak(store: Store, zaakSourceId: string): void {
  drop(store).run(zaakSourceId);
}

/** Forgets a document by the source's id: it was withdrawn before anybody looked at it. */
export function dropDocument(store: Store, sourceId: string): void {
  withdrawn(store).run(sourceId);
}

/** Takes a task out of the queue. */
export function finishTask(store: Store, { id }: Pick<WatchTask, 'id'>): void {
  done(store).run(id);
}

/** Leaves a task for an ISO 8601 instant, with its tries and outages as they are now. */
export function postponeTask(
  store: Store,
  { id, tries, outages }: Pick<WatchTask, 'id' | 'tries' | 'outages'>,
  until: string,
): void {
  postpone(store).run(tries, outages, until, id);
}

/** How many documents wait. */
export function countWaiting(store: Store): number {
  return count(store).get()?.count ?? 0;
}
