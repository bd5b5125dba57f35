import type { Followed, FollowedKind } from '../../core/watch/followed.ts';

/** What watching says beside the alerts themselves, in one language. */
export interface WatchingPhrases {
  readonly followed: Readonly<Record<FollowedKind, string>>;
  readonly nothingFollowed: string;
  readonly nowFollowed: (what: string) => string;
  readonly noLongerFollowed: (what: string) => string;
  /** A name that no stored zaak has. */
  readonly unmatched: (followed: Followed) => string;
  readonly begun: string;
  /** Watching has begun, so that `--since` does nothing. */
  readonly sinceIgnored: string;
  readonly busy: string;
  readonly nothingToSend: string;
  readonly log: {
    readonly passedOver: (sentence: string) => string;
    readonly heard: (touched: number, road: string) => string;
    readonly looked: (fetched: number, waiting: number) => string;
    readonly recorded: (events: number) => string;
    readonly delivered: (sent: number, channels: number) => string;
    readonly ended: (requests: number) => string;
  };
  readonly doctor: {
    readonly round: string;
    readonly never: string;
    readonly good: (at: string) => string;
    readonly failed: (at: string, codes: string) => string;
    readonly unfinished: (at: string) => string;
    readonly lastGood: string;
    readonly queue: string;
    readonly documents: (count: number) => string;
    readonly channel: string;
    readonly inOrder: string;
    readonly failing: (code: string, tries: number) => string;
    readonly waiting: (count: number) => string;
    readonly refused: (count: number) => string;
  };
}
