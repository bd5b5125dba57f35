import { KvqError } from '../errors.ts';
import { allowed, isLoopback, originsOf } from './address.ts';
import {
  type Answer,
  type Ask,
  answerOf,
  type Failure,
  failureOf,
  headersOf,
  isNotFoundPage,
  redirectOf,
} from './answer.ts';
import { ATTEMPTS, waitAfter } from './backoff.ts';
import { type Clock, createTurnstile, realClock } from './turnstile.ts';
import type { Wire, WireResponse } from './wire.ts';

/** Who may be contacted and how; every time in milliseconds. */
export interface Manners {
  /** Addresses on the only origins that are contacted; null for one that is switched off. */
  readonly bases: readonly (string | null)[];
  /** A mail address or page that the User-Agent names. */
  readonly contact: string | null;
  /** Least time between two requests to a host that `gaps` does not name; null for the usual one. */
  readonly gap: number | null;
  readonly gaps: Readonly<Record<string, number>>;
}

/** The one way to the network. */
export interface Client {
  /**
   * Asks, politely and again where that may help. Throws KvqError `source-unreachable`,
   * `address-refused`, `interrupted`.
   */
  readonly ask: (ask: Ask) => Promise<Answer>;
  /** How many requests went over the line so far. */
  readonly requests: () => number;
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

const GAP = 250;
/** At most 10 requests in 30 seconds are reported to be let through there. */
const USUAL_GAPS: Readonly<Record<string, number>> = { 'zoek.officielebekendmakingen.nl': 3000 };
const MOST_REDIRECTS = 5;
const LOOPBACK_WAIT = 10;

/** The least time between two requests to a host, in milliseconds; none to this machine unless asked. */
function gapOf({ gap, gaps }: Manners, host: string): number {
  const { hostname } = new URL(`http://${host}`);
  const usual = isLoopback(new URL(`http://${host}`)) ? 0 : (USUAL_GAPS[hostname] ?? GAP);
  return gaps[hostname] ?? gap ?? usual;
}

/** A client for the hosts that it is given, and for no others. */
export function createClient(parts: ClientParts): Client {
  const { manners, version, wire, signal, now, clock = realClock, random = Math.random } = parts;
  const origins = originsOf(manners.bases);
  const turnstile = createTurnstile((host) => gapOf(manners, host), clock, signal);
  const agent = manners.contact === null ? '' : ` (+${manners.contact})`;
  let requests = 0;

  const send = async (url: URL, ask: Ask): Promise<WireResponse> => {
    requests += 1;
    const headers = { 'user-agent': `kvq/${version}${agent}`, ...headersOf(ask) };
    return await turnstile(url.host, () => wire({ address: url.href, headers }));
  };

  const once = async (ask: Ask): Promise<Answer | Failure> => {
    let url = allowed(ask.address, origins);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await send(url, ask);
      const target = redirectOf(response);
      if (target === null) return answerOf(url, response, ask, now());
      if (isNotFoundPage(target)) return { kind: 'absent' };
      url = allowed(target, origins, url);
    }
    return { fault: { kind: 'redirects' }, passing: false, asked: 0 };
  };

  const ask = async (what: Ask): Promise<Answer> => {
    for (let attempt = 1; ; attempt++) {
      if (signal.aborted) throw new KvqError({ code: 'interrupted' });
      const outcome = await once(what).catch((error) => failureOf(error, signal));
      if ('kind' in outcome) return outcome;
      const wait = waitFor(what, outcome, attempt, random());
      // A sleep that Ctrl-C ends is told at the start of the next round.
      await clock.sleep(wait, signal).catch(() => undefined);
    }
  };
  return { ask, requests: () => requests };
}

/** How long to wait before the next attempt; throws KvqError where none is worth it. */
function waitFor({ address }: Ask, failure: Failure, attempt: number, random: number): number {
  const first = isLoopback(new URL(address)) ? LOOPBACK_WAIT : undefined;
  const wait = waitAfter(attempt, failure.asked, random, first);
  if (failure.passing && attempt < ATTEMPTS && wait !== null) return wait;
  const why = failure.fault;
  throw new KvqError({ code: 'source-unreachable', address, why, attempts: attempt });
}
