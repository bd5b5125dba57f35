import type { Clock } from '../../src/network/turnstile.ts';
import type { Wire, WireResponse } from '../../src/network/wire.ts';
import type { Client } from '../../src/sources/client.ts';
import { type ClientParts, createClient } from '../../src/sources/client.ts';
import { readSettings, type SourceSettings } from '../../src/sources/settings.ts';

/** One thing that the other side does: a response, or an error by its code. */
export type Turn = Partial<WireResponse> & { readonly text?: string; readonly error?: string };

/** A request as the other side saw it, with the time of the fake clock. */
export interface Seen {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly at: number;
}

/** A client whose other side does one turn after another, the last one for ever. */
export function fakeClient(
  turns: readonly Turn[] | ((address: string) => Turn),
  parts: Partial<ClientParts> & { readonly settings?: SourceSettings } = {},
): { readonly client: Client; readonly seen: Seen[]; readonly sleeps: number[] } {
  const seen: Seen[] = [];
  const sleeps: number[] = [];
  let time = 0;
  const clock: Clock = {
    now: () => time,
    sleep: async (milliseconds) => {
      if (milliseconds > 0) sleeps.push(milliseconds);
      time += milliseconds;
    },
  };
  const wire: Wire = async ({ address, headers }) => {
    seen.push({ address, headers, at: time });
    time += 100;
    const turn =
      typeof turns === 'function'
        ? turns(address)
        : (turns[Math.min(seen.length, turns.length) - 1] ?? {});
    if (turn.error) throw Object.assign(new Error(turn.error), { code: turn.error });
    const body = turn.body ?? new TextEncoder().encode(turn.text ?? '');
    return { status: turn.status ?? 200, headers: turn.headers ?? {}, body };
  };
  const client = createClient({
    settings: settingsWith({}),
    version: '1.2.3',
    wire,
    signal: new AbortController().signal,
    now: () => new Date('2026-11-30T12:00:00Z'),
    clock,
    random: () => 0,
    ...parts,
  });
  return { client, seen, sleeps };
}

/** Settings as a configuration file gives them. */
export function settingsWith(
  file: object,
  env: Readonly<Record<string, string>> = {},
): SourceSettings {
  return readSettings(JSON.stringify(file), env, 'config.json');
}
