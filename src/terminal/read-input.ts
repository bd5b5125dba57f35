import { readFile } from 'node:fs/promises';
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
    const why = codeOf(cause);
    const missing = why === 'ENOENT' || why === 'ENOTDIR';
    throw new KvqError(
      missing ? { code: 'file-missing', file } : { code: 'file-unreadable', file, why },
      { cause },
    );
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
