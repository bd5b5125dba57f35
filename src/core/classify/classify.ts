import type { Label } from '../model.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { compareAmounts } from './amounts.ts';
import type { Bead, Verdict } from './bead.ts';
import { commitment } from './commitment.ts';
import { type ContentMatch, matchContent } from './content.ts';
import { compareCoverage } from './coverage.ts';
import { judgeAdded, judgeDeleted, type Ruling } from './lone-sentence.ts';
import { newTalk, talkOf } from './metadiscourse.ts';
import { comparePolarity } from './polarity.ts';
import { degree, quantity, restrictions } from './reach.ts';
import { type Reading, readSide } from './reading.ts';
import { type Finding, finding, letterReasons, reasonsOf } from './reasons.ts';

/** Everything that the features found on two sides that answer to each other. */
interface Evidence {
  readonly before: Reading;
  readonly after: Reading;
  readonly match: ContentMatch;
  readonly correction: readonly Finding[];
  readonly withdrawal: readonly Finding[];
  readonly polarity: readonly Finding[];
  readonly replaced: readonly Finding[];
  readonly commitment: number;
  readonly firmness: readonly Finding[];
  readonly reach: readonly Finding[];
  readonly details: readonly Finding[];
  readonly unexplained: readonly Finding[];
  readonly substance: boolean;
}

function talkFindings(
  before: Reading,
  after: Reading,
): {
  readonly correction: readonly Finding[];
  readonly withdrawal: readonly Finding[];
} {
  const old = talkOf(before);
  const now = talkOf(after);
  const found = (
    talk: 'correction' | 'refusal' | 'ignorance' | 'notExcluded',
  ): readonly Finding['after'][] => {
    const words = newTalk(before, after, { before: old, after: now }, talk);
    return words.length > 0 ? [words] : [];
  };
  const denied = before.negated.some(Boolean) || old.notExcluded.length > 0 || excludes(before);
  return {
    correction: found('correction').map((words) =>
      finding('R2', 'correction', 'changed', [], words),
    ),
    withdrawal: [
      ...found('refusal').map((words) => finding('R3', 'refusal', 'weaker', [], words)),
      ...found('ignorance').map((words) => finding('R3', 'ignorance', 'weaker', [], words)),
      ...(denied ? found('notExcluded') : []).map((words) =>
        finding('R4', 'epistemic', 'weaker', [], words),
      ),
    ],
  };
}

function excludes({ words }: Reading): boolean {
  return words.some(({ verbs }) => verbs.includes('uitsluiten') || verbs.includes('garanderen'));
}

const WEIGHED = ['epistemic', 'knowledge', 'source', 'act', 'generic'] as const;
const DEGREE_WEIGHT = 0.3;

function weigh(findings: readonly Finding[]): number {
  return findings.reduce(
    (sum, { direction }) =>
      sum +
      (direction === 'weaker' ? -DEGREE_WEIGHT : direction === 'stronger' ? DEGREE_WEIGHT : 0),
    0,
  );
}

function gather(bead: Bead): Evidence {
  const before = readSide(bead.before, bead.answerBefore);
  const after = readSide(bead.after, bead.answerAfter);
  const match = matchContent(before, after);
  const polarity = comparePolarity(before, after, match);
  const rest: ContentMatch = {
    ...match,
    lostBefore: match.lostBefore.filter((at) => !polarity.explainedBefore.has(at)),
    lostAfter: match.lostAfter.filter((at) => !polarity.explainedAfter.has(at)),
  };
  const amounts = compareAmounts(before, after);
  const steps = WEIGHED.map((list) => commitment(before, after, list));
  const degrees = degree(before, after);
  const coverage = compareCoverage(before, after, rest);
  const extra = [...amounts.precision, ...degrees, ...coverage.findings].filter(
    ({ rule }) => rule === 'R6',
  );
  return {
    before,
    after,
    match: rest,
    ...talkFindings(before, after),
    polarity: polarity.findings,
    replaced: amounts.replaced,
    commitment: steps.reduce((sum, { change }) => sum + change, 0) + weigh(extra),
    firmness: [...steps.flatMap(({ findings }) => findings), ...extra],
    reach: [
      ...quantity(before, after),
      ...restrictions(before, after),
      ...amounts.reach,
      ...[...degrees, ...coverage.findings].filter(({ rule }) => rule === 'R7'),
    ],
    details: [...coverage.details, ...amounts.details],
    unexplained: coverage.unexplained,
    substance: coverage.substance,
  };
}

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

