import type { VersionComparison } from '../history/history.ts';
import type { Label, Span, Statement } from '../model.ts';
import type { StatementPlace } from './quoted-statements.ts';

/** What became of a statement in its own zaak: the first version that says something else. */
export interface Fate {
  readonly version: string;
  readonly label: Label;
  readonly also: readonly Label[];
}

/**
 * What became of a statement after the version that gave it, by the comparisons of each version with
 * the next; null while its words still stand. Of several sentences the first that was flagged counts.
 */
export function fateOf(
  steps: readonly VersionComparison[],
  { version, numbers, span }: Pick<StatementPlace, 'version' | 'numbers' | 'span'>,
): Fate | null {
  let spans: readonly Span[] = [span];
  for (const step of steps.slice(steps.findIndex(({ before }) => before === version))) {
    const met = step.statements.filter(
      (it) => it.numbers.some((number) => numbers.includes(number)) && touches(it.before, spans),
    );
    const told = met.find(({ flag }) => flag);
    if (told) return { version: step.after, label: told.label, also: told.also };
    if (met.length > 0) spans = met.flatMap(({ after }) => after);
  }
  return null;
}

function touches(sentences: Statement['before'], spans: readonly Span[]): boolean {
  return sentences.some((one) =>
    spans.some(({ start, end }) => one.start < end && start < one.end),
  );
}
