import { formatAanhangselId } from '../core/identifiers.ts';
import type { Aanhangsel, Comparison, DocumentKind, IsoDate, Minister } from '../core/model.ts';
import type { Unapplied } from './diff-view.ts';
import { plain, type Run, table, wrap } from './layout.ts';
import { dateWords, ministerWords } from './names.ts';
import type { Paint } from './palette.ts';
import { type Extent, outcome, renderStatements } from './statements.ts';
import { renderUnapplied } from './unapplied.ts';
import type { View } from './view.ts';

/** A file of a comparison: its name and what it turned out to be. */
export interface ComparedFile {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly date: IsoDate | null;
  readonly answeredBy: readonly Minister[];
  readonly aanhangsel: Aanhangsel | null;
  readonly documentNumber: string | null;
}

/** Two files compared, nothing of them stored. */
export interface CompareView {
  readonly before: ComparedFile;
  readonly after: ComparedFile;
  readonly comparison: Comparison;
  /** They seem to have nothing to do with each other. */
  readonly unrelated: boolean;
  /** The later file, when it is one of which kvq does not find which answer it changes. */
  readonly unapplied: readonly Unapplied[];
}

/** What `kvq compare` shows: the files, the flagged statements, and what it comes to. */
export function renderCompare(view: View, compared: CompareView, extent: Extent): string {
  const { before, after, comparison } = compared;
  const lines = [
    ...table(view, [
      row(view, '−', before, view.palette.before),
      row(view, '+', after, view.palette.after),
    ]),
    '',
    ...renderStatements(view, comparison, after.kind, extent),
    ...renderUnapplied(view, compared.unapplied),
    ...wrap(view, [plain(outcome(view, comparison, extent).join(' · '))], view.width),
  ];
  return `${lines.join('\n')}\n`;
}

function row(
  { catalogue }: View,
  sign: string,
  { file, kind, date, answeredBy, ...numbers }: ComparedFile,
  paint: Paint,
): readonly Run[] {
  return [
    { text: sign, paint },
    plain(dateWords(catalogue, date)),
    plain(catalogue.kinds[kind]),
    plain(ministerWords(answeredBy)),
    plain(numberOf(numbers)),
    plain(file),
  ];
}

/** The aanhangsel number of a document, else the number of its own; "" where it has neither. */
export function numberOf({
  aanhangsel,
  documentNumber,
}: Pick<ComparedFile, 'aanhangsel' | 'documentNumber'>): string {
  return aanhangsel === null ? (documentNumber ?? '') : formatAanhangselId(aanhangsel);
}
