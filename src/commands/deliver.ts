import type { Context } from '../context.ts';
import type { Channel } from '../core/watch/channel.ts';
import { KvqError } from '../errors.ts';
import {
  type ChannelState,
  loadChannels,
  loadEvents,
  markFailed,
  markRefused,
  markSent,
  type Waiting,
} from '../store/deliveries.ts';
import { transact } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { attempt } from './attempt.ts';
import { batchesFor, divide } from './batches.ts';
import { asFailure, isDown, isRefusedForGood, refusalOf } from './delivery-failures.ts';

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
 * only a crash between the two lets a receiver see an event twice, with the same key. An event that its
 * receiver keeps refusing is passed over, so that it holds up no later one; a digest is first divided.
 */
export async function deliver(
  context: Context,
  store: Store,
  channels: readonly Channel[],
): Promise<Delivered> {
  const states = new Map(loadChannels(store).map((state) => [state.name, state]));
  const done: Delivered[] = [];
  const dead = new Map<string, KvqError>();
  for (const channel of channels) {
    const state = states.get(channel.name);
    if (state === undefined || isToWait(state, context.now())) continue;
    const road = { context, store, channel, state };
    done.push(await deliverUnlessDown(road, dead));
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

/** One road of several to a server; those that are `down` already are not waited for once more. */
async function deliverUnlessDown(road: Road, down: Map<string, KvqError>): Promise<Delivered> {
  const { server } = road.channel;
  const known = server === undefined ? undefined : down.get(server);
  if (known !== undefined) {
    if (road.state.waiting > 0) fail(road, [], known);
    return { sent: 0, told: new Set(), failures: [] };
  }
  const delivered = await deliverBy(road);
  const failure = delivered.failures.find(isDown);
  if (failure !== undefined && server !== undefined) down.set(server, failure);
  return delivered;
}

async function deliverBy(road: Road): Promise<Delivered> {
  const { context, store, channel } = road;
  const told = new Set<number>();
  const failures: KvqError[] = [];
  let sent = 0;
  const waiting = [...batchesFor(store, channel)];
  for (let batch = waiting.shift(); batch !== undefined; batch = waiting.shift()) {
    if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    for (const { id } of batch) told.add(id);
    const failure = await handOver(road, batch);
    if (failure === null) {
      sent += batch.length;
    } else if (!isRefusedForGood(batch, failure)) {
      fail(road, batch, failure);
      return { sent, told, failures: [...failures, failure] };
    } else if (batch.length > 1) {
      waiting.unshift(...divide(store, channel.name, batch));
    } else {
      failures.push(passOver(road, batch, failure));
    }
  }
  return { sent, told, failures };
}

function isToWait({ nextAt }: ChannelState, now: Date): boolean {
  return nextAt !== null && Date.parse(nextAt) > now.getTime();
}

async function handOver(
  { context, store, channel }: Road,
  batch: readonly Waiting[],
): Promise<KvqError | null> {
  const events = loadEvents(
    store,
    batch.map(({ id }) => id),
  );
  const outcome = await attempt(() => channel.deliver(events)).catch((error) =>
    asFailure(channel.name, error),
  );
  if (outcome instanceof KvqError) return outcome;
  transact(store, () => markSent(store, channel.name, batch, context.now().toISOString()));
  return null;
}

function fail(
  { context, store, channel, state: { tries } }: Road,
  batch: readonly Waiting[],
  failure: KvqError,
): void {
  const wait = tries === 0 ? 0 : Math.min(2 ** tries * MINUTE, MOST_WAIT);
  const until = wait === 0 ? null : new Date(context.now().getTime() + wait).toISOString();
  const { code } = failure.trouble;
  const isRefusal = refusalOf(failure) !== null;
  transact(store, () => markFailed(store, channel.name, batch, { code, until, isRefusal }));
}

function passOver({ store, channel }: Road, batch: readonly Waiting[], cause: KvqError): KvqError {
  const why = refusalOf(cause);
  const [one] = batch;
  if (why === null || one === undefined) return cause;
  const [event] = loadEvents(store, [one.id]);
  transact(store, () => markRefused(store, channel.name, one.id, cause.trouble.code));
  const zaak = event?.zaak ?? '';
  return new KvqError({ code: 'channel-passes-over', channel: channel.name, zaak, why }, { cause });
}
