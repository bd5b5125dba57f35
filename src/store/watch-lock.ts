import Database from 'better-sqlite3';
import { storeFile } from './store-file.ts';
import { codeOf, explained } from './trouble.ts';

/** Lets another round begin. */
export type Unlock = () => void;

const MEMORY = ':memory:';

/**
 * Takes the lock that keeps two rounds on one store apart; null where another process has it. It is a
 * transaction in a database file beside the store, which the operating system ends with the process:
 * nothing is left behind by one that is killed. Throws KvqError as `openStore` does.
 */
export function lockWatch(path: string): Unlock | null {
  if (path === MEMORY) return () => undefined;
  return explained(path, () => {
    const db = new Database(`${storeFile(path, 'write')}-watch`, { timeout: 0 });
    try {
      db.exec('begin exclusive');
      return () => db.close();
    } catch (error) {
      db.close();
      if (codeOf(error).startsWith('SQLITE_BUSY')) return null;
      throw error;
    }
  });
}
