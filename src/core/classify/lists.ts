import { UNWILLING } from '../lexicon/antonyms.ts';
import { ACT, ASSERTIVE, EPISTEMIC, KNOWLEDGE, SOURCE } from '../lexicon/commitment.ts';
import {
  ADMISSION,
  CAVEAT,
  CLAIMLESS,
  CORRECTION,
  DISAVOWAL,
  FAULT,
  IGNORANCE,
  NOT_EXCLUDED,
  OWN_ANSWER,
  REFUSAL,
} from '../lexicon/metadiscourse.ts';
import { IMPLICIT_NEGATION, NEGATION, NO_NEGATION, PARTIAL_NEGATION } from '../lexicon/negation.ts';
import { CASE, CONDITION, DEGREE, FOCUS, GENERIC, QUANTIFIER, TIME } from '../lexicon/scope.ts';
import { type CueIndex, indexCues } from './cue-search.ts';
import { lazily } from './lazily.ts';

/**
 * Cues that lie on a scale, and words that deny or only seem to. Of those that share words the longer
 * one counts, scales and denials each among themselves.
 */
export const scaleAndDenialCues: () => CueIndex = lazily(() =>
  indexCues({
    epistemic: EPISTEMIC,
    assertive: ASSERTIVE,
    knowledge: KNOWLEDGE,
    source: SOURCE,
    act: ACT,
    unwilling: UNWILLING,
    quantifier: QUANTIFIER,
    generic: GENERIC,
    time: TIME,
    focus: FOCUS,
    condition: CONDITION,
    case: CASE,
    degree: DEGREE,
    none: NO_NEGATION,
    partial: PARTIAL_NEGATION,
    negation: NEGATION,
    implicit: IMPLICIT_NEGATION,
  }),
);

/** The lists of words that deny, and of pairs of words that only seem to. */
export const NEGATION_LISTS: ReadonlySet<string> = new Set([
  'none',
  'partial',
  'negation',
  'implicit',
]);

/** What a sentence says of the answer itself. */
export const metadiscourse: () => CueIndex = lazily(() =>
  indexCues({
    correction: CORRECTION,
    disavowal: DISAVOWAL,
    fault: FAULT,
    own: OWN_ANSWER,
    admission: ADMISSION,
    caveat: CAVEAT,
    refusal: REFUSAL,
    ignorance: IGNORANCE,
    notExcluded: NOT_EXCLUDED,
    claimless: CLAIMLESS,
  }),
);
