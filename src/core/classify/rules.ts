import type { Label } from '../model.ts';
import type { Evidence } from './evidence.ts';
import type { Ruling } from './lone-sentence.ts';
import { type Finding, finding } from './reasons.ts';
import type { Rule } from './vocabulary.ts';

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

function reachOf({ reach, losses }: Evidence): Reach {
  const narrower = reach.some(({ direction }) => direction === 'weaker');
  const wider = reach.some(({ direction }) => direction === 'stronger');
  const narrowed: readonly Label[] = narrower || losses.length > 0 ? ['narrowed'] : [];
  return { narrower, wider, scope: wider ? [...narrowed, 'widened'] : narrowed };
}

/** R6 and R8: how firmly it stands, and with that how far it reaches. */
function judgeFirmness(evidence: Evidence): Ruling | null {
  const { firmness, reach } = evidence;
  const commitment = evidence.commitment.reduce((sum, { change }) => sum + change, 0);
  if (Math.abs(commitment) < COMMITMENT_STEP) return null;
  const label = commitment < 0 ? 'softened' : 'strengthened';
  const dated: readonly Label[] = firmness.some(isVagueDate) ? ['date-changed'] : [];
  return ruling(label, [...dated, ...reachOf(evidence).scope], 'medium', [
    ...firmness.filter((found) => !isOutdone(found, commitment, firmness)),
    ...reach,
    ...evidence.losses,
  ]);
}

/** "moet" → "kan": less certain, and only seemingly more than a duty. */
function isOutdone(
  { feature, direction }: Finding,
  commitment: number,
  firmness: readonly Finding[],
): boolean {
  const against = commitment < 0 ? 'stronger' : 'weaker';
  const hedged = firmness.some(
    (other) => other.feature === 'epistemic' && other.direction !== against,
  );
  return feature === 'act' && direction === against && hedged;
}

/** "op 1 mei" → "spoedig": a date that went for a time without a day, or came for one. */
function isVagueDate({ feature }: Finding): boolean {
  return feature === 'date';
}

/** R7: how far it reaches; fewer cases by a quantifier are also a weaker claim (docs/classification.md). */
function judgeReach(evidence: Evidence): Ruling | null {
  const { firmness, reach } = evidence;
  const { narrower, wider, scope } = reachOf(evidence);
  if (!(narrower || wider)) return null;
  if (narrower && wider) return ruling('unclassified', scope, 'low', reach);
  const isQuantity = reach.some(({ feature }) => feature === 'quantifier');
  const confidence = isQuantity ? 'medium' : 'low';
  const findings = [...reach, ...firmness, ...evidence.losses];
  return narrower
    ? ruling('narrowed', isQuantity ? ['softened'] : [], confidence, findings)
    : ruling('widened', isQuantity ? ['strengthened'] : [], confidence, findings);
}

/** Detail is no flag; `also` names what its loss would be the mirror of. */
function judgeDetail(details: readonly Finding[]): Ruling {
  const isFigure = details.some(({ feature }) => feature === 'precision');
  return ruling('added', isFigure ? ['strengthened', 'widened'] : ['widened'], 'low', details);
}

/** R10: content put for other content, which nothing explains. */
function isUnexplained({ match, unexplained, substance }: Evidence): boolean {
  return unexplained.length > 0 && (substance || match.overlap < SHARED_ENOUGH);
}

/** R9: nothing but words changed, or detail came to an affirmation. */
function isDetail({ details }: Evidence): boolean {
  return details.length > 0;
}

/**
 * R6 and R7 for what was taken out of an affirmation and nothing else decides. Put in, the same words are
 * detail; so they weigh after all that pulls both ways, or the versions swapped would tell another story.
 */
function judgeLoss(code: 'R6' | 'R7', { losses, details }: Evidence): Ruling | null {
  if (!losses.some(({ rule }) => rule === code)) return null;
  const findings = [...losses, ...details];
  if (details.length > 0) return ruling('unclassified', ['narrowed'], 'low', findings);
  if (code === 'R7') return ruling('narrowed', [], 'low', findings);
  return ruling('softened', ['narrowed'], 'medium', findings);
}

/** R1 within a statement: it now concedes something. */
function judgeConcession(evidence: Evidence): Ruling | null {
  const { concession, unexplained } = evidence;
  if (concession.length === 0 || !(isUnexplained(evidence) || isDetail(evidence))) return null;
  return ruling('admission-added', ['retracted'], 'medium', [...concession, ...unexplained]);
}

function judgeUnexplained(evidence: Evidence): Ruling | null {
  const { unexplained } = evidence;
  return isUnexplained(evidence) ? ruling('unclassified', [], 'low', unexplained) : null;
}

