import type { Comparison, DocumentKind, Statement } from '../core/model.ts';
import { renderStatement } from './statement.ts';
import type { View } from './view.ts';

/** How much of a comparison is shown: `all` adds the statements that are not flagged. */
export interface Extent {
  readonly all: boolean;
}

/** The statements to show: flagged first, each part in the order of the record. */
export function shownStatements(comparison: Comparison, { all }: Extent): readonly Statement[] {
  const flagged = comparison.statements.filter(({ flag }) => flag);
  return all ? [...flagged, ...comparison.statements.filter(({ flag }) => !flag)] : flagged;
}

/** The shown statements as blocks, each followed by a blank line. */
export function renderStatements(
  view: View,
  comparison: Comparison,
  letter: DocumentKind | null,
  extent: Extent,
): readonly string[] {
  return shownStatements(comparison, extent).flatMap((statement) => [
    ...renderStatement(view, statement, letter),
    '',
  ]);
}

/**
 * What a comparison comes to, in parts: how many statements are flagged, how many are not, how many
 * answers the later document does not give again.
 */
export function outcome(view: View, comparison: Comparison, { all }: Extent): readonly string[] {
  const { phrases } = view.catalogue;
  const { statements, notRepeated } = comparison;
  const flagged = statements.filter(({ flag }) => flag).length;
  const other = statements.filter(({ flag, label }) => !flag && label !== 'unchanged').length;
  const verdict = other > 0 ? phrases.nothingFlagged : phrases.noDifference;
  return [
    flagged > 0 ? phrases.flagged(flagged) : verdict,
    ...(other > 0 && !all ? [phrases.unflagged(other)] : []),
    ...(notRepeated.length > 0 ? [phrases.notRepeated(notRepeated.length)] : []),
  ];
}
