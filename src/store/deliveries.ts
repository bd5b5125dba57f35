import type { WatchEvent } from '../core/watch/event.ts';
import { type Store, sql } from './store.ts';

/** A channel as the last rounds left it. */
export interface ChannelState {
  readonly name: string;
  /** How often in a row it failed. */
  readonly tries: number;
  /** When it is tried again, an ISO 8601 instant; null for at once. */
  readonly nextAt: string | null;
  /** The code of its last failure. */
  readonly error: string | null;
  readonly waiting: number;
  /** How many events its receiver refused for good, and were passed over. */
  readonly refused: number;
}

/** An event that waits for a channel, by its number: what it says is loaded when it is handed over. */
export interface Waiting {
  readonly id: number;
  readonly batch: number | null;
  /** How often the receiver refused it as it is. */
  readonly refusals: number;
}

const add = sql<[string]>('insert into channel (name) values (?) on conflict do nothing');
const remove = sql<[string]>('delete from channel where name = ?');

const states = sql<[], ChannelState>(`
  select name, tries, next_at as nextAt, error,
    (select count(*) from delivery where channel = name and state in ('waiting', 'failed')) as waiting,
    (select count(*) from delivery where channel = name and state = 'refused') as refused
  from channel
  order by name
`);

const waiting = sql<[string], Waiting>(`
  select event_id as id, batch, refusals
  from delivery
  where channel = ? and state in ('waiting', 'failed')
  order by event_id
`);

const content = sql<[number], { readonly content: string }>(`
  select content
  from event
  where id = ?
`);

const lastBatch = sql<[string], { readonly last: number | null }>(`
  select max(batch) as last
  from delivery
  where channel = ?
`);

const setBatch = sql<[number, number, string]>(`
  update delivery
  set batch = ?
  where event_id = ? and channel = ?
`);

const sent = sql<[string, number, string]>(`
  update delivery
  set state = 'sent', sent_at = ?, error = null
  where event_id = ? and channel = ?
`);

const failed = sql<[number, string, number, string]>(`
  update delivery
  set state = 'failed', refusals = refusals + ?, error = ?
  where event_id = ? and channel = ?
`);

const refused = sql<[string, number, string]>(`
  update delivery
  set state = 'refused', error = ?
  where event_id = ? and channel = ?
`);

const recovered = sql<[string]>(`
  update channel
  set tries = 0, next_at = null, error = null
  where name = ? and (tries > 0 or error is not null)
`);

const broken = sql<[string | null, string, string]>(`
  update channel
  set tries = tries + 1, next_at = ?, error = ?
  where name = ?
`);

/**
 * Makes these the channels to which events are put out from now on. What waited for one that is gone is
 * forgotten: whoever brings it back does not want the news of the time between.
 */
export function keepChannels(store: Store, names: readonly string[]): void {
  for (const { name } of states(store).all()) if (!names.includes(name)) remove(store).run(name);
  for (const name of names) add(store).run(name);
}

/** The channels by name. */
export function loadChannels(store: Store): readonly ChannelState[] {
  return states(store).all();
}

/** What a channel has not handed over, oldest first. */
export function loadWaiting(store: Store, channel: string): readonly Waiting[] {
  return waiting(store).all(channel);
}

/** Events by their numbers, in that order. */
export function loadEvents(store: Store, ids: readonly number[]): readonly WatchEvent[] {
  return ids.map((id) => JSON.parse(content(store).get(id)?.content ?? 'null'));
}

/** Binds events into one batch of a channel, for good. */
export function bindBatch(store: Store, channel: string, events: readonly Waiting[]): void {
  const batch = (lastBatch(store).get(channel)?.last ?? 0) + 1;
  for (const { id } of events) setBatch(store).run(batch, id, channel);
}

/** Notes that a channel handed events over, at an ISO 8601 instant. */
export function markSent(
  store: Store,
  channel: string,
  events: readonly Waiting[],
  at: string,
): void {
  for (const { id } of events) sent(store).run(at, id, channel);
  recovered(store).run(channel);
}

/** Notes that a receiver does not take an event, which is therefore passed over, and why: a code. */
export function markRefused(store: Store, channel: string, id: number, code: string): void {
  refused(store).run(code, id, channel);
  recovered(store).run(channel);
}

/**
 * Notes that a channel failed, with the code of the failure, and when it is tried again; and whether it
 * was these events that its receiver refused.
 */
export function markFailed(
  store: Store,
  channel: string,
  events: readonly Waiting[],
  failure: {
    readonly code: string;
    readonly until: string | null;
    readonly isRefusal: boolean;
  },
): void {
  const { code, until, isRefusal } = failure;
  for (const { id } of events) failed(store).run(Number(isRefusal), code, id, channel);
  broken(store).run(until, code, channel);
}
