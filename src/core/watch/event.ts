import type { Aanhangsel, Asker, IsoDate, Minister, Statement } from '../model.ts';

/** What happened in a zaak, as whoever follows it is told (docs/glossary.md). */
export type WatchEventKind =
  | 'questions'
  | 'answer'
  | 'further-answer'
  | 'letter'
  | 'delay-notice'
  | 'notice'
  | 'withdrawal'
  | 'replacement'
  | 'follow-up';

/** Another zaak that names this one: a follow-up. */
interface NamedZaak {
  readonly zaak: string;
  readonly subject: string | null;
}

/** The document with which an answer was compared: what the sentences before stand in. */
export interface EarlierDocument {
  readonly date: IsoDate | null;
  readonly document: string;
  readonly aanhangsel: Aanhangsel | null;
  readonly answeredBy: readonly Minister[];
  /** Official pages, the most telling first. */
  readonly addresses: readonly string[];
}

/**
 * One thing to tell, complete in itself: a channel needs nothing beside it, and what is told later is
 * what was recorded then. `key` is the same for the same cause, however often that is seen: receivers
 * tell by it what they had before.
 */
export interface WatchEvent {
  /** Hexadecimal, 32 digits. */
  readonly key: string;
  readonly kind: WatchEventKind;
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  /** The date that the document bears. */
  readonly date: IsoDate | null;
  /** When kvq first saw it: an ISO 8601 instant. */
  readonly seenAt: string;
  /** The document's key; null where a zaak, not a document, is the cause. */
  readonly document: string | null;
  readonly aanhangsel: Aanhangsel | null;
  readonly answeredBy: readonly Minister[];
  /** Who signed the version before, where that was somebody else; else empty. */
  readonly previously: readonly Minister[];
  /** The record versions that were compared (`v1`, `v2`), null where there is none. */
  readonly versions: { readonly before: string | null; readonly after: string | null };
  /** What was compared with; null where nothing was, absent in what was recorded before kvq kept it. */
  readonly earlier?: EarlierDocument | null;
  /** The flagged statements only. */
  readonly flagged: readonly Statement[];
  /** How many questions the document answers, and how many answers it does not give again. */
  readonly answered: number;
  readonly notRepeated: number;
  /** Official pages, the most telling first. */
  readonly addresses: readonly string[];
  /** For a follow-up: the zaak that names this one. */
  readonly followUp: NamedZaak | null;
}
