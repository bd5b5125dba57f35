import { KvqError } from '../errors.ts';
import { allowed, isLoopback, originsOf } from './address.ts';
import { type Failure, failureOf } from './answer.ts';
import { ATTEMPTS, waitAfter } from './backoff.ts';
import { type Clock, createTurnstile, realClock } from './turnstile.ts';
import type { Wire, WireRequest, WireResponse } from './wire.ts';

/** Who may be contacted and how; every time in milliseconds. */
interface Manners {
  /** Addresses on the only origins that are contacted; null for one that is switched off. */
  readonly bases: readonly (string | null)[];
  /** A mail address or page that the User-Agent names. */
  readonly contact: string | null;
  /** Least time between two requests to a host that `gaps` does not name; null for the usual one. */
  readonly gap: number | null;
  readonly gaps: Readonly<Record<string, number>>;
}

/** What a client is made of. */
export interface ClientParts {
  readonly manners: Manners;
  readonly version: string;
  readonly wire: Wire;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  readonly clock?: Clock;
  readonly random?: () => number;
}

/** What asking and posting share: who may be contacted, how often, and when again. */
export interface Line {
  /** The address as a URL that may be contacted. Throws KvqError `address-refused`. */
  readonly allow: (address: string, from?: URL) => URL;
  /** One request, in its turn, with the name of kvq on it. */
  readonly send: (url: URL, request: Omit<WireRequest, 'address'>) => Promise<WireResponse>;
  /**
   * Tries until something else than a failure comes of it. Throws KvqError `source-unreachable`,
   * `address-refused`, `interrupted`.
   */
  readonly persist: <T extends object>(
    address: string,
    attempt: () => Promise<T | Failure>,
  ) => Promise<T>;
  /** How many requests went over the line so far. */
  readonly requests: () => number;
}

const GAP = 250;
/** At most 10 requests in 30 seconds are reported to be let through there. */
const USUAL_GAPS: Readonly<Record<string, number>> = { 'zoek.officielebekendmakingen.nl': 3000 };
const LOOPBACK_WAIT = 10;

/** The least time between two requests to a host, in milliseconds; none to this machine unless asked. */
function gapOf({ gap, gaps }: Manners, host: string): number {
  const { hostname } = new URL(`http://${host}`);
  const usual = isLoopback(new URL(`http://${host}`)) ? 0 : (USUAL_GAPS[hostname] ?? GAP);
  return gaps[hostname] ?? gap ?? usual;
}

/** A line to the hosts that it is given, and to no others. */
export function createLine(parts: ClientParts): Line {
  const { manners, version, wire, signal, clock = realClock, random = Math.random } = parts;
  const origins = originsOf(manners.bases);
  const turnstile = createTurnstile((host) => gapOf(manners, host), clock, signal);
  const agent = manners.contact === null ? '' : ` (+${manners.contact})`;
  let requests = 0;
  return {
    allow: (address, from) => allowed(address, origins, from),
    send: async (url, request) => {
      requests += 1;
      const headers = { 'user-agent': `kvq/${version}${agent}`, ...request.headers };
      return await turnstile(url.host, () => wire({ ...request, address: url.href, headers }));
    },
    persist: async (address, attemptOnce) => {
      for (let attempt = 1; ; attempt++) {
        if (signal.aborted) throw new KvqError({ code: 'interrupted' });
        const outcome = await attemptOnce().catch((error) => failureOf(error, signal));
        if (!isFailure(outcome)) return outcome;
        const wait = waitFor(address, outcome, attempt, random());
        // A sleep that Ctrl-C ends is told at the start of the next round.
        await clock.sleep(wait, signal).catch(() => undefined);
      }
    },
    requests: () => requests,
  };
}

function isFailure(outcome: object): outcome is Failure {
  return 'fault' in outcome;
}

/** How long to wait before the next attempt; throws KvqError where none is worth it. */
function waitFor(address: string, failure: Failure, attempt: number, random: number): number {
  const first = isLoopback(new URL(address)) ? LOOPBACK_WAIT : undefined;
  const wait = waitAfter(attempt, failure.asked, random, first);
  if (failure.passing && attempt < ATTEMPTS && wait !== null) return wait;
  const why = failure.fault;
  throw new KvqError({ code: 'source-unreachable', address, why, attempts: attempt });
}
