import { type Store, sql } from './store.ts';

/** The roads by which touched documents are heard of. */
export type CursorSource = 'syncfeed' | 'odata';

/** How far a road has been read. */
export interface Cursor {
  readonly position: string;
  /** When nothing more was to be read, an ISO 8601 instant; null where that has not been yet. */
  readonly readAt: string | null;
}

const since = sql<[], { readonly since: string }>('select since from watch where id = 1');

const begin = sql<[string]>(`
  insert into watch (id, since)
  values (1, ?)
  on conflict do nothing
`);

const cursor = sql<[CursorSource], Cursor>(`
  select position, read_at as readAt
  from watch_cursor
  where source = ?
`);

const move = sql<[CursorSource, string, string | null]>(`
  insert into watch_cursor (source, position, read_at)
  values (?, ?, ?)
  on conflict (source) do update
  set position = excluded.position, read_at = ifnull(excluded.read_at, read_at)
`);

/** The ISO 8601 instant since which what happens is news; null where nobody watches yet. */
export function loadWatchStart(store: Store): string | null {
  return since(store).get()?.since ?? null;
}

/** Begins to watch at an instant, unless that was done before. */
export function beginWatch(store: Store, instant: string): void {
  begin(store).run(instant);
}

/** How far a road has been read; null where it never was. */
export function loadCursor(store: Store, source: CursorSource): Cursor | null {
  return cursor(store).get(source) ?? null;
}

/** Keeps how far a road has been read; `readAt` is null while there is more. */
export function saveCursor(
  store: Store,
  source: CursorSource,
  position: string,
  readAt: string | null,
): void {
  move(store).run(source, position, readAt);
}
