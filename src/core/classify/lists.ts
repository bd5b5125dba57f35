import { UNWILLING } from '../lexicon/antonyms.ts';
import { ACT, ASSERTIVE, EPISTEMIC, KNOWLEDGE, SOURCE } from '../lexicon/commitment.ts';
import {
  ADMISSION,
  CAVEAT,
  CLAIMLESS,
  CORRECTION,
  FAULT,
  IGNORANCE,
  NOT_EXCLUDED,
  OWN_ANSWER,
  REFUSAL,
} from '../lexicon/metadiscourse.ts';
import { IMPLICIT_NEGATION, NEGATION, NO_NEGATION } from '../lexicon/negation.ts';
import { CASE, CONDITION, DEGREE, FOCUS, GENERIC, QUANTIFIER, TIME } from '../lexicon/scope.ts';
import { cuePatterns } from './cue-pattern.ts';
import { type CueIndex, indexCues } from './cue-search.ts';

/** Cues that lie on a scale; where two share words the longer one counts. */
export const SCALES: CueIndex = indexCues({
  epistemic: cuePatterns(EPISTEMIC),
  assertive: cuePatterns(ASSERTIVE),
  knowledge: cuePatterns(KNOWLEDGE),
  source: cuePatterns(SOURCE),
  act: cuePatterns(ACT),
  unwilling: cuePatterns(UNWILLING),
  quantifier: cuePatterns(QUANTIFIER),
  generic: cuePatterns(GENERIC),
  time: cuePatterns(TIME),
  focus: cuePatterns(FOCUS),
  condition: cuePatterns(CONDITION),
  case: cuePatterns(CASE),
  degree: cuePatterns(DEGREE),
});

/** Words that deny, and pairs of words that only seem to. */
export const NEGATIONS: CueIndex = indexCues({
  none: cuePatterns(NO_NEGATION),
  negation: cuePatterns(NEGATION),
  implicit: cuePatterns(IMPLICIT_NEGATION),
});

/** What a sentence says of the answer itself. */
export const METADISCOURSE: CueIndex = indexCues({
  correction: cuePatterns(CORRECTION),
  fault: cuePatterns(FAULT),
  own: cuePatterns(OWN_ANSWER),
  admission: cuePatterns(ADMISSION),
  caveat: cuePatterns(CAVEAT),
  refusal: cuePatterns(REFUSAL),
  ignorance: cuePatterns(IGNORANCE),
  notExcluded: cuePatterns(NOT_EXCLUDED),
  claimless: cuePatterns(CLAIMLESS),
});
