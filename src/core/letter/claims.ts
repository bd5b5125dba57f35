import type { Span } from '../model.ts';
import type { Figure } from './figures.ts';
import type { TextPlace } from './text-places.ts';

/** What a correction is about, as the letter points at it. */
export type Target =
  | { readonly kind: 'words'; readonly words: Span; readonly within: Span | null }
  | { readonly kind: 'place'; readonly place: TextPlace }
  | { readonly kind: 'answer' }
  /** Told in the letter's own words; `polarity` where it only says yes or no was answered. */
  | {
      readonly kind: 'told';
      readonly passages: readonly Span[];
      readonly polarity: Polarity | null;
    }
  /** Only by the figure that is wrong; `figures` are those that the letter says were written. */
  | {
      readonly kind: 'figure';
      readonly figures: readonly Figure[];
      readonly passages: readonly Span[];
    };

/** The answer that a letter says it gave. */
export type Polarity = 'yes' | 'no';

/** What the letter does with it. */
export type Act =
  | {
      readonly kind: 'replace';
      readonly by: Span;
      readonly from: 'quotation' | 'paragraph' | 'sentence';
    }
  /** `sentence`: the letter's sentence, where that itself says how things are. */
  | {
      readonly kind: 'figure';
      readonly before: Figure | null;
      readonly figure: Figure;
      /** The text in which `figure` has its place. */
      readonly context: string;
      readonly sentence: Span | null;
    }
  | { readonly kind: 'delete' };

/** One correction as the letter states it, before it is looked up in the answers. */
export interface Claim {
  readonly target: Target;
  readonly act: Act;
  /** Question numbers in the same breath, negative from the end; empty where it names none. */
  readonly numbers: readonly number[];
  readonly part: string | null;
  /** The paragraph or sentence of the answer that the letter names. */
  readonly place: TextPlace | null;
  /** Question numbers named last before that: where it may well be. */
  readonly near: readonly number[];
  readonly reason: Span | null;
  readonly passage: Span;
}
