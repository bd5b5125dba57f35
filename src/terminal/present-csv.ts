import { stringify } from 'csv-stringify/sync';
import type { Context } from '../context.ts';
import type { View } from '../render/view.ts';
import { present } from './present.ts';

/** Rows as CSV; a cell that a spreadsheet would take for a formula has a `'` before it. */
export function csvOf(rows: readonly (readonly unknown[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true },
  );
}

/** Shows the rows that `rowsOf` makes of `data` as CSV, with the care of `present`. */
export async function presentCsv<T>(
  context: Context,
  view: View,
  rowsOf: (view: View, data: T) => readonly (readonly string[])[],
  data: T,
): Promise<void> {
  await present(context, view, (one, it: T) => csvOf(rowsOf(one, it)), data);
}
