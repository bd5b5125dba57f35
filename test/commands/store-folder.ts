import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kvq, type Ran } from '../cli/kvq.ts';

/** A folder with a store of its own, for tests that run commands one after another. */
export interface StoreFolder {
  readonly db: string;
  /** Writes a file and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  readonly kvq: (...argv: readonly string[]) => Promise<Ran>;
  /** What a command prints with `--json`. */
  readonly json: (...argv: readonly string[]) => Promise<Json>;
}

/** Parsed JSON that a test reads from. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into documents whose shape they assert.
export type Json = any;

/** A fresh folder under the system's temporary one; each command runs a minute after the last. */
export function storeFolder(env: Readonly<Record<string, string>> = {}): StoreFolder {
  const folder = mkdtempSync(join(tmpdir(), 'kvq-commands-'));
  const db = join(folder, 'kvq.db');
  let minute = 0;
  const ran = (...argv: readonly string[]): Promise<Ran> => {
    minute += 1;
    const now = new Date(Date.UTC(2099, 5, 1, 12, minute)).toISOString();
    return kvq(argv, { env: { ...env, KVQ_DB: db }, now });
  };
  return {
    db,
    file: (name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    kvq: ran,
    json: async (...argv) => JSON.parse((await ran(...argv, '--json')).out),
  };
}
