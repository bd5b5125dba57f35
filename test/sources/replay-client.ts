import { createWire } from '../../src/network/wire.ts';
import { type Client, createClient } from '../../src/sources/client.ts';
import type { Replay } from '../support/replay/start-replay.ts';
import { settingsWith } from './fake-wire.ts';

/** A client for the sources that are replayed on loopback. */
export function replayClient({ env }: Replay, more: Readonly<Record<string, string>> = {}): Client {
  const signal = new AbortController().signal;
  return createClient({
    settings: settingsWith({}, { ...env, ...more }),
    version: '0',
    wire: createWire({ env: {}, signal, timeout: 500 }),
    signal,
    now: () => new Date(),
  });
}
