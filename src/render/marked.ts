import type { Span } from '../core/model.ts';
import type { Run } from './layout.ts';
import type { Paint } from './palette.ts';

/**
 * Sentences of one answer as one text, the words that differ in [brackets] and painted. `sentences`
 * and `changed` have their places in the same answer; a change across two sentences is marked in both.
 */
export function markedRuns(
  sentences: readonly Span[],
  changed: readonly Span[],
  paint: Paint | null,
): readonly Run[] {
  return sentences.flatMap((sentence, at) => [
    ...(at > 0 ? [{ text: ' ', paint: null }] : []),
    ...markedSentence(sentence, changed, paint),
  ]);
}

function markedSentence(
  { text, start, end }: Span,
  changed: readonly Span[],
  paint: Paint | null,
): readonly Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const span of [...changed].sort((one, other) => one.start - other.start)) {
    const from = Math.max(span.start, at);
    const to = Math.min(span.end, end);
    if (to <= from) continue;
    runs.push({ text: text.slice(at - start, from - start), paint: null });
    runs.push({ text: `[${text.slice(from - start, to - start)}]`, paint });
    at = to;
  }
  return [...runs, { text: text.slice(at - start), paint: null }];
}
