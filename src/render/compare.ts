import type { Comparison, DocumentKind } from '../core/model.ts';
import type { Unapplied } from './diff-view.ts';
import { plain, table, wrap } from './layout.ts';
import { type Extent, outcome, renderStatements } from './statements.ts';
import { renderUnapplied } from './unapplied.ts';
import type { View } from './view.ts';

/** A file of a comparison: its name and what it turned out to be. */
interface ComparedFile {
  readonly file: string;
  readonly kind: DocumentKind;
}

/** Two files compared, nothing of them stored. */
export interface CompareView {
  readonly before: ComparedFile;
  readonly after: ComparedFile;
  readonly comparison: Comparison;
  /** The later file, when it is one of which kvq does not find which answer it changes. */
  readonly unapplied: readonly Unapplied[];
}

/** What `kvq compare` shows: the files, the flagged statements, and what it comes to. */
export function renderCompare(view: View, compared: CompareView, extent: Extent): string {
  const { kinds } = view.catalogue;
  const { before, after, comparison } = compared;
  const lines = [
    ...table(view, [
      [{ text: '−', paint: view.palette.before }, plain(kinds[before.kind]), plain(before.file)],
      [{ text: '+', paint: view.palette.after }, plain(kinds[after.kind]), plain(after.file)],
    ]),
    '',
    ...renderStatements(view, comparison, after.kind, extent),
    ...renderUnapplied(view, compared.unapplied),
    ...wrap(view, [plain(outcome(view, comparison, extent).join(' · '))], view.width),
  ];
  return `${lines.join('\n')}\n`;
}
