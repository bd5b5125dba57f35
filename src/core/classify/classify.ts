import { sentenceForm } from '../text/normal-form.ts';
import type { Bead, Verdict } from './bead.ts';
import { evidenceOf, gather } from './evidence.ts';
import { judgeAdded, judgeDeleted, type Ruling } from './lone-sentence.ts';
import { type Means, USUAL } from './means.ts';
import { type Reading, readSide } from './reading.ts';
import { letterReasons, reasonsOf } from './reasons.ts';
import { judgeEdited } from './rules.ts';
import { judgeShortAnswer } from './short-answer.ts';

function joined(spans: Bead['before']): string {
  return spans.map(({ text }) => text).join(' ');
}

function judge(
  bead: Bead,
  means: Means,
): {
  readonly ruling: Ruling;
  readonly before: Reading;
  readonly after: Reading;
} {
  if (bead.before.length === 0 || bead.after.length === 0) {
    const before = readSide(bead.before, bead.answerBefore);
    const after = readSide(bead.after, bead.answerAfter);
    return {
      ruling: bead.before.length === 0 ? judgeAdded(after, means) : judgeDeleted(before, means),
      before,
      after,
    };
  }
  const evidence = evidenceOf(gather(bead, means.thesaurus), means.features);
  const short = means.features.includes('claim')
    ? judgeShortAnswer(evidence.before, evidence.after, bead.question)
    : null;
  return {
    ruling: short ?? judgeEdited(evidence, means.rules),
    before: evidence.before,
    after: evidence.after,
  };
}

function isSameForm({ before, after }: Bead): boolean {
  return sentenceForm(joined(before)) === sentenceForm(joined(after));
}

/**
 * Labels aligned sentences and says why: the first rule that fires gives the label
 * (docs/classification.md), the others stay as further reasons. Depends on the bead and the means alone.
 */
export function classify(bead: Bead, means: Means = USUAL): Verdict {
  const letter = means.rules.includes('letter') ? letterReasons(bead) : [];
  if (means.rules.includes('R0') && isSameForm(bead)) {
    return { label: 'unchanged', also: [], confidence: 'high', reasons: letter };
  }
  const { ruling: found, before, after } = judge(bead, means);
  return {
    label: found.label,
    also: found.also,
    confidence: found.confidence,
    reasons: [...reasonsOf(bead, before, after, found.findings), ...letter],
  };
}
