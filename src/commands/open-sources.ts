import { existsSync, readFileSync } from 'node:fs';
import type { Context } from '../context.ts';
import { KvqError } from '../errors.ts';
import { readSettings } from '../sources/settings.ts';
import { openSources, type Sources } from '../sources/sources.ts';
import { placesOf } from '../terminal/places.ts';
import { readVersion } from '../terminal/read-version.ts';

/** Options of every command that fetches. */
export interface SourceOptions {
  readonly record?: string | undefined;
  readonly replay?: string | undefined;
}

/** The sources as the configuration file and the environment say; nothing is asked yet. */
export function sourcesOf(context: Context, options: SourceOptions = {}): Sources {
  const { env, signal, now } = context;
  const { configuration } = placesOf(env, undefined);
  const text = existsSync(configuration) ? textOf(configuration) : null;
  const settings = readSettings(text, env, configuration);
  return openSources({ env, signal, now, settings, version: readVersion(), ...options });
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new KvqError({ code: 'setting', name: path, detail }, { cause });
  }
}
