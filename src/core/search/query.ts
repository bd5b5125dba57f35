/** A word, or words that must follow one another, as folded words. */
export interface Term {
  readonly kind: 'term';
  /** At least one. */
  readonly words: readonly string[];
  /** `woord*`: the last word is the beginning of one. */
  readonly isStart: boolean;
  /** `*woord`: the word is the end of one. */
  readonly isEnd: boolean;
  /** Between quotation marks: the word itself, not as a part of others. */
  readonly isExact: boolean;
}

/** Terms with at most `distance` words between them. */
export interface Near {
  readonly kind: 'near';
  readonly terms: readonly Term[];
  readonly distance: number;
}

/** What is looked for. Of `but` at least one part is wanted, and none of `unwanted` may be there. */
export type Query =
  | Term
  | Near
  | { readonly kind: 'all'; readonly parts: readonly Query[] }
  | { readonly kind: 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'but'; readonly wanted: Query; readonly unwanted: readonly Query[] };

/** The terms of a query that may stand in what it finds, in order; those that must not are left out. */
export function wantedTerms(query: Query): readonly Term[] {
  switch (query.kind) {
    case 'term':
      return [query];
    case 'near':
      return query.terms;
    case 'but':
      return wantedTerms(query.wanted);
    case 'all':
    case 'any':
      return query.parts.flatMap(wantedTerms);
  }
}
