import type { Context } from '../context.ts';
import { readSettings } from '../sources/settings.ts';
import { openSources, type Sources } from '../sources/sources.ts';
import { readVersion } from '../terminal/read-version.ts';
import { readConfiguration } from './configuration.ts';

/** Options of every command that fetches. */
export interface SourceOptions {
  readonly record?: string | undefined;
  readonly replay?: string | undefined;
}

/** The sources as the configuration file and the environment say; nothing is asked yet. */
export function sourcesOf(context: Context, options: SourceOptions = {}): Sources {
  const { env, signal, now } = context;
  const { path, text } = readConfiguration(context);
  const settings = readSettings(text, env, path);
  return openSources({ env, signal, now, settings, version: readVersion(), ...options });
}
