import { KvqError, type Trouble } from '../errors.ts';

/** SQLite's and Node's codes by what begins them, as a user has to hear them. */
const CODES: readonly (readonly [
  string,
  'full' | 'read-only' | 'locked' | 'corrupt' | 'unopenable',
])[] = [
  ['SQLITE_FULL', 'full'],
  // A quota or a limit on a file's size: SQLite calls only ENOSPC full.
  ['SQLITE_IOERR_WRITE', 'full'],
  ['ENOSPC', 'full'],
  ['SQLITE_READONLY', 'read-only'],
  ['EROFS', 'read-only'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_LOCKED', 'locked'],
  ['SQLITE_NOTADB', 'corrupt'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_CANTOPEN', 'unopenable'],
  ['SQLITE_IOERR', 'unopenable'],
  ['SQLITE_PERM', 'unopenable'],
  ['EACCES', 'unopenable'],
  ['EPERM', 'unopenable'],
  ['EISDIR', 'unopenable'],
  ['ENOTDIR', 'unopenable'],
  ['EEXIST', 'unopenable'],
];

/** The code of an error of SQLite or of the file system, "" where it has none. */
export function codeOf(error: unknown): string {
  const hasCode = error instanceof Error && 'code' in error && typeof error.code === 'string';
  return hasCode ? String(error.code) : '';
}

function troubleOf(error: unknown, path: string): Trouble | null {
  const code = codeOf(error);
  const kind = CODES.find(([start]) => code.startsWith(start))?.[1];
  const why = error instanceof Error ? error.message : '';
  switch (kind) {
    case undefined:
      return null;
    case 'full':
      return { code: 'store-full', path };
    case 'read-only':
      return { code: 'store-read-only', path };
    case 'locked':
      return { code: 'store-locked', path };
    case 'corrupt':
      return { code: 'store-corrupt', path, why };
    case 'unopenable':
      return { code: 'store-unopenable', path, why };
  }
}

/**
 * Gives what `use` gives. What SQLite or the file system refuses becomes a KvqError with a `store-…`
 * code, here and nowhere else; any other error passes as it is.
 */
export function explained<T>(path: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw explain(error, path);
  }
}

/** The KvqError that an error of SQLite or the file system amounts to, else the error itself. */
export function explain(error: unknown, path: string): unknown {
  const trouble = troubleOf(error, path);
  return trouble === null ? error : new KvqError(trouble, { cause: error });
}
