import type {
  Confidence,
  DocumentKind,
  Label,
  Message,
  Operation,
  Reason,
} from '../../core/model.ts';
import type { Trouble } from '../../errors.ts';
import type { AlertPhrases } from './alerts.ts';
import type { ArchiveWords } from './archive.ts';
import type { ChannelPhrases } from './channels.ts';
import type { CiteWords } from './cite.ts';
import type { LineWords } from './line.ts';
import type { OverdueWords } from './overdue.ts';
import type { Phrases } from './phrases.ts';
import type { RegisterWords } from './register.ts';
import type { SearchPhrases } from './search.ts';
import type { WatchingPhrases } from './watching.ts';

/** Why a command line could not be understood; the values are what the user typed. */
export type Misuse =
  | { readonly code: 'unknown-command'; readonly given: string; readonly meant: string | null }
  | { readonly code: 'unknown-option'; readonly given: string; readonly meant: string | null }
  | { readonly code: 'missing-argument'; readonly name: string }
  | { readonly code: 'missing-value'; readonly option: string }
  | { readonly code: 'excess-arguments' }
  | { readonly code: 'no-command' }
  | { readonly code: 'hash'; readonly given: string }
  | { readonly code: 'conflict'; readonly option: string; readonly other: string }
  | { readonly code: 'future'; readonly option: string; readonly given: string }
  | { readonly code: 'question-number'; readonly option: string; readonly given: string }
  | {
      readonly code: 'value';
      readonly option: string;
      readonly given: string;
      readonly allowed: readonly string[];
    };

/** Every word that a person reads, help aside, in one language. */
export interface Catalogue {
  readonly labels: Readonly<Record<Label, string>>;
  readonly operations: Readonly<Record<Operation, string>>;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly months: readonly string[];
  readonly phrases: Phrases;
  readonly overdue: OverdueWords;
  readonly archive: ArchiveWords;
  readonly register: RegisterWords;
  readonly alerts: AlertPhrases;
  readonly channels: ChannelPhrases;
  readonly watching: WatchingPhrases;
  readonly cite: CiteWords;
  readonly line: LineWords;
  readonly search: SearchPhrases;
  /** The sentence of an expected error, without "kvq: ". */
  readonly trouble: (trouble: Trouble) => string;
  /** What is wrong with a command line, ending in what to do. */
  readonly misuse: (misuse: Misuse) => string;
  /** The sentence of a message about a document. */
  readonly message: (message: Message) => string;
  /** Where in a document a message is about: "regel 12". */
  readonly place: (place: string) => string;
  /** The heading under which reasons of one kind stand: "reikwijdte kleiner". */
  readonly reasonHeading: (reason: Reason) => string;
  /** One sentence that says what changed in the text, never why. */
  readonly reasonSentence: (reason: Reason) => string;
}
