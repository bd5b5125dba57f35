/** Why the file system refuses something, by Node's code. */
type Cause =
  | 'EACCES'
  | 'EBUSY'
  | 'EEXIST'
  | 'EINVAL'
  | 'EIO'
  | 'EISDIR'
  | 'ELOOP'
  | 'EMFILE'
  | 'ENAMETOOLONG'
  | 'ENOENT'
  | 'ENOSPC'
  | 'ENOTDIR'
  | 'EPERM'
  | 'EROFS';

/** The words for each cause in one language. */
export type Causes = Readonly<Record<Cause, string>>;

/** The code is all of `why`, or begins a message of Node's: "EACCES: permission denied, open …". */
const CODE = /^E[A-Z]+/;

/**
 * ` (het is een map)`, for in a sentence; nothing where there are no words for it. The text of Node
 * or SQLite itself is English, and is shown with `--debug` only.
 */
export function causeWords(causes: Causes, why: string): string {
  const words: Readonly<Record<string, string>> = causes;
  const found = words[CODE.exec(why)?.[0] ?? ''];
  return found === undefined ? '' : ` (${found})`;
}

/** Whether a file cannot be read because it is a folder. */
export function isFolder(why: string): boolean {
  return CODE.exec(why)?.[0] === 'EISDIR';
}

const SLASHES = /\/+$/;

/** How to name the files in a folder, for a shell to fill in. */
export function inFolder(folder: string): string {
  return `${folder.replace(SLASHES, '')}/*.pdf`;
}
