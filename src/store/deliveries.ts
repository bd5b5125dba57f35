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
}

/** An event that waits for a channel. */
export interface WaitingEvent {
  readonly id: number;
  readonly batch: number | null;
  readonly event: WatchEvent;
}

interface Row extends Omit<WaitingEvent, 'event'> {
  readonly content: string;
}

const add = sql<[string]>('insert into channel (name) values (?) on conflict do nothing');
const remove = sql<[string]>('delete from channel where name = ?');

const states = sql<[], ChannelState>(`
  select name, tries, next_at as nextAt, error,
    (select count(*) from delivery where channel = name and state <> 'sent') as waiting
  from channel
  order by name
`);

const waiting = sql<[string], Row>(`
  select event_id as id, batch, content
  from delivery
  join event on event.id = event_id
  where channel = ? and state <> 'sent'
  order by event_id
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
  set state = 'sent', sent_at = ?, tries = tries + 1, error = null
  where event_id = ? and channel = ?
`);

const failed = sql<[string, number, string]>(`
  update delivery
  set state = 'failed', tries = tries + 1, error = ?
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

/** The events that a channel has not handed over, oldest first. */
export function loadWaiting(store: Store, channel: string): readonly WaitingEvent[] {
  return waiting(store)
    .all(channel)
    .map(({ content, ...row }) => ({ ...row, event: JSON.parse(content) }));
}

/** Binds events into one batch of a channel, for good. */
export function bindBatch(store: Store, channel: string, events: readonly WaitingEvent[]): void {
  const batch = (lastBatch(store).get(channel)?.last ?? 0) + 1;
  for (const { id } of events) setBatch(store).run(batch, id, channel);
}

/** Notes that a channel handed events over, at an ISO 8601 instant. */
export function markSent(
  store: Store,
  channel: string,
  events: readonly WaitingEvent[],
  at: string,
): void {
  for (const { id } of events) sent(store).run(at, id, channel);
  recovered(store).run(channel);
}

/** Notes that a channel failed, with the code of the failure, and when it is tried again. */
export function markFailed(
  store: Store,
  channel: string,
  events: readonly WaitingEvent[],
  { code, until }: { readonly code: string; readonly until: string | null },
): void {
  for (const { id } of events) failed(store).run(code, id, channel);
  broken(store).run(until, code, channel);
}
