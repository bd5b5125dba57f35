import type { MediaType } from '../block.ts';
import type { Mention } from '../lineage/mentions.ts';
import type {
  Aanhangsel,
  AnswerText,
  Asker,
  Comparison,
  DocumentKind,
  IsoDate,
  Minister,
  ParsedDocument,
  Question,
  Span,
} from '../model.ts';

/** The bytes of a document as seen once, without the bytes. `seenAt` is an ISO 8601 instant. */
export interface Rendition {
  readonly sha256: string;
  readonly mediaType: MediaType;
  /** In bytes. */
  readonly size: number;
  /** Where they were seen: a file's name or an address. */
  readonly source: string;
  readonly seenAt: string;
}

/** A rendition with what the present parser makes of it. */
export interface ReadRendition extends Rendition {
  readonly parsed: ParsedDocument;
}

/**
 * One official piece with all renditions of it. `key` is how people name it: document number, else
 * publication id (`ah-tk-20212022-105`), else `sha256:` with twelve digits.
 */
export interface FiledDocument {
  readonly key: string;
  readonly documentNumber: string | null;
  readonly aanhangsel: Aanhangsel | null;
  readonly renditions: readonly ReadRendition[];
}

/** How a document gives an answer: in full, by a correction in prose, or by taking it back. */
type Manner = 'stated' | 'corrected' | 'withdrawn';

/** A correction applied to one stored answer: which words became which, by which passage. */
export interface AppliedCorrection {
  /** The whole old sentence; null where the whole answer is replaced or withdrawn. */
  readonly before: string | null;
  /** The new wording; null where the old one is only withdrawn. */
  readonly after: string | null;
  /** The letter's own words for why, "te ruim omschreven"; a place in `RecordVersion.letter`. */
  readonly reason: Span | null;
  /** The passage that says so; a place in `RecordVersion.letter`. */
  readonly passage: Span;
}

/** An answer that a document gives or changes: the text as it stands after that document. */
export interface AnswerVersion extends AnswerText {
  readonly manner: Manner;
  readonly corrections: readonly AppliedCorrection[];
}

/** What one document (or one in-place replacement of it) made of the record. */
export interface RecordVersion {
  /** `v1`, `v2`, … in order of date. */
  readonly id: string;
  readonly date: IsoDate | null;
  readonly kind: DocumentKind;
  /** The document's key. */
  readonly document: string;
  readonly aanhangsel: Aanhangsel | null;
  readonly answeredBy: readonly Minister[];
  /** Signed by another minister than the version before. */
  readonly otherMinister: boolean;
  /** The same document with other text: replaced in place. */
  readonly replacedInPlace: boolean;
  readonly renditions: readonly Rendition[];
  /** Only the answers that this document gives or changes; the others stand as they stood. */
  readonly answers: readonly AnswerVersion[];
  /** The prose that corrects, for the reasons and passages that quote it. */
  readonly letter: string | null;
}

/** A document in the life of a zaak, for `kvq log`; answers are among the versions too. */
export interface HistoryEvent {
  readonly date: IsoDate | null;
  readonly kind: DocumentKind;
  readonly document: string;
  readonly aanhangsel: Aanhangsel | null;
  readonly answeredBy: readonly Minister[];
  readonly renditions: readonly Rendition[];
  /** The same document with other text: `date` is then the day on which it was first seen. */
  readonly replacedInPlace: boolean;
  /** The record version that this document made, if any (`v2`). */
  readonly version: string | null;
}

/** Everything that happened to one set of questions, derived from its documents alone. */
export interface ZaakHistory {
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly submitted: IsoDate | null;
  readonly questions: readonly Question[];
  readonly events: readonly HistoryEvent[];
  readonly versions: readonly RecordVersion[];
}

/** A comparison of two record versions, by their ids. */
export interface VersionComparison extends Comparison {
  readonly before: string;
  readonly after: string;
}

/** What the store keeps ready for reading; recomputed from the documents whenever one arrives. */
export interface Projection {
  readonly history: ZaakHistory;
  readonly comparisons: readonly VersionComparison[];
  readonly mentions: readonly Mention[];
}
