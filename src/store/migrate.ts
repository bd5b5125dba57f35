import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { KvqError } from '../errors.ts';

/** Stands beside both src/ and dist/. */
const MIGRATIONS = new URL('../../migrations/', import.meta.url);
const MIGRATION = /^\d{4}-[a-z0-9-]+\.sql$/u;
/** `pragma application_id` of migrations/0001-initial.sql. */
const APPLICATION_ID = 0x6b767121;

/** How many migrations a database has had. */
export function schemaVersion(db: Database): number {
  return headerNumber(db, 'user_version');
}

function headerNumber(db: Database, name: 'user_version' | 'application_id'): number {
  return Number(db.pragma(name, { simple: true }));
}

/**
 * Brings a database up to the newest schema, each file of `folder` in a transaction of its own, so
 * that one that fails leaves nothing behind. Throws KvqError store-newer for a database that a later
 * kvq wrote, and store-corrupt for one of another program.
 */
export function migrate(db: Database, path: string, folder: URL = MIGRATIONS): void {
  const files = readdirSync(folder)
    .filter((name) => MIGRATION.test(name))
    .sort();
  const { version, isForeign } = examine(db);
  if (version > files.length) {
    throw new KvqError({ code: 'store-newer', path, found: version, known: files.length });
  }
  if (isForeign) {
    throw new KvqError({ code: 'store-corrupt', path, why: 'not a database of kvq' });
  }
  for (const [index, file] of files.entries()) {
    if (index >= version) apply(db, index + 1, readFileSync(new URL(file, folder), 'utf8'));
  }
}

/** In one transaction: another process may be making the store at this moment. */
function examine(db: Database): { readonly version: number; readonly isForeign: boolean } {
  const examination = db.transaction(() => {
    const version = schemaVersion(db);
    const isEmpty = db.prepare('select 1 from sqlite_schema').get() === undefined;
    const isOurs = headerNumber(db, 'application_id') === APPLICATION_ID;
    return { version, isForeign: !isOurs && (version > 0 || !isEmpty) };
  });
  return examination();
}

function apply(db: Database, version: number, text: string): void {
  const migration = db.transaction(() => {
    // Another process may have been first while this one waited for the lock.
    if (schemaVersion(db) >= version) return;
    db.exec(text);
    db.pragma(`user_version = ${version}`);
  });
  migration.immediate();
}
