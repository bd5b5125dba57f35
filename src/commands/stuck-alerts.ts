import { KvqError } from '../errors.ts';
import { loadChannels } from '../store/deliveries.ts';
import type { Store } from '../store/store.ts';

/**
 * After a round: that alerts wait for a channel which failed before and was not tried now; null where
 * none do. A channel that failed in this round, with one of `failures`, is told of already.
 */
export function stuckAlerts(store: Store, failures: readonly KvqError[]): KvqError | null {
  const told = new Set(
    failures.map(({ trouble }) => ('channel' in trouble ? trouble.channel : null)),
  );
  const stuck = loadChannels(store).filter(
    ({ name, error, waiting }) => error !== null && waiting > 0 && !told.has(name),
  );
  if (stuck.length === 0) return null;
  const count = stuck.reduce((sum, { waiting }) => sum + waiting, 0);
  return new KvqError({ code: 'alerts-wait', channels: stuck.map(({ name }) => name), count });
}
