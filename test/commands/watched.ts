import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kvq, type Ran } from '../cli/kvq.ts';
import type { Change } from '../support/replay/change-world.ts';
import { type Replay, type ReplayOptions, startReplay } from '../support/replay/start-replay.ts';
import { documentRecord, type Filed, records, zaakRecord } from '../support/watch/papers.ts';
import type { Json } from './store-folder.ts';

/** A replay that is watched, with a clock that the test sets. */
export interface Watched {
  readonly replay: Replay;
  readonly db: string;
  /** Sets the clock of the sources and of kvq, to noon of a day or to an instant. */
  readonly at: (day: string) => void;
  readonly kvq: (...argv: readonly string[]) => Promise<Ran>;
  /** The same with other variables. */
  readonly kvqIn: (env: Readonly<Record<string, string>>, ...argv: string[]) => Promise<Ran>;
  /** The events that a round tells, from its lines of JSON. */
  readonly news: (...argv: readonly string[]) => Promise<readonly Json[]>;
  /** Lets papers appear, with their zaak where that is new. */
  readonly publish: (...papers: readonly (Filed | Change)[]) => void;
  readonly env: Readonly<Record<string, string>>;
  readonly now: () => Date;
}

/** Starts a replay of nothing; `file` is the configuration file of kvq. */
export async function watched(options: ReplayOptions = {}, file: object = {}): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'kvq-watch-'));
  mkdirSync(join(folder, 'kvq'));
  writeFileSync(join(folder, 'kvq', 'config.json'), JSON.stringify(file));
  let clock = new Date('2098-01-01T12:00:00Z');
  const now = (): Date => clock;
  const replay = await startReplay({ records: records([], []), now, ...options });
  const db = join(folder, 'kvq.db');
  const env = { ...replay.env, XDG_CONFIG_HOME: folder, KVQ_DB: db };
  const zaken = new Set<string>();
  const kvqIn: Watched['kvqIn'] = (more, ...argv) => {
    clock = new Date(clock.getTime() + 60_000);
    return kvq(argv, { env: { ...env, ...more }, now: clock.toISOString() });
  };
  return {
    replay,
    db,
    env,
    now,
    at: (day) => {
      clock = new Date(day.length > 10 ? day : `${day}T12:00:00Z`);
    },
    kvq: (...argv) => kvqIn({}, ...argv),
    kvqIn,
    news: async (...argv) => {
      const { out } = await kvqIn({}, 'watch', '--json', ...argv);
      return out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    },
    publish: (...papers) => {
      for (const it of papers) replay.change('kind' in it ? it : added(it, zaken, now()));
    },
  };
}

function added(filed: Filed, zaken: Set<string>, at: Date): Change {
  const { paper } = filed;
  const isNew = !zaken.has(paper.zaak);
  zaken.add(paper.zaak);
  const zaak = isNew ? [zaakRecord(paper)] : [];
  return {
    kind: 'add',
    records: records(zaak, [{ ...documentRecord(filed), changed: at.toISOString() }]),
  };
}
