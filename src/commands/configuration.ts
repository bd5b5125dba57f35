import { existsSync, readFileSync } from 'node:fs';
import type { Context } from '../context.ts';
import { KvqError } from '../errors.ts';
import { placesOf } from '../terminal/places.ts';

/** The configuration file: where it is, and its text; null where there is none. */
export interface ConfigurationFile {
  readonly path: string;
  readonly text: string | null;
}

/** The configuration file of this machine. Throws KvqError `setting` where it cannot be read. */
export function readConfiguration({ env }: Context): ConfigurationFile {
  const { configuration: path } = placesOf(env, undefined);
  if (!existsSync(path)) return { path, text: null };
  try {
    return { path, text: readFileSync(path, 'utf8') };
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new KvqError({ code: 'setting', name: path, detail }, { cause });
  }
}
