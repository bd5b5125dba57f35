import { sentenceForm } from '../text/normal-form.ts';
import type { Bead, Verdict } from './bead.ts';
import { gather } from './evidence.ts';
import { judgeAdded, judgeDeleted, type Ruling } from './lone-sentence.ts';
import { type Reading, readSide } from './reading.ts';
import { letterReasons, reasonsOf } from './reasons.ts';
import { judgeEdited } from './rules.ts';

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
