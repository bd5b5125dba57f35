import type { DiffView } from './diff-view.ts';
import { plain, wrap } from './layout.ts';
import { type Extent, outcome, renderStatements } from './statements.ts';
import { renderUnapplied } from './unapplied.ts';
import { renderVersions } from './versions.ts';
import type { View } from './view.ts';
import { renderZaakHead } from './zaak-head.ts';

/** What `kvq diff` shows: the zaak, its versions, the flagged statements, and what it comes to. */
export function renderDiff(view: View, diff: DiffView, extent: Extent): string {
  const later = diff.versions.find(({ id }) => id === diff.after);
  const lines = [
    ...renderZaakHead(view, diff.zaak),
    '',
    ...renderVersions(view, diff.versions),
    ...comparedLine(view, diff),
    '',
    ...renderStatements(view, diff, later?.kind ?? null, extent),
    ...renderUnapplied(view, diff.unapplied),
    ...wrap(view, [plain(closing(view, diff, extent))], view.width),
  ];
  return `${lines.join('\n')}\n`;
}

/** With two versions it is plain which two are compared. */
function comparedLine(view: View, { versions, before, after }: DiffView): readonly string[] {
  if (versions.length < 3 || before === null || after === null) return [];
  return ['', `  ${view.catalogue.phrases.compared(before, after)}`];
}

/** What it all comes to, in one line. */
export function closing(view: View, diff: DiffView, extent: Extent): string {
  const { phrases } = view.catalogue;
  return [
    ...(diff.after === null ? [phrases.oneVersion] : outcome(view, diff, extent)),
    ...(diff.followUps.length > 0 ? [phrases.followUps(diff.followUps.join(', '))] : []),
  ].join(' · ');
}
