import type { Alert } from '../core/watch/alert.ts';
import type { Poster } from '../network/post.ts';

/** A road to one receiver, for alerts that are in words already. */
export interface Road {
  /** Unique, and the same from round to round. */
  readonly name: string;
  readonly kind: 'smtp' | 'webhook' | 'feed' | 'ntfy';
  /** Where it leads, as it may be shown: without anything that opens the door. */
  readonly target: string;
  /**
   * What it takes at once: the alert of one `event`, one alert that is a `digest` of all, or a `list`
   * with an alert for each.
   */
  readonly unit: 'event' | 'digest' | 'list';
  /** Where it is one of several roads to one server, what they have in common. */
  readonly server?: string;
  /** Resolves when the receiver took them. Throws KvqError `channel-failed`, `channel-disk-full`. */
  readonly send: (alerts: readonly Alert[]) => Promise<void>;
}

/** What roads need of the world. */
export interface RoadParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** How long a server may stay silent, in milliseconds. */
  readonly timeout: number;
  readonly post: Poster;
  /** The title of a feed that has none. */
  readonly feedTitle: string;
  /** The configuration file, for errors. */
  readonly file: string;
}
