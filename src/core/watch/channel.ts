import type { WatchEvent } from './event.ts';

/**
 * A road by which events reach somebody. The delivery loop knows nothing else of it: `openChannels` in
 * src/commands/open-channels.ts gives those that the configuration names.
 */
export interface Channel {
  /** Unique among the channels, and the same from round to round: deliveries are kept under it. */
  readonly name: string;
  /** Whether `deliver` gets one event a time, or all that wait in one digest. */
  readonly manner: 'each' | 'digest';
  /** Where it is one of several roads to one server, what they have in common. */
  readonly server?: string | undefined;
  /**
   * Hands over events that this channel's receiver has not had, in the order in which they were
   * recorded. Resolves only when the receiver took all of them; throws a KvqError otherwise, and the
   * same events come again in a later round, so that a receiver may see one twice: their `key` tells.
   */
  readonly deliver: (events: readonly WatchEvent[]) => Promise<void>;
}
