import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { KvqError } from '../errors.ts';
import { codeOf, explain } from './trouble.ts';

/**
 * The absolute path of a store's file, for `write` with its folder made where absent. Throws KvqError
 * with a `store-…` code for whatever the file system has against it.
 */
export function storeFile(path: string, mode: 'write' | 'read'): string {
  try {
    // Throws where the working directory has been deleted.
    const file = resolve(path);
    if (mode === 'write') makeFolder(dirname(file));
    return file;
  } catch (error) {
    const explained = explain(error, path);
    if (explained instanceof KvqError || codeOf(error) === '') throw explained;
    const why = error instanceof Error ? error.message : '';
    throw new KvqError({ code: 'store-unopenable', path, why }, { cause: error });
  }
}

/** Not `recursive`: with that, Node tries for ever where a folder refuses new ones, as /proc does. */
function makeFolder(folder: string): void {
  const absent: string[] = [];
  for (let at = folder; !existsSync(at) && dirname(at) !== at; at = dirname(at)) absent.push(at);
  for (const it of absent.reverse()) {
    try {
      mkdirSync(it);
    } catch (error) {
      // Another process may have been first; a link that leads nowhere is in the way for good.
      if (codeOf(error) !== 'EEXIST' || !existsSync(it)) throw error;
    }
  }
}
