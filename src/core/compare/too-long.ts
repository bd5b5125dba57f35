import type { Changes } from '../align/changes.ts';
import type { Verdict } from '../classify/bead.ts';
import type { Label, Reason, Span } from '../model.ts';

/**
 * In characters. Finding and weighing changed words takes squared time within a sentence, so a longer
 * one is not judged; ministers' sentences stay below a thousand, and what is longer is text without stops.
 */
const LONGEST_SENTENCE = 3000;

/** In characters: the same for all sentences of one side together. */
const LONGEST_SIDE = 12_000;

const WORD_END = /\s/;

function isLong(side: readonly Span[]): boolean {
  const size = side.reduce((sum, { text }) => sum + text.length, 0);
  return size > LONGEST_SIDE || side.some(({ text }) => text.length > LONGEST_SENTENCE);
}

/** Whether a statement is too long to judge its words. */
export function isTooLong(before: readonly Span[], after: readonly Span[]): boolean {
  return isLong(before) || isLong(after);
}

/** How many characters of both texts are the same from their start, up to the end of a word. */
function sameStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  while (at > 0 && !WORD_END.test(one[at - 1] ?? '')) at -= 1;
  return at;
}

/** The same from their ends, back to the start of a word and never before `from`. */
function sameEnd(one: string, other: string, from: number): number {
  const most = Math.min(one.length, other.length) - from;
  let size = 0;
  while (size < most && one.at(-1 - size) === other.at(-1 - size)) size += 1;
  while (size > 0 && !WORD_END.test(one.at(-size) ?? '')) size -= 1;
  return size;
}

function stretch({ text, start }: Span, from: number, to: number): readonly Span[] {
  if (text.slice(from, to).trim() === '') return [];
  return [{ text: text.slice(from, to), start: start + from, end: start + to }];
}

/** What lies between the words that both sides begin and end with; of several sentences all of them. */
export function changedStretch(before: readonly Span[], after: readonly Span[]): Changes {
  const [one, ...more] = before;
  const [other, ...others] = after;
  if (one === undefined || other === undefined || more.length + others.length > 0) {
    return { before, after };
  }
  const from = sameStart(one.text, other.text);
  const end = sameEnd(one.text, other.text, from);
  return {
    before: stretch(one, from, one.text.length - end),
    after: stretch(other, from, other.text.length - end),
  };
}

/** What is said of a statement that is too long: that words came, went or changed, and no more. */
export function unjudged(before: readonly Span[], after: readonly Span[]): Verdict {
  const changed = changedStretch(before, after);
  const reason = (rule: string, feature: string, direction: Reason['direction']): Reason => ({
    rule,
    feature,
    direction,
    before: changed.before[0] ?? null,
    after: changed.after[0] ?? null,
    letter: null,
    scale: null,
  });
  const verdict = (label: Label, why: Reason): Verdict => ({
    label,
    also: [],
    confidence: 'low',
    reasons: [why],
  });
  if (before.length === 0) return verdict('added', reason('R1', 'words', 'none'));
  if (after.length === 0) return verdict('removed', reason('R1', 'claim', 'weaker'));
  return verdict('unclassified', reason('R10', 'words', 'changed'));
}