function reachOf({ reach }: Evidence): { readonly narrower: boolean; readonly wider: boolean } {
  return {
    narrower: reach.some(({ direction }) => direction === 'weaker'),
    wider: reach.some(({ direction }) => direction === 'stronger'),
  };
}

/** R6, R7 and R8: how firmly it stands and how far it reaches. */
function judgeStrength(evidence: Evidence): Ruling | null {
  const { firmness, reach } = evidence;
  const { narrower, wider } = reachOf(evidence);
  const scope: Label[] = [
    ...(narrower ? (['narrowed'] as const) : []),
    ...(wider ? (['widened'] as const) : []),
  ];
  if (evidence.commitment <= -COMMITMENT_STEP) {
    return ruling('softened', scope, 'medium', [...firmness, ...reach]);
  }
  if (evidence.commitment >= COMMITMENT_STEP) {
    return ruling('strengthened', scope, 'medium', [...firmness, ...reach]);
  }
  if (narrower && wider) return ruling('unclassified', ['narrowed', 'widened'], 'low', reach);
  const confidence = reach.some(({ feature }) => feature === 'quantifier') ? 'medium' : 'low';
  if (narrower) return ruling('narrowed', ['softened'], confidence, [...reach, ...firmness]);
  if (wider) return ruling('widened', ['strengthened'], confidence, [...reach, ...firmness]);
  return null;
}

/** R9 and R10: nothing but words changed, or words that nothing explains. */
function judgeWords({ match, details, unexplained, substance, before, after }: Evidence): Ruling {
  if (unexplained.length > 0 && (substance || match.overlap < SHARED_ENOUGH)) {
    return ruling('unclassified', [], 'low', unexplained);
  }
  if (unexplained.length === 0 && details.length > 0) {
    return ruling('added', ['widened', 'strengthened'], 'low', details);
  }
  const reworded = finding('R9', 'words', 'none', before.words, after.words);
  return ruling('reworded', [], 'medium', [reworded, ...unexplained]);
}

function judgeEdited(evidence: Evidence): Ruling {
  const { correction, withdrawal, polarity, replaced } = evidence;
  const rest = [...evidence.firmness, ...evidence.reach];
  if (correction.length > 0) {
    const label = replaced.length > 0 ? figureLabel(replaced) : 'retracted';
    const also: readonly Label[] = polarity.length > 0 ? ['reversed', 'retracted'] : ['retracted'];
    return ruling(
      label,
      also.filter((other) => other !== label),
      'high',
      [...correction, ...replaced, ...polarity, ...rest],
    );
  }
  if (withdrawal.length > 0) {
    return ruling('retracted', ['softened'], 'medium', [...withdrawal, ...polarity, ...rest]);
  }
  if (polarity.length > 0) {
    return ruling('reversed', ['retracted'], 'high', [...polarity, ...replaced, ...rest]);
  }
  if (replaced.length > 0) {
    return ruling(figureLabel(replaced), [], 'high', [...replaced, ...rest]);
  }
  return judgeStrength(evidence) ?? judgeWords(evidence);
}

function figureLabel(replaced: readonly Finding[]): Label {
  return replaced.some(({ feature }) => feature === 'figure') ? 'figure-changed' : 'date-changed';
}

function joined(spans: Bead['before']): string {
  return spans.map(({ text }) => text).join(' ');
}

function judge(bead: Bead): {
  readonly ruling: Ruling;
  readonly before: Reading;
  readonly after: Reading;
} {
  if (bead.before.length === 0 || bead.after.length === 0) {
    const before = readSide(bead.before, bead.answerBefore);
    const after = readSide(bead.after, bead.answerAfter);
    return {
      ruling: bead.before.length === 0 ? judgeAdded(after) : judgeDeleted(before),
      before,
      after,
    };
  }
  const evidence = gather(bead);
  return { ruling: judgeEdited(evidence), before: evidence.before, after: evidence.after };
}

/**
 * Labels aligned sentences and says why: the first rule that fires gives the label
 * (docs/classification.md), the others stay as further reasons. Depends on the bead alone.
 */
export function classify(bead: Bead): Verdict {
  const letter = letterReasons(bead);
  if (sentenceForm(joined(bead.before)) === sentenceForm(joined(bead.after))) {
    return { label: 'unchanged', also: [], confidence: 'high', reasons: letter };
  }
  const { ruling: found, before, after } = judge(bead);
  return {
    label: found.label,
    also: found.also,
    confidence: found.confidence,
    reasons: [...reasonsOf(bead, before, after, found.findings), ...letter],
  };
}
