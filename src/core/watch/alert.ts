/**
 * One event, or a digest of several, in the words of one language: all that a channel needs to tell it.
 * `src/render` makes it, `src/channels` sends it.
 */
export interface Alert {
  /** The keys of its events; receivers tell by them what they had before. */
  readonly keys: readonly string[];
  /** The zaken that it is about, without doubles. */
  readonly zaken: readonly string[];
  /** Kinds of its events and labels of what they flag, as in `kvq.event/1`; without doubles. */
  readonly kinds: readonly string[];
  readonly labels: readonly string[];
  /** One line, with a beginning that a mail rule can trust. */
  readonly subject: string;
  /** Lines of at most 76 cells, but for addresses and commands. */
  readonly text: string;
  /** A whole page. */
  readonly html: string;
  /** What stands between the head and the foot of that page. */
  readonly htmlBody: string;
  /** For a small screen: what happened, and the first flagged statements. */
  readonly brief: string;
  /** The official page to open first. */
  readonly link: string;
  /** When kvq first saw the last of its events: an ISO 8601 instant. */
  readonly seenAt: string;
  /** `kvq.event/1` of each event. */
  readonly events: readonly object[];
  /** Sent by `kvq channels test`: nothing happened. */
  readonly isTest: boolean;
}