function judgeDetails(evidence: Evidence): Ruling | null {
  return isDetail(evidence) ? judgeDetail(evidence.details) : null;
}

function judgeCorrection(evidence: Evidence): Ruling | null {
  const { correction, polarity, details } = evidence;
  if (correction.length === 0) return null;
  const given = details.filter(
    ({ feature }) => feature === 'precision' || feature === 'scope.time',
  );
  const replaced = evidence.replaced.length > 0 ? evidence.replaced : given;
  const label = replaced.length > 0 ? figureLabel(replaced) : 'retracted';
  const also: readonly Label[] = polarity.length > 0 ? ['reversed'] : [];
  const values = evidence.replaced.length > 0 ? replaced : replaced.map(asValue);
  return ruling(label, also, 'high', [...correction, ...values, ...polarity]);
}

/** A figure or date that a correction gives, of which the earlier side has nothing in its place. */
function asValue({ feature, after }: Finding): Finding {
  return finding('R5', feature === 'precision' ? 'figure' : 'date', 'changed', [], after);
}

/** Where an answer is refused the rest of the sentence is no weaker claim, there is none. */
function judgeWithdrawal(evidence: Evidence): Ruling | null {
  const { withdrawal, polarity } = evidence;
  if (withdrawal.length === 0) return null;
  const refuses = withdrawal.some(({ feature }) => feature === 'refusal');
  const rest = refuses ? [] : besides(withdrawal, [...polarity, ...strength(evidence)]);
  return ruling('retracted', [], 'medium', [...withdrawal, ...rest]);
}

/** Findings that quote other words than these do: one word proves one thing. */
function besides(main: readonly Finding[], rest: readonly Finding[]): readonly Finding[] {
  const quoted = new Set(main.flatMap(({ before, after }) => [...before, ...after]));
  return rest.filter(
    ({ before, after }) => ![...before, ...after].some((word) => quoted.has(word)),
  );
}

function judgePolarity(evidence: Evidence): Ruling | null {
  const { polarity, replaced } = evidence;
  if (polarity.length === 0) return null;
  const rest = besides(polarity, strength(evidence));
  return ruling('reversed', [], 'high', [...polarity, ...replaced, ...rest]);
}

function judgeFigures(evidence: Evidence): Ruling | null {
  const { replaced } = evidence;
  if (replaced.length === 0) return null;
  const also = [...firmnessLabels(evidence), ...reachOf(evidence).scope];
  return ruling(figureLabel(replaced), also, 'high', [...replaced, ...strength(evidence)]);
}

/** What a change of commitment is called, beside a figure or date that changed too. */
function firmnessLabels({ commitment }: Evidence): readonly Label[] {
  const sum = commitment.reduce((total, { change }) => total + change, 0);
  if (Math.abs(sum) < COMMITMENT_STEP) return [];
  return [sum < 0 ? 'softened' : 'strengthened'];
}

function strength({ firmness, reach, losses }: Evidence): readonly Finding[] {
  return [...firmness, ...reach, ...losses];
}

function figureLabel(replaced: readonly Finding[]): Label {
  return replaced.some(({ feature }) => feature === 'figure' || feature === 'precision')
    ? 'figure-changed'
    : 'date-changed';
}

/** A rule for a statement that both versions have; null where it does not fire. */
interface EditRule {
  readonly code: Rule;
  readonly judge: (evidence: Evidence) => Ruling | null;
}

/** In order of precedence; where none fires, it is said in other words (R9). */
const EDIT_RULES: readonly EditRule[] = [
  { code: 'R2', judge: judgeCorrection },
  { code: 'R3', judge: judgeWithdrawal },
  { code: 'R4', judge: judgePolarity },
  { code: 'R5', judge: judgeFigures },
  { code: 'R6', judge: judgeFirmness },
  { code: 'R7', judge: judgeReach },
  { code: 'R1', judge: judgeConcession },
  { code: 'R10', judge: judgeUnexplained },
  { code: 'R6', judge: (evidence) => judgeLoss('R6', evidence) },
  { code: 'R7', judge: (evidence) => judgeLoss('R7', evidence) },
  { code: 'R9', judge: judgeDetails },
];

/** The first of these rules that fires; the findings of the others stay as further reasons. */
export function judgeEdited(evidence: Evidence, rules: readonly Rule[]): Ruling {
  for (const { code, judge } of EDIT_RULES) {
    const found = rules.includes(code) ? judge(evidence) : null;
    if (found !== null) return found;
  }
  const { before, after, unexplained } = evidence;
  const reworded = finding('R9', 'words', 'none', before.words, after.words);
  return ruling('reworded', [], 'medium', [reworded, ...unexplained]);
}
