import type { Aanhangsel, Asker, DocumentKind, IsoDate, Minister, Statement } from '../model.ts';

/** By what a given answer came to read otherwise, as the view `corrections` tells it (docs/register.md). */
export type CorrectionKind =
  | 'further-answer'
  | 'reprint'
  | 'letter'
  | 'replaced-in-place'
  | 'second-answer';

/**
 * What kvq could make of it. Somebody must read those that are not `compared`: kvq does not find which
 * answer they change (`not-applied`), or the answer before them is not stored (`no-first-answer`).
 */
export type RegisterOutcome = 'compared' | 'not-applied' | 'no-first-answer';

/** One later word on given answers, without what it says. */
export interface RegisterEntry {
  /** The same for the same correction, whatever else is stored: letters, digits, `-`, `_` and `.`. */
  readonly id: string;
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly submitted: IsoDate | null;
  readonly kind: CorrectionKind;
  readonly outcome: RegisterOutcome;
  /** Of a replacement in place the day on which its words were first seen. */
  readonly date: IsoDate | null;
  /** When kvq first saw it: an ISO 8601 instant. */
  readonly seenAt: string;
  /** The document's key. */
  readonly document: string;
  readonly documentNumber: string | null;
  readonly aanhangsel: Aanhangsel | null;
  /** The suffix of a herdruk, "h1"; null where its files do not bear one. */
  readonly reprint: string | null;
  /** What the document calls itself: the words of its letter are quoted under that name. */
  readonly documentKind: DocumentKind;
  /** The record versions that it is between (`v1`, `v2`), null where there is none. */
  readonly versions: { readonly before: string | null; readonly after: string | null };
  readonly answeredBy: readonly Minister[];
  /** Who signed the version before, where that was somebody else; else empty. */
  readonly previously: readonly Minister[];
  /** The day of the first answer that is stored, and the calendar days since then. */
  readonly firstAnswered: IsoDate | null;
  readonly days: number | null;
  /** How many of its statements are flagged. */
  readonly flags: number;
}

/** A correction with what it says. */
export interface RegisterItem {
  readonly entry: RegisterEntry;
  /** The flagged statements, in the order of the record. */
  readonly flagged: readonly Statement[];
  /** How many other statements changed. */
  readonly unflagged: number;
  /** Question numbers that the document does not answer again: never "removed". */
  readonly notRepeated: readonly number[];
}
