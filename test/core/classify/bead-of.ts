import { diffWordsWithSpace } from 'diff';
import type { Bead } from '../../../src/core/classify/bead.ts';
import type { Span } from '../../../src/core/model.ts';

function whole(text: string): readonly Span[] {
  return text === '' ? [] : [{ text, start: 0, end: text.length }];
}

/** A bead of two sentences that are whole answers, its changed words found by a plain word diff. */
export function beadOf(before: string, after: string, correction: Bead['correction'] = null): Bead {
  const changed: { before: Span[]; after: Span[] } = { before: [], after: [] };
  let [left, right] = [0, 0];
  for (const { value, added, removed } of diffWordsWithSpace(before, after)) {
    if (removed) changed.before.push({ text: value, start: left, end: left + value.length });
    if (added) changed.after.push({ text: value, start: right, end: right + value.length });
    if (!added) left += value.length;
    if (!removed) right += value.length;
  }
  return {
    before: whole(before),
    after: whole(after),
    changed,
    question: '',
    answerBefore: before,
    answerAfter: after,
    correction,
  };
}
