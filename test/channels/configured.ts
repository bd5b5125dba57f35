import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenedChannel, openChannels } from '../../src/commands/open-channels.ts';
import type { Context } from '../../src/context.ts';
import { KvqError, type Trouble } from '../../src/errors.ts';
import { kvq, type Ran } from '../cli/kvq.ts';
import { testView } from '../render/named-view.ts';

type Env = Readonly<Record<string, string>>;

/** A configuration file of its own, with these channels. */
export interface Configured {
  readonly folder: string;
  readonly kvq: (...argv: readonly string[]) => Promise<Ran>;
  readonly open: () => Promise<readonly OpenedChannel[]>;
}

/** When these tests happen. */
export const NOW: Date = new Date('2021-10-13T10:00:00Z');

/** Writes a configuration file; `channels` is what stands under that name. */
export function configured(
  channels: unknown,
  env: Env = {},
  signal: AbortSignal = new AbortController().signal,
): Configured {
  const folder = mkdtempSync(join(tmpdir(), 'kvq-channels-'));
  mkdirSync(join(folder, 'kvq'));
  writeFileSync(join(folder, 'kvq', 'config.json'), JSON.stringify({ channels, timeout: 0.5 }));
  const world = { ...env, XDG_CONFIG_HOME: folder };
  const nothing = { write: (): void => undefined };
  const context: Context = {
    stdout: nothing,
    stderr: nothing,
    env: world,
    now: () => NOW,
    signal,
    readStdin: async () => new Uint8Array(),
    page: async () => undefined,
  };
  return {
    folder,
    kvq: (...argv) => kvq(argv, { env: world, now: NOW.toISOString() }),
    open: () => openChannels(context, testView(), {}),
  };
}

/** The only channel of a configuration. */
export async function only(channel: unknown, env: Env = {}): Promise<OpenedChannel> {
  const [opened, ...more] = await configured([channel], env).open();
  if (!opened || more.length > 0) throw new Error('not one channel');
  return opened;
}

/** The trouble that some work ends in; throws where it does not. */
export async function troubleOf(work: Promise<unknown>): Promise<Trouble> {
  const error = await work.then(
    () => null,
    (failure: unknown) => failure,
  );
  if (!(error instanceof KvqError)) throw error ?? new Error('no trouble');
  return error.trouble;
}
