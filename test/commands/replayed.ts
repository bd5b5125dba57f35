import { mkdtempSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeStore, openStore } from '../../src/store/open.ts';
import { loadRecords } from '../support/replay/load-records.ts';
import type { SourceRecords } from '../support/replay/records.ts';
import { type Replay, type ReplayOptions, startReplay } from '../support/replay/start-replay.ts';
import { dumpStore } from '../support/store-dump.ts';
import { type StoreFolder, storeFolder } from './store-folder.ts';

/** A replay of the sources with a store that fetches from it. */
export interface Replayed extends StoreFolder {
  readonly replay: Replay;
  /** What the store holds, with the addresses of the sources by their names. */
  readonly dump: () => readonly string[];
  /** The requests so far by source, `repository` for one. */
  readonly counts: () => Readonly<Record<string, number>>;
}

/** The project's own records; their bytes are rendered once for all tests of a file. */
let records: Promise<SourceRecords> | null = null;

/** Starts a replay; `file` is the configuration file of kvq. The test closes `replay`. */
export async function replayed(
  options: ReplayOptions = {},
  file: object = {},
  env: Readonly<Record<string, string>> = {},
): Promise<Replayed> {
  records ??= loadRecords();
  const replay = await startReplay({ records: await records, ...options });
  const config = mkdtempSync(join(tmpdir(), 'kvq-config-'));
  await mkdir(join(config, 'kvq'));
  writeFileSync(join(config, 'kvq', 'config.json'), JSON.stringify(file));
  const folder = storeFolder({ ...replay.env, XDG_CONFIG_HOME: config, ...env });
  const named = Object.entries(replay.urls).map(
    ([name, url]) => [new URL(url).origin, name] as const,
  );
  return {
    ...folder,
    replay,
    dump: () => {
      const store = openStore(folder.db, 'read');
      const lines = dumpStore(store).map((line) =>
        named.reduce((text, [origin, name]) => text.replaceAll(origin, name), line),
      );
      closeStore(store);
      return [...lines].sort();
    },
    counts: () => {
      const counts: Record<string, number> = {};
      for (const { source } of replay.log) {
        counts[source ?? 'none'] = (counts[source ?? 'none'] ?? 0) + 1;
      }
      return counts;
    },
  };
}
