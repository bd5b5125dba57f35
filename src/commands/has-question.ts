import type { ZaakHistory } from '../core/history/history.ts';

/** Whether a record has a question, or an answer, of this number. */
export function hasQuestion({ questions, versions }: ZaakHistory, number: number): boolean {
  const known = [...questions, ...versions.flatMap(({ answers }) => answers)];
  return known.some(({ numbers }) => numbers.includes(number));
}
