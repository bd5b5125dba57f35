import type { Context } from '../context.ts';
import type { Channel } from '../core/watch/channel.ts';
import type { WatchEvent } from '../core/watch/event.ts';
import { KvqError } from '../errors.ts';
import type { Catalogue } from '../render/messages/catalogue.ts';
import type { WatchingPhrases } from '../render/messages/watching.ts';
import type { Sources } from '../sources/sources.ts';
import { keepChannels, loadEvents, loadWaiting } from '../store/deliveries.ts';
import { countWanted, lastEvent } from '../store/events.ts';
import { followedButUnknown, loadFollowed } from '../store/followed.ts';
import { transact } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { countWaiting } from '../store/watch-queue.ts';
import { beginRound, endRound, loadLastGood } from '../store/watch-rounds.ts';
import { loadWatchStart } from '../store/watch-state.ts';
import { attempt } from './attempt.ts';
import { hearTouches } from './hear-touches.ts';

/** Says something in the words of the catalogue, which has the sentences of troubles too. */
export type Log = (
  say: (log: WatchingPhrases['log'], sentence: Catalogue['trouble']) => string,
) => void;

/** What one round works with. */
export interface RoundParts {
  readonly context: Context;
  readonly store: Store;
  readonly sources: Sources;
  /** A KvqError where their settings cannot be: what happens is then kept for those that were. */
  readonly channels: readonly Channel[] | KvqError;
  /** Where the first round of a store begins; null for now. */
  readonly since: Date | null;
  /** How many documents may be asked for. */
  readonly budget: number;
  /** Nothing is handed over. */
  readonly isDry: boolean;
  /** Says what is being done, for whoever asked to see that. */
  readonly log: Log;
}

/** What a round came to. */
export interface RoundOutcome {
  /** Nobody watched before. */
  readonly isFirst: boolean;
  /** How many events were recorded that concern what is followed, or were told now. */
  readonly news: number;
  readonly failures: readonly KvqError[];
  /** Of a dry round: what waits for some channel, oldest first. */
  readonly waiting: readonly WatchEvent[];
}

/**
 * One round: hears what was touched, looks at it, records what is news and hands over what waits. What
 * fails is in the outcome, and stops nothing that can go on without it. Throws KvqError `store-…` and
 * `interrupted`; what was done by then stays done, and the next round goes on from there.
 */
export async function watchRound(parts: RoundParts): Promise<RoundOutcome> {
  const { context, store, sources, isDry, log } = parts;
  const channels = parts.channels instanceof KvqError ? null : parts.channels;
  const isFirst = loadWatchStart(store) === null;
  const newest = lastEvent(store);
  const lastGood = loadLastGood(store);
  const round = transact(store, () => {
    if (channels !== null) keepChannels(store, names(channels));
    return beginRound(store, context.now().toISOString());
  });
  const failures = parts.channels instanceof KvqError ? [parts.channels] : [];
  const touched = await hear(parts, failures);
  const fetched = await look(parts, lastGood, failures);
  const waiting = countWaiting(store);
  log((it) => it.looked(fetched, waiting));
  const events = countWanted(store, newest);
  log((it) => it.recorded(events));
  const delivered = isDry ? null : await hand(parts, channels ?? [], failures);
  const requests = sources.client.requests();
  const sent = delivered?.sent ?? 0;
  const troubles = failures.map(({ trouble }) => trouble.code);
  const result = { requests, touched, fetched, events, sent, waiting, troubles };
  transact(store, () => endRound(store, round, context.now().toISOString(), result));
  log((it) => it.ended(requests));
  const news = Math.max(events, delivered?.told.size ?? 0);
  return { isFirst, news, failures, waiting: isDry ? waitingFor(store, channels ?? []) : [] };
}

function names(channels: readonly Channel[]): readonly string[] {
  return channels.map(({ name }) => name);
}

async function hear(
  { context, store, sources, since, log }: RoundParts,
  failures: KvqError[],
): Promise<number> {
  // What a witness takes is loaded only where something was withdrawn: most rounds hear nothing.
  const witness = async () => (await import('./witness.ts')).witnessOf(context, store);
  const reader = { context, store, witness, followed: loadFollowed(store) };
  const heard = await attempt(() => hearTouches(reader, sources, since));
  if (heard instanceof KvqError) {
    failures.push(heard);
    return 0;
  }
  const { passedOver } = heard;
  if (passedOver !== null) log((it, sentence) => it.passedOver(sentence(passedOver)));
  log((it) => it.heard(heard.touched, heard.road));
  return heard.touched;
}

async function look(
  { context, store, sources, budget }: RoundParts,
  lastGood: string | null,
  failures: KvqError[],
): Promise<number> {
  const lacking = followedButUnknown(store, lastGood);
  if (countWaiting(store) === 0 && lacking.length === 0) return 0;
  const { workOff, fill } = await import('./work-off.ts');
  const desk = { context, store };
  const filled = await fill(desk, sources, lacking);
  const worked = await workOff(desk, sources, budget - filled.fetched);
  failures.push(...filled.failures, ...worked.failures);
  return filled.fetched + worked.fetched;
}

async function hand(
  { context, store, log }: RoundParts,
  channels: readonly Channel[],
  failures: KvqError[],
): Promise<{ readonly sent: number; readonly told: ReadonlySet<number> }> {
  const { deliver } = await import('./deliver.ts');
  const delivered = await deliver(context, store, channels);
  failures.push(...delivered.failures);
  log((it) => it.delivered(delivered.sent, channels.length));
  return delivered;
}

function waitingFor(store: Store, channels: readonly Channel[]): readonly WatchEvent[] {
  const ids = channels.flatMap(({ name }) => loadWaiting(store, name).map(({ id }) => id));
  return loadEvents(
    store,
    [...new Set(ids)].sort((one, other) => one - other),
  );
}
