import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { KvqError } from '../errors.ts';
import { alone } from './feed-lock.ts';

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

/**
 * Puts what `rewrite` makes of a file's text (null where there is no file) in its place at once: who
 * reads it sees the old one or the new one, a crash leaves one of them, and nobody else writes meanwhile.
 * Throws KvqError `channel-failed`, `channel-disk-full`, and what `rewrite` throws.
 */
export async function rewriteFeed(
  channel: string,
  path: string,
  rewrite: (before: string | null) => string,
): Promise<void> {
  try {
    await alone(path, async () => await write(path, rewrite(await read(path))));
  } catch (error) {
    throw error instanceof KvqError ? error : failure(channel, path, error);
  }
}

async function read(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

async function write(path: string, text: string): Promise<void> {
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
    await keepName(dirname(path));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Else a power cut may undo the renaming, after the store has noted that it was done. */
async function keepName(folder: string): Promise<void> {
  // Windows opens no folders, and keeps its names without being asked.
  const opened = await open(folder, 'r').catch(() => null);
  try {
    await opened?.sync();
  } finally {
    await opened?.close();
  }
}

function failure(channel: string, path: string, cause: unknown): KvqError {
  const why = codeOf(cause);
  if (why === '') throw cause;
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
