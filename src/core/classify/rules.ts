import type { Label } from '../model.ts';
import type { Evidence } from './evidence.ts';
import type { Ruling } from './lone-sentence.ts';
import { type Finding, finding } from './reasons.ts';

/** A change of commitment smaller than this is a choice of words. */
const COMMITMENT_STEP = 0.15;
/** Content that answers to each other must make up this much before a rest is a choice of words. */
const SHARED_ENOUGH = 0.7;

const ruling = (
  label: Label,
  also: readonly Label[],
  confidence: Ruling['confidence'],
  findings: readonly Finding[],
): Ruling => ({ label, also, confidence, findings });

interface Reach {
  readonly narrower: boolean;
  readonly wider: boolean;
  readonly scope: readonly Label[];
}

function reachOf({ reach }: Evidence): Reach {
  const narrower = reach.some(({ direction }) => direction === 'weaker');
  const wider = reach.some(({ direction }) => direction === 'stronger');
  const narrowed: readonly Label[] = narrower ? ['narrowed'] : [];
  return { narrower, wider, scope: wider ? [...narrowed, 'widened'] : narrowed };
}

/** R6, R7 and R8: how firmly it stands and how far it reaches. */
function judgeStrength(evidence: Evidence): Ruling | null {
  const { firmness, reach } = evidence;
  const { narrower, wider, scope } = reachOf(evidence);
  if (evidence.commitment <= -COMMITMENT_STEP) {
    return ruling('softened', scope, 'medium', [...firmness, ...reach]);
  }
  if (evidence.commitment >= COMMITMENT_STEP) {
    return ruling('strengthened', scope, 'medium', [...firmness, ...reach]);
  }
  if (narrower && wider) return ruling('unclassified', scope, 'low', reach);
  return narrower || wider ? judgeReach(evidence, narrower) : null;
}

/** R7 alone; fewer cases by a quantifier are also a weaker claim (docs/classification.md). */
function judgeReach({ firmness, reach }: Evidence, narrower: boolean): Ruling {
  const isQuantity = reach.some(({ feature }) => feature === 'quantifier');
  const confidence = isQuantity ? 'medium' : 'low';
  const findings = [...reach, ...firmness];
  return narrower
    ? ruling('narrowed', isQuantity ? ['softened'] : [], confidence, findings)
    : ruling('widened', isQuantity ? ['strengthened'] : [], confidence, findings);
}

/** Detail is no flag; `also` names what its loss would be the mirror of. */
function judgeDetail(details: readonly Finding[]): Ruling {
  const isFigure = details.some(({ feature }) => feature === 'precision');
  return ruling('added', isFigure ? ['strengthened', 'widened'] : ['widened'], 'low', details);
}

/** R9 and R10: nothing but words changed, or words that nothing explains. */
function judgeWords(evidence: Evidence): Ruling {
  const { match, details, unexplained, substance, before, after, concession } = evidence;
  const isUnexplained = unexplained.length > 0 && (substance || match.overlap < SHARED_ENOUGH);
  const isDetail = unexplained.length === 0 && details.length > 0;
  if (concession.length > 0 && (isUnexplained || isDetail)) {
    return ruling('admission-added', ['retracted'], 'medium', [...concession, ...unexplained]);
  }
  if (isUnexplained) return ruling('unclassified', [], 'low', unexplained);
  if (isDetail) return judgeDetail(details);
  const reworded = finding('R9', 'words', 'none', before.words, after.words);
  return ruling('reworded', [], 'medium', [reworded, ...unexplained]);
}

/** The first of R2 to R10 that fires; the findings of the others stay as further reasons. */
export function judgeEdited(evidence: Evidence): Ruling {
  const { correction, withdrawal, polarity, replaced } = evidence;
  const rest = [...evidence.firmness, ...evidence.reach];
  if (correction.length > 0) {
    const label = replaced.length > 0 ? figureLabel(replaced) : 'retracted';
    const also: readonly Label[] = polarity.length > 0 ? ['reversed'] : [];
    return ruling(label, also, 'high', [...correction, ...replaced, ...polarity, ...rest]);
  }
  if (withdrawal.length > 0) {
    return ruling('retracted', [], 'medium', [...withdrawal, ...polarity, ...rest]);
  }
  if (polarity.length > 0) {
    return ruling('reversed', [], 'high', [...polarity, ...replaced, ...rest]);
  }
  if (replaced.length > 0) {
    return ruling(figureLabel(replaced), [], 'high', [...replaced, ...rest]);
  }
  return judgeStrength(evidence) ?? judgeWords(evidence);
}

function figureLabel(replaced: readonly Finding[]): Label {
  return replaced.some(({ feature }) => feature === 'figure') ? 'figure-changed' : 'date-changed';
}
