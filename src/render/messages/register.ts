import type { Label } from '../../core/model.ts';
import type { CorrectionKind } from '../../core/register/entry.ts';

/** The labels that a reader is told of; what each means is said on the page. */
type FlaggedLabel = Exclude<Label, 'unchanged' | 'reworded' | 'added' | 'dropped'>;

/** Words and sentences of `kvq corrections`. */
export interface RegisterWords {
  readonly title: string;
  readonly kinds: Readonly<Record<CorrectionKind, string>>;
  /** The days that it is of; null where it has no such end. */
  readonly period: (since: string | null, until: string | null) => string;
  readonly only: {
    readonly minister: (name: string) => string;
    readonly department: (name: string) => string;
    readonly flagged: string;
  };
  /** How many corrections, flags, and documents that a person must read. */
  readonly summary: (corrections: number, flags: number, unread: number) => string;
  readonly none: string;
  readonly hiddenUnread: (count: number) => string;
  readonly stale: (count: number) => string;
  /** The answer that a document changes is not stored; `command` fetches it. */
  readonly noFirstAnswer: (document: string, command: string) => string;
  readonly mustBeRead: string;
  /** Since the first answer, of a date. */
  readonly daysAfter: (days: number, first: string) => string;
  /** Changes that a reader need not be told. */
  readonly unflagged: (count: number) => string;
  readonly flags: (count: number) => string;
  readonly unknownMinister: string;
  readonly columns: {
    readonly date: string;
    readonly zaak: string;
    readonly subject: string;
    readonly kind: string;
    readonly signedBy: string;
    readonly previously: string;
    readonly firstAnswered: string;
    readonly days: string;
    readonly flags: string;
    readonly labels: string;
    readonly outcome: string;
    readonly document: string;
    readonly address: string;
    readonly corrections: string;
    readonly label: string;
  };
  readonly page: {
    readonly counts: string;
    readonly byLabel: string;
    readonly byMinister: string;
    readonly after: string;
    readonly overview: string;
    readonly inFull: string;
    readonly labels: string;
    readonly meaning: Readonly<Record<FlaggedLabel, string>>;
    readonly how: string;
    /** Paragraphs; `command` made the page. */
    readonly howSaid: (command: string) => readonly string[];
    readonly made: (date: string, version: string) => string;
  };
}
