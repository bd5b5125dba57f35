import type { Confidence, Label, Reason, Span } from '../model.ts';

/**
 * What the alignment hands to the classifier: sentences that belong together, at most one side of
 * them empty. All spans of `before` lie in `answerBefore`, all spans of `after` in `answerAfter`.
 */
export interface Bead {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
  /** The words that differ; empty on a side where nothing was taken away or put in. */
  readonly changed: { readonly before: readonly Span[]; readonly after: readonly Span[] };
  /** The text of the question, "" where unknown. */
  readonly question: string;
  readonly answerBefore: string;
  readonly answerAfter: string;
  /** Set when a correction letter itself names this sentence; places in the letter's prose. */
  readonly correction: { readonly reason: Span | null; readonly passage: Span | null } | null;
}

/** What the classifier makes of a bead. */
export interface Verdict {
  readonly label: Label;
  readonly also: readonly Label[];
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
}
