import { existsSync, readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { migrate } from './migrate.ts';
import type { Store } from './store.ts';
import { storeFile } from './store-file.ts';
import { codeOf, explain, explained } from './trouble.ts';

/** What tests set: milliseconds to wait for a lock, and where the migrations stand. */
export interface OpenOptions {
  readonly busyTimeout?: number;
  readonly migrations?: URL;
}

const MAY_NOT_WRITE = /^SQLITE_(?:CANTOPEN|READONLY)/u;
const MEMORY = ':memory:';
const BUSY_TIMEOUT = 5000;
/** Taken only as it is used. Filing and searching go all over the indexes: two megabytes go round and round. */
const CACHE_KILOBYTES = 64_000;

/**
 * Opens the store at `path` (`:memory:` for one that vanishes) with its schema brought up to date. To
 * write, its folder is made where absent. To read, a missing file is an empty store, and a file that
 * may not be written is read as it is; nothing but a pending migration is ever written. Throws
 * KvqError with a `store-…` code.
 */
export function openStore(path: string, mode: 'write' | 'read', options: OpenOptions = {}): Store {
  return explained(path, () => {
    const file = path === MEMORY ? MEMORY : storeFile(path, mode);
    const upToDate = (db: Database.Database) => migrate(db, path, options.migrations);
    const connection = mode === 'write' ? connectToWrite : connectToRead;
    return { db: connection(file, options.busyTimeout ?? BUSY_TIMEOUT, upToDate), path };
  });
}

type Prepare = (db: Database.Database) => void;

function connectToWrite(file: string, timeout: number, upToDate: Prepare): Database.Database {
  return connect(file, timeout, (db) => {
    db.pragma('journal_mode = wal');
    // Not NORMAL: bytes that a source has replaced since cannot be fetched again after a power cut.
    db.pragma('synchronous = full');
    upToDate(db);
  });
}

function connectToRead(file: string, timeout: number, upToDate: Prepare): Database.Database {
  const prepare: Prepare = (db) => {
    upToDate(db);
    db.pragma('query_only = on');
  };
  if (!existsSync(file)) return connect(MEMORY, timeout, prepare);
  try {
    return connect(file, timeout, prepare);
  } catch (error) {
    // A write-ahead log that nobody can take in may hold half of what the file should be.
    if (!MAY_NOT_WRITE.test(codeOf(error)) || existsSync(`${file}-wal`)) throw error;
    return connect(unloggedCopy(file), timeout, prepare);
  }
}

/**
 * In WAL mode even a reader writes beside the file. In a folder where it may not, the file is read
 * into memory, under a header that asks for no log (SQLite, "Database File Format", 1.3.3).
 */
function unloggedCopy(file: string): Buffer {
  const bytes = readFileSync(file);
  bytes.fill(1, 18, 20);
  return bytes;
}

function connect(file: string | Buffer, timeout: number, prepare: Prepare): Database.Database {
  const db = new Database(file, { timeout });
  try {
    db.pragma('foreign_keys = on');
    db.pragma(`cache_size = -${CACHE_KILOBYTES}`);
    prepare(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
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

/**
 * Runs `work`, which may wait in between, in one transaction: `write` takes the lock at once, `read`
 * sees the store as it is at its first statement. When it throws, nothing of it is kept.
 */
export async function wholly<T>(
  { db }: Store,
  manner: 'read' | 'write',
  work: () => Promise<T>,
): Promise<T> {
  db.exec(manner === 'write' ? 'begin immediate' : 'begin');
  try {
    const result = await work();
    db.exec('commit');
    return result;
  } finally {
    if (db.inTransaction) db.exec('rollback');
  }
}
