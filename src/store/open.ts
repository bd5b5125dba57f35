import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import { codeOf, explain, explained } from './trouble.ts';

/** What tests set: milliseconds to wait for a lock, and where the migrations stand. */
export interface OpenOptions {
  readonly busyTimeout?: number;
  readonly migrations?: URL;
}

const MAY_NOT_WRITE = /^SQLITE_(?:CANTOPEN|READONLY)/u;
const MEMORY = ':memory:';
const BUSY_TIMEOUT = 5000;

/**
 * Opens the store at `path` (`:memory:` for one that vanishes) with its schema brought up to date. To
 * write, its folder is made where absent. To read, a missing file is an empty store, and a file that
 * may not be written is read as it is; nothing but a pending migration is ever written. Throws
 * KvqError with a `store-…` code.
 */
export function openStore(path: string, mode: 'write' | 'read', options: OpenOptions = {}): Store {
  return explained(path, () => {
    const file = path === MEMORY ? MEMORY : resolve(path);
    const db = mode === 'write' ? connectToWrite(file, options) : connectToRead(file, options);
    try {
      migrate(db, path, options.migrations);
      if (mode === 'read') db.pragma('query_only = on');
    } catch (error) {
      db.close();
      throw error;
    }
    return { db, path };
  });
}

function connect(file: string, { busyTimeout = BUSY_TIMEOUT }: OpenOptions): Database.Database {
  const db = new Database(file, { timeout: busyTimeout });
  db.pragma('foreign_keys = on');
  return db;
}

/**
 * In WAL mode even a reader writes beside the file. Where it may not, the file is read as one that
 * nobody changes.
 */
function connectToRead(file: string, options: OpenOptions): Database.Database {
  if (file !== MEMORY && !existsSync(file)) return connect(MEMORY, options);
  const db = connect(file, options);
  try {
    db.pragma('user_version');
    return db;
  } catch (error) {
    db.close();
    if (!MAY_NOT_WRITE.test(codeOf(error))) throw error;
    return connect(`${pathToFileURL(file).href}?immutable=1`, options);
  }
}

function connectToWrite(file: string, options: OpenOptions): Database.Database {
  if (file !== MEMORY) mkdirSync(dirname(file), { recursive: true });
  const db = connect(file, options);
  db.pragma('journal_mode = wal');
  // Not NORMAL: bytes that a source has replaced since cannot be fetched again after a power cut.
  db.pragma('synchronous = full');
  return db;
}

/** Ends a store; what was committed is in its file. */
export function closeStore(store: Store): void {
  store.db.close();
}

/**
 * Runs `work` in one transaction that takes the write lock at once; inside another one it is a
 * savepoint. When it throws, nothing of it is kept. Throws KvqError as `openStore` does.
 */
export function transact<T>(store: Store, work: () => T): T {
  return explained(store.path, () => store.db.transaction(work).immediate());
}

/**
 * Opens the store, gives it to `use` and closes it, whatever happens. What SQLite refuses anywhere in
 * between becomes a KvqError with a `store-…` code.
 */
export async function withStore<T>(
  path: string,
  mode: 'write' | 'read',
  use: (store: Store) => T | Promise<T>,
): Promise<T> {
  const store = openStore(path, mode);
  try {
    return await use(store);
  } catch (error) {
    throw explain(error, path);
  } finally {
    closeStore(store);
  }
}
