import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KvqError } from '../errors.ts';

/** The name of a feed in a folder. */
const USUAL_NAME = 'kvq.atom';
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const READABLE_BY_ALL = 0o644;

/** The feed's file: the path itself, or `kvq.atom` in it where it is a folder. */
export async function feedFile(path: string): Promise<string> {
  const isFolder = await stat(path).then(
    (it) => it.isDirectory(),
    () => path.endsWith('/'),
  );
  return isFolder ? join(path, USUAL_NAME) : path;
}

/** The text of a file, null where there is none. Throws KvqError `channel-failed`. */
export async function readFeed(channel: string, path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw failure(channel, path, error);
  }
}

/**
 * Puts a text in a file's place at once: who reads it sees the old one or the new one, and a crash
 * leaves one of them. Throws KvqError `channel-failed`, `channel-disk-full`.
 */
export async function writeFeed(channel: string, path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.new`);
  try {
    const file = await open(beside, 'w', READABLE_BY_ALL);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw failure(channel, path, error);
  }
}

function failure(channel: string, path: string, cause: unknown): KvqError {
  const why = codeOf(cause);
  return new KvqError(
    FULL.has(why)
      ? { code: 'channel-disk-full', channel, path }
      : { code: 'channel-failed', channel, why: { kind: 'folder', path: dirname(path), why } },
    { cause },
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
