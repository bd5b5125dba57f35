import { plain, table, wrap } from './layout.ts';
import type { View } from './view.ts';

/** The files that an export of views made. */
export type ExportedViews = readonly { readonly file: string; readonly rows: number }[];

/** What an import came to: rows that were new and known, and the zaken that it changed. */
export interface ImportView {
  readonly added: number;
  readonly known: number;
  readonly zaken: readonly string[];
}

/** A line for each file, with its number of rows. */
export function renderExportedViews(view: View, files: ExportedViews): string {
  const { rows: words } = view.catalogue.archive;
  const lines = table(
    view,
    files.map(({ file, rows }) => [plain(file), plain(words(rows))]),
  );
  return `${lines.join('\n')}\n`;
}

/** One sentence. */
export function renderImport(view: View, { added, known, zaken }: ImportView): string {
  const sentence = view.catalogue.archive.imported(added, known, zaken.length);
  return `${wrap(view, [plain(sentence)], view.width).join('\n')}\n`;
}

/** `kvq.import/1`. */
export function importJson({ added, known, zaken }: ImportView): object {
  return { schema: 'kvq.import/1', added, known, zaken };
}
