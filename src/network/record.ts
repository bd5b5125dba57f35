import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KvqError } from '../errors.ts';
import type { Wire, WireResponse } from './wire.ts';

/** One exchange as it is kept beside its body, which stands in a file of its own. */
interface Kept {
  readonly address: string;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** The code of the error that came instead of a response. */
  readonly fault: string | null;
}

/** A wire that writes every exchange into a folder, for a bug report. */
export function recordingWire(wire: Wire, folder: string): Wire {
  // Not recursive: with that, Node tries for ever where a folder refuses new ones, as /proc does.
  inFolder(folder, () => {
    if (!existsSync(folder)) mkdirSync(folder);
  });
  let count = inFolder(folder, () => readdirSync(folder)).filter((it) =>
    it.endsWith('.json'),
  ).length;
  const keep = (kept: Kept, body: Uint8Array): void => {
    count += 1;
    const name = join(folder, String(count).padStart(5, '0'));
    inFolder(folder, () => {
      writeFileSync(`${name}.body`, body);
      writeFileSync(`${name}.json`, `${JSON.stringify(kept, null, 2)}\n`);
    });
  };
  return async (request) => {
    const { address } = request;
    try {
      const response = await wire(request);
      const { status, headers, body } = response;
      keep({ address, status, headers, fault: null }, body);
      return response;
    } catch (error) {
      keep({ address, status: null, headers: {}, fault: faultCodeOf(error) }, new Uint8Array());
      throw error;
    }
  };
}

/**
 * A wire that answers from such a folder and reaches nothing: the exchanges of one address in the
 * order in which they were recorded, the last one for ever. Throws KvqError `not-recorded`.
 */
export function replayingWire(folder: string): Wire {
  const exchanges = new Map<string, (() => WireResponse)[]>();
  const names = inFolder(folder, () => readdirSync(folder)).filter((it) => it.endsWith('.json'));
  for (const name of names.sort()) {
    const kept: Kept = inFolder(folder, () => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const body = join(folder, name.replace('.json', '.body'));
    const answer = (): WireResponse => {
      const { status, headers, fault } = kept;
      if (status === null) throw Object.assign(new Error(kept.address), { code: fault });
      return { status, headers, body: inFolder(folder, () => readFileSync(body)) };
    };
    exchanges.set(kept.address, [...(exchanges.get(kept.address) ?? []), answer]);
  }
  return async ({ address }) => {
    const left = exchanges.get(address) ?? [];
    const next = left.length > 1 ? left.shift() : left[0];
    if (next === undefined) throw new KvqError({ code: 'not-recorded', address });
    return next();
  };
}

function inFolder<T>(path: string, use: () => T): T {
  try {
    return use();
  } catch (cause) {
    throw new KvqError({ code: 'record-folder', path, why: codeOf(cause) }, { cause });
  }
}

/** A deadline's error has a number for its code, which would say nothing when it is given again. */
function faultCodeOf(error: unknown): string {
  const isDeadline = error instanceof Error && error.name === 'TimeoutError';
  return isDeadline ? 'ETIMEDOUT' : codeOf(error);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
