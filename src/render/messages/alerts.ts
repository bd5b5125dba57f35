import type { WatchEventKind } from '../../core/watch/event.ts';

/** What alerts say, in one language. */
export interface AlertPhrases {
  /** The language itself, for the `lang` of a page. */
  readonly lang: 'nl' | 'en';
  readonly kinds: Readonly<Record<WatchEventKind, string>>;
  /** What an event means, where its kind does not say it. */
  readonly meaning: Readonly<Record<WatchEventKind, string | null>>;
  /** The mark of a test in a subject line, and what a test says. */
  readonly test: string;
  readonly testMessage: string;
  /** The beginning of a digest's subject. */
  readonly digest: (events: number, flagged: number) => string;
  readonly andMore: (count: number) => string;
  readonly signed: (ministers: string) => string;
  /** Somebody else signs than the version before. */
  readonly signedBefore: (ministers: string) => string;
  /** With which document was compared; date and ministers are "" where unknown. */
  readonly comparedWith: (name: string, date: string, ministers: string) => string;
  readonly answered: (count: number) => string;
  readonly asksOn: (zaak: string, subject: string) => string;
  readonly officialPages: string;
  readonly inFull: string;
  /** What `[ ]` around words means in text without colours. */
  readonly markedWords: string;
  readonly footer: string;
  readonly feedTitle: string;
}
