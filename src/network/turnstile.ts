import { setTimeout as wait } from 'node:timers/promises';

/** Time as the client sees it, in milliseconds; tests hand in their own. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The time of this machine. */
export const realClock: Clock = {
  now: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    if (milliseconds > 0) await wait(milliseconds, undefined, { signal });
  },
};

/** Lets one visitor through at a time, with a gap after each. */
export type Turnstile = <T>(host: string, visit: () => Promise<T>) => Promise<T>;

/**
 * A turnstile for each host: visits to one host never overlap, and the next begins no sooner than
 * `gapOf(host)` milliseconds after the one before it ended.
 */
export function createTurnstile(
  gapOf: (host: string) => number,
  { now, sleep }: Clock,
  signal: AbortSignal,
): Turnstile {
  const queues = new Map<string, Promise<unknown>>();
  const left = new Map<string, number>();
  const visitAfterGap = async <T>(host: string, visit: () => Promise<T>): Promise<T> => {
    const last = left.get(host);
    if (last !== undefined) await sleep(Math.max(0, last + gapOf(host) - now()), signal);
    try {
      return await visit();
    } finally {
      left.set(host, now());
    }
  };
  return (host, visit) => {
    const before = queues.get(host) ?? Promise.resolve();
    const own = before.then(() => visitAfterGap(host, visit));
    queues.set(
      host,
      own.catch(() => undefined),
    );
    return own;
  };
}
