/** How often a request is tried in all. */
export const ATTEMPTS = 4;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;
/** A server that asks for more is not waited for. */
const LONGEST_ASKED = 300_000;
const WORTH_A_RETRY: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);
const WHOLE_NUMBER = /^\d+$/;

/** Whether a status may pass by itself. */
export function isPassing(status: number): boolean {
  return WORTH_A_RETRY.has(status) || status > 504;
}

/**
 * Milliseconds to wait before the attempt after `attempt` (from 1): twice as long each time, up to
 * half of it by chance so that no two clients return together, and at least what the server asked;
 * null when that is longer than anyone waits. `random` is in [0, 1).
 */
export function waitAfter(
  attempt: number,
  asked: number,
  random: number,
  first: number = FIRST_WAIT,
): number | null {
  if (asked > LONGEST_ASKED) return null;
  const ceiling = Math.min(first * 2 ** (attempt - 1), LONGEST_WAIT);
  return Math.max(asked, ceiling / 2 + (ceiling / 2) * random);
}

/** What `Retry-After` asks, in milliseconds: seconds or a date (RFC 9110, 10.2.3); 0 for nothing. */
export function retryAfter(header: string | undefined, now: Date): number {
  if (header === undefined) return 0;
  const written = header.trim();
  if (WHOLE_NUMBER.test(written)) return Number(written) * 1000;
  const until = Date.parse(written);
  return Number.isNaN(until) ? 0 : Math.max(0, until - now.getTime());
}
