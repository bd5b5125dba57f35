import type { Context } from '../context.ts';
import type { Channel } from '../core/watch/channel.ts';
import { KvqError } from '../errors.ts';
import {
  type ChannelState,
  loadChannels,
  loadEvents,
  markFailed,
  markSent,
  type Waiting,
} from '../store/deliveries.ts';
import { transact } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { attempt } from './attempt.ts';
import { batchesFor } from './batches.ts';

/** What delivering came to. */
export interface Delivered {
  /** Deliveries that a receiver took. */
  readonly sent: number;
  /** The numbers of the events that were handed over or tried. */
  readonly told: ReadonlySet<number>;
  readonly failures: readonly KvqError[];
}

const MINUTE = 60_000;
/** No receiver that is back waits longer than this for its alerts. */
const MOST_WAIT = 60 * MINUTE;

/**
 * Hands over to each channel what waits for it, oldest first. A channel that fails is left until a later
 * round, at first the next one and then ever longer, and stops no other. What was taken is noted at once:
 * only a crash between the two lets a receiver see an event twice, with the same key.
 */
export async function deliver(
  context: Context,
  store: Store,
  channels: readonly Channel[],
): Promise<Delivered> {
  const states = new Map(loadChannels(store).map((state) => [state.name, state]));
  const done: Delivered[] = [];
  for (const channel of channels) {
    const state = states.get(channel.name);
    if (state === undefined || isToWait(state, context.now())) continue;
    done.push(await deliverBy({ context, store, channel, state }));
  }
  return {
    sent: done.reduce((sum, { sent }) => sum + sent, 0),
    told: new Set(done.flatMap(({ told }) => [...told])),
    failures: done.flatMap(({ failures }) => failures),
  };
}

interface Road {
  readonly context: Context;
  readonly store: Store;
  readonly channel: Channel;
  readonly state: ChannelState;
}

async function deliverBy(road: Road): Promise<Delivered> {
  const { context, store, channel } = road;
  const told = new Set<number>();
  let sent = 0;
  for (const batch of batchesFor(store, channel)) {
    if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    for (const { id } of batch) told.add(id);
    const failure = await handOver(road, batch);
    if (failure !== null) return { sent, told, failures: [failure] };
    sent += batch.length;
  }
  return { sent, told, failures: [] };
}

function isToWait({ nextAt }: ChannelState, now: Date): boolean {
  return nextAt !== null && Date.parse(nextAt) > now.getTime();
}

async function handOver(
  { context, store, channel, state: { tries } }: Road,
  batch: readonly Waiting[],
): Promise<KvqError | null> {
  const ids = batch.map(({ id }) => id);
  const events = loadEvents(store, ids);
  const outcome = await attempt(() => channel.deliver(events));
  const now = context.now();
  if (!(outcome instanceof KvqError)) {
    transact(store, () => markSent(store, channel.name, batch, now.toISOString()));
    return null;
  }
  const wait = tries === 0 ? 0 : Math.min(2 ** tries * MINUTE, MOST_WAIT);
  const until = wait === 0 ? null : new Date(now.getTime() + wait).toISOString();
  const { code } = outcome.trouble;
  transact(store, () => markFailed(store, channel.name, batch, { code, until }));
  return outcome;
}
