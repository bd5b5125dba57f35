import type { Confidence, Span } from '../model.ts';

/**
 * How a text gives words of a source: to the letter; with other typography; with words left out, in
 * the middle or at an end; with other words in a few places; with more of its own; or only its matter.
 */
export type QuotationManner =
  | 'exact'
  | 'typographic'
  | 'shortened'
  | 'altered'
  | 'near'
  | 'paraphrase';

/** What a quotation has in place of the words of its source; "" on the side that has nothing. */
export interface Alteration {
  /** The words of the source, as they stand in it. */
  readonly before: string;
  /** The words of the quotation. */
  readonly after: string;
  /** Why they differ, where the writer shows it: an ellipsis, brackets, or a cut at either end. */
  readonly shown: 'ellipsis' | 'brackets' | 'cut' | null;
}

/** Where words of a text come from. */
export interface Origin {
  /** The index of the passage among those that were given. */
  readonly passage: number;
  /** The words there. */
  readonly source: Span;
  readonly manner: QuotationManner;
  readonly alterations: readonly Alteration[];
}

/** A quotation found in a text. */
export interface Quotation extends Origin {
  /** The words of the text, without the quotation marks around them. */
  readonly span: Span;
  /** It stands between quotation marks. */
  readonly isMarked: boolean;
  readonly confidence: Confidence;
  /** Other passages that give the same words no worse. */
  readonly also: readonly Origin[];
}
