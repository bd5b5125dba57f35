import type { Label, Statement } from './model.ts';

/** Labels that a reader need not be told (docs/classification.md). */
const NEUTRAL: ReadonlySet<Label> = new Set(['unchanged', 'reworded', 'added', 'dropped']);

/** Whether a label is one that a reader must be told. */
export function isFlagged(label: Label): boolean {
  return !NEUTRAL.has(label);
}

/** Counts statements per label, labels that do not occur left out. */
export function summarise(statements: readonly Statement[]): Partial<Record<Label, number>> {
  const counts: Partial<Record<Label, number>> = {};
  for (const { label } of statements) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}
