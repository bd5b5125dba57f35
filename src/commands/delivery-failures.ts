import type { ChannelFault } from '../channel-faults.ts';
import { quoteWithout } from '../channels/secret.ts';
import { KvqError } from '../errors.ts';
import type { Waiting } from '../store/deliveries.ts';

/** What says that the receiver does not want this message, whenever it comes (RFC 9110, 15.5). */
const REFUSING: ReadonlySet<number> = new Set([400, 413, 422]);
const DOWN: ReadonlySet<ChannelFault['kind']> = new Set(['connection', 'timeout']);
/** A receiver may be mended meanwhile: the third time it is believed. */
const MOST_REFUSALS = 3;

/** Why the message itself, not the road to its receiver, is at fault; null where that is not so. */
export function refusalOf({ trouble }: KvqError): ChannelFault | null {
  if (trouble.code !== 'channel-failed') return null;
  const { why } = trouble;
  const isRefusal = why.kind === 'status' && REFUSING.has(why.status);
  return isRefusal || why.kind === 'message' || why.kind === 'bug' ? why : null;
}

/** Whether events were refused so often, this failure included, that it makes no sense to go on. */
export function isRefusedForGood(batch: readonly Waiting[], failure: KvqError): boolean {
  if (refusalOf(failure) === null) return false;
  return batch.every(({ refusals }) => refusals + 1 >= MOST_REFUSALS);
}

/** Whether a server could not be reached at all: it has nothing for another recipient either. */
export function isDown({ trouble }: KvqError): boolean {
  return trouble.code === 'channel-failed' && DOWN.has(trouble.why.kind);
}

/**
 * A bug that one event brings out, as a failure of its channel: it must not end every later round, for
 * all channels. A KvqError is thrown on.
 */
export function asFailure(channel: string, error: unknown): KvqError {
  if (error instanceof KvqError) throw error;
  const detail = quoteWithout(error instanceof Error ? `${error.name}: ${error.message}` : '', []);
  const why = { kind: 'bug', detail } as const;
  return new KvqError({ code: 'channel-failed', channel, why }, { cause: error });
}
