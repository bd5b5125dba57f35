import { join } from 'node:path';
import envPaths from 'env-paths';
import type { Context } from '../context.ts';

/** The files that kvq keeps outside itself. */
export interface Places {
  /** The database: `--db`, `$KVQ_DB`, else in the XDG data folder. */
  readonly store: string;
  /** The settings, in the XDG configuration folder; need not exist. */
  readonly configuration: string;
}

/** Where everything is on this machine; an empty variable counts as unset, as XDG has it. */
export function placesOf(env: Context['env'], db: string | undefined): Places {
  const usual = envPaths('kvq', { suffix: '' });
  const data = env['XDG_DATA_HOME'] ? join(env['XDG_DATA_HOME'], 'kvq') : usual.data;
  const settings = env['XDG_CONFIG_HOME'] ? join(env['XDG_CONFIG_HOME'], 'kvq') : usual.config;
  return {
    store: db || env['KVQ_DB'] || join(data, 'kvq.db'),
    configuration: join(settings, 'config.json'),
  };
}
