import type { Channel } from '../core/watch/channel.ts';
import { bindBatch, loadWaiting, type Waiting } from '../store/deliveries.ts';
import { transact } from '../store/open.ts';
import type { Store } from '../store/store.ts';

/**
 * So many events are one digest at most: what piled up in a long outage is no mail that a server takes
 * or that anybody reads to its end.
 */
const MOST_EVENTS = 50;

/**
 * What waits for a channel, in the portions in which it is handed over. A portion that may have been
 * taken stays as it was, so that its receiver knows it again.
 */
export function batchesFor(
  store: Store,
  { name, manner }: Pick<Channel, 'name' | 'manner'>,
): readonly (readonly Waiting[])[] {
  const waiting = loadWaiting(store, name);
  if (manner === 'each') return waiting.map((one) => [one]);
  const bound = [...new Set(waiting.flatMap(({ batch }) => batch ?? []))].sort((a, b) => a - b);
  const tried = bound.map((batch) => waiting.filter((one) => one.batch === batch));
  const fresh = portions(waiting.filter(({ batch }) => batch === null));
  if (fresh.length > 0) {
    transact(store, () => {
      for (const portion of fresh) bindBatch(store, name, portion);
    });
  }
  return [...tried, ...fresh];
}

function portions(waiting: readonly Waiting[]): readonly (readonly Waiting[])[] {
  return Array.from({ length: Math.ceil(waiting.length / MOST_EVENTS) }, (_, at) =>
    waiting.slice(at * MOST_EVENTS, (at + 1) * MOST_EVENTS),
  );
}

/** Binds the halves of a portion that is refused as a whole, so that one event of it stops no other. */
export function divide(
  store: Store,
  channel: string,
  batch: readonly Waiting[],
): readonly (readonly Waiting[])[] {
  const middle = Math.ceil(batch.length / 2);
  const halves = [batch.slice(0, middle), batch.slice(middle)];
  transact(store, () => {
    for (const half of halves) bindBatch(store, channel, half);
  });
  return halves;
}
