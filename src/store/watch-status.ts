import { type ChannelState, loadChannels } from './deliveries.ts';
import type { Store } from './store.ts';
import { countWaiting } from './watch-queue.ts';
import { loadLastGood, loadLastRound, type Round } from './watch-rounds.ts';
import { loadWatchStart } from './watch-state.ts';

/** How watching goes, for `kvq doctor`; instants are ISO 8601. */
export interface WatchStatus {
  /** Null where nobody watches. */
  readonly since: string | null;
  readonly lastRound: Round | null;
  readonly lastGood: string | null;
  /** Documents that wait to be looked at. */
  readonly queue: number;
  readonly channels: readonly ChannelState[];
}

/** What the rounds of watching left behind. */
export function loadWatchStatus(store: Store): WatchStatus {
  return {
    since: loadWatchStart(store),
    lastRound: loadLastRound(store),
    lastGood: loadLastGood(store),
    queue: countWaiting(store),
    channels: loadChannels(store),
  };
}
