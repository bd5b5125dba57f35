import type { Thesaurus } from './thesaurus.ts';
import { FEATURES, type Feature, RULES, type Rule } from './vocabulary.ts';

/** What the classifier may judge by: everything, unless somebody asks what it does without. */
export interface Means {
  readonly rules: readonly Rule[];
  readonly features: readonly Feature[];
  /** A reader's own groups of words that say the same, beside those of the lexicon. */
  readonly thesaurus: Thesaurus | null;
}

/** All rules and features, and the lexicon alone. */
export const USUAL: Means = { rules: RULES, features: FEATURES, thesaurus: null };
