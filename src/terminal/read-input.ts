import { type FileHandle, open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Context } from '../context.ts';
import { KvqError } from '../errors.ts';

/** The name under which people give standard input. */
const STDIN = '-';

/**
 * All bytes of a file, or of standard input for `-`. Throws KvqError `file-missing` or
 * `file-unreadable`.
 */
export async function readInput(context: Context, file: string): Promise<Uint8Array> {
  if (file === STDIN) return context.readStdin();
  try {
    return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/**
 * The lines of a file, or of standard input for `-`, read as they are asked for. Throws as
 * `readInput` does.
 */
export async function* inputLines(context: Context, file: string): AsyncGenerator<string> {
  if (file === STDIN) {
    const input = Readable.from([await context.readStdin()]);
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    return;
  }
  const handle = await openFile(file);
  try {
    yield* handle.readLines();
  } finally {
    await handle.close();
  }
}

/** A folder opens like a file, and only fails where nobody catches it: when it is read. */
async function openFile(file: string): Promise<FileHandle> {
  try {
    const handle = await open(file);
    if (!(await handle.stat()).isDirectory()) return handle;
    await handle.close();
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw new KvqError({ code: 'file-unreadable', file, why: 'EISDIR' });
}

function unreadable(file: string, cause: unknown): KvqError {
  const why = codeOf(cause);
  const missing = why === 'ENOENT' || why === 'ENOTDIR';
  return new KvqError(
    missing ? { code: 'file-missing', file } : { code: 'file-unreadable', file, why },
    { cause },
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
