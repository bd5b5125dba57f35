import { addRecords } from './add-records.ts';
import { type Change, changeWorld } from './change-world.ts';
import { createFaultPlan, type Fault } from './faults/fault.ts';
import { deadOrigin, type Listening, listen } from './listen.ts';
import { loadRecords } from './load-records.ts';
import { createRequestLog, type LoggedRequest } from './log.ts';
import type { SourceRecords } from './records.ts';
import { type Replayed, respond } from './respond.ts';
import { type Habits, PATHS } from './route.ts';
import { ENVIRONMENT, type HostName, SOURCE_NAMES, type SourceName } from './source-name.ts';
import { emptyWorld } from './world.ts';

/** What to replay, and how. */
export interface ReplayOptions {
  /** A folder with records of the sources; the project's own where neither this nor records are given. */
  readonly fixtures?: string;
  readonly records?: SourceRecords;
  readonly faults?: readonly Fault[];
  readonly now?: () => Date;
  /** The first of four ports; free ones where absent or 0. */
  readonly port?: number;
  /** Sources at whose address nobody listens. */
  readonly refused?: readonly SourceName[];
  readonly habits?: Partial<Habits>;
}

/** A running replay. */
export interface Replay {
  readonly urls: Readonly<Record<SourceName, string>>;
  /** What to put into the environment of kvq. */
  readonly env: Readonly<Record<string, string>>;
  readonly log: readonly LoggedRequest[];
  /** Adds faults; those given before keep counting. */
  readonly plan: (faults: readonly Fault[]) => void;
  /** Lets something happen at the sources. */
  readonly change: (...changes: readonly Change[]) => void;
  /** Stops; throws where the replay itself failed at a request, which its client saw as a reset. */
  readonly close: () => Promise<void>;
}

const HOSTS: readonly HostName[] = ['gegevensmagazijn', 'zoek', 'repository', 'site'];
const HABITS: Habits = {
  v4: { hasNextLink: true, nests: true },
  v5: { hasNextLink: false, nests: true },
  feed: { pageSize: 250, prefixes: ['', 'tk', 'ns1'] },
  validating: [],
};

async function listenAtHosts(
  replayed: Replayed,
  first: number,
  bugs: unknown[],
): Promise<ReadonlyMap<HostName, Listening>> {
  const servers = new Map<HostName, Listening>();
  for (const [index, host] of HOSTS.entries()) {
    const server = await listen(first === 0 ? 0 : first + index, (request, response, origin) => {
      respond(replayed, host, request, response, origin).catch((bug: unknown) => {
        response.destroy();
        bugs.push(bug);
      });
    });
    servers.set(host, server);
  }
  return servers;
}

/** The address of every source, at a port where nobody listens for the refused ones. */
function addressesOf(
  servers: ReadonlyMap<HostName, Listening>,
  refused: readonly SourceName[],
  dead: string,
): Replay['urls'] {
  const at = (source: SourceName): string => {
    const [host, path] = PATHS[source];
    return `${refused.includes(source) ? dead : servers.get(host)?.origin}${path}`;
  };
  return {
    odataV5: at('odataV5'),
    odataV4: at('odataV4'),
    syncFeed: at('syncFeed'),
    koop: at('koop'),
    repository: at('repository'),
    site: at('site'),
  };
}

/** Replays the sources on loopback, each real host on a port of its own. */
export async function startReplay(options: ReplayOptions = {}): Promise<Replay> {
  const { refused = [], now = () => new Date() } = options;
  const [plan, log, world] = [
    createFaultPlan(options.faults ?? []),
    createRequestLog(),
    emptyWorld(),
  ];
  addRecords(world, options.records ?? (await loadRecords(options.fixtures)));
  const habits = { ...HABITS, ...options.habits };
  const bugs: unknown[] = [];
  const servers = await listenAtHosts({ world, habits, plan, log, now }, options.port ?? 0, bugs);
  const urls = addressesOf(servers, refused, refused.length === 0 ? '' : await deadOrigin());
  return {
    urls,
    env: Object.fromEntries(SOURCE_NAMES.map((source) => [ENVIRONMENT[source], urls[source]])),
    log: log.entries,
    plan: plan.add,
    change: (...changes) => {
      for (const change of changes) changeWorld(world, change, now());
    },
    close: async () => {
      await Promise.all([...servers.values()].map(({ close }) => close()));
      for (const bug of bugs) throw bug;
    },
  };
}
