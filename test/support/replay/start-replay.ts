import type { IncomingMessage, ServerResponse } from 'node:http';
import { addRecords } from './add-records.ts';
import type { Answer, Asked } from './answer.ts';
import { type Change, changeWorld } from './change-world.ts';
import { createFaultPlan, type Fault } from './faults/fault.ts';
import { spoil } from './faults/spoil.ts';
import { deadOrigin, type Listening, listen } from './listen.ts';
import { loadRecords } from './load-records.ts';
import type { SourceRecords } from './records.ts';
import { answerFrom, type Habits, PATHS, sourceOf } from './route.ts';
import { send } from './send.ts';
import { ENVIRONMENT, type HostName, SOURCE_NAMES, type SourceName } from './source-name.ts';
import { emptyWorld } from './world.ts';

/** One request that came in. */
export interface LoggedRequest {
  readonly method: string;
  readonly host: HostName;
  readonly source: SourceName | null;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds on a clock that only goes forward. */
  readonly started: number;
  /** Null while the connection to the client stands. */
  readonly ended: number | null;
  /** Null where no answer was sent. */
  readonly status: number | null;
}

/** What to replay, and how. */
export interface ReplayOptions {
  /** A folder with records of the sources; the project's own where neither this nor records are given. */
  readonly fixtures?: string;
  readonly records?: SourceRecords;
  readonly faults?: readonly Fault[];
  readonly now?: () => Date;
  /** The first of four ports; free ones where absent. */
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
  readonly close: () => Promise<void>;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const HOSTS: readonly HostName[] = ['gegevensmagazijn', 'zoek', 'repository', 'site'];
const HABITS: Habits = {
  v4: { hasNextLink: true },
  v5: { hasNextLink: false },
  feed: { pageSize: 250, prefixes: ['', 'tk', 'ns1'] },
};

function headersOf({ rawHeaders }: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    headers[rawHeaders[at]?.toLowerCase() ?? ''] = rawHeaders[at + 1] ?? '';
  }
  return headers;
}

function askedOf(
  { method = 'GET', url = '/' }: IncomingMessage,
  origin: string,
): Omit<Asked, 'headers'> {
  const cut = url.indexOf('?');
  const [path, query] = cut < 0 ? [url, ''] : [url.slice(0, cut), url.slice(cut + 1)];
  return { method, origin, path, query };
}

/** Replays the sources on loopback, each real host on a port of its own. */
export async function startReplay(options: ReplayOptions = {}): Promise<Replay> {
  const now = options.now ?? (() => new Date());
  const habits = { ...HABITS, ...options.habits };
  const plan = createFaultPlan(options.faults ?? []);
  const world = emptyWorld();
  addRecords(world, options.records ?? (await loadRecords(options.fixtures)));
  const log: Writable<LoggedRequest>[] = [];

  const answer = async (
    host: HostName,
    request: IncomingMessage,
    response: ServerResponse,
    origin: string,
  ): Promise<void> => {
    const asked: Asked = { ...askedOf(request, origin), headers: headersOf(request) };
    const { method, headers, path } = asked;
    const source = sourceOf(host, path);
    const url = request.url ?? '/';
    const entry: Writable<LoggedRequest> = {
      method,
      host,
      source,
      url,
      headers,
      started: performance.now(),
      ended: null,
      status: null,
    };
    log.push(entry);
    response.once('close', () => {
      entry.ended = performance.now();
      if (response.headersSent) entry.status = response.statusCode;
    });
    const fault = source === null ? null : plan.next(source, url);
    const whole = await answerFrom(source, asked, world, { habits, now: now() });
    const given: Answer = source && fault ? spoil(whole, fault, source, origin) : whole;
    await send(response, given, fault, /\bgzip\b/.test(headers['accept-encoding'] ?? ''));
  };

  const servers = new Map<HostName, Listening>();
  for (const [index, host] of HOSTS.entries()) {
    const port = options.port === undefined ? 0 : options.port + index;
    const respond = (request: IncomingMessage, response: ServerResponse, origin: string): void => {
      answer(host, request, response, origin).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : new Error(String(error)));
      });
    };
    servers.set(host, await listen(port, respond));
  }
  const dead = options.refused?.length ? await deadOrigin() : '';
  const addresses = SOURCE_NAMES.map((source) => {
    const [host, path] = PATHS[source];
    const origin = options.refused?.includes(source) ? dead : servers.get(host)?.origin;
    return [source, `${origin}${path}`] as const;
  });
  const address = Object.fromEntries(addresses);
  return {
    urls: {
      odataV5: address['odataV5'] ?? '',
      odataV4: address['odataV4'] ?? '',
      syncFeed: address['syncFeed'] ?? '',
      koop: address['koop'] ?? '',
      repository: address['repository'] ?? '',
      site: address['site'] ?? '',
    },
    env: Object.fromEntries(addresses.map(([source, url]) => [ENVIRONMENT[source], url])),
    log,
    plan: plan.add,
    change: (...changes) => {
      for (const change of changes) changeWorld(world, change, now());
    },
    close: async () => {
      await Promise.all([...servers.values()].map(({ close }) => close()));
    },
  };
}
