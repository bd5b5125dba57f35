import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import { KvqError } from '../errors.ts';
import { renderExportedViews } from '../render/export.ts';
import type { View } from '../render/view.ts';
import { VIEWS, type ViewName, viewColumns, viewRows } from '../store/archive/views.ts';
import type { Store } from '../store/store.ts';
import { present } from '../terminal/present.ts';
import { csvOf } from '../terminal/present-csv.ts';

/** So many rows are written at once. */
const CHUNK = 500;

/**
 * Writes each view to a CSV file of its name in a folder, which is made where absent, and says how many
 * rows each has. A file appears whole or not at all. Throws KvqError `file-unwritable`.
 */
export async function exportViews(
  context: Context,
  view: View,
  store: Store,
  folder: string,
): Promise<void> {
  const files = writing(folder, () => {
    mkdirSync(folder, { recursive: true });
    return VIEWS.map((name) => ({ file: join(folder, `${name}.csv`), name }));
  });
  const written = files.map(({ file, name }) => ({
    file,
    rows: writing(file, () => writeView(store, name, file)),
  }));
  await present(context, view, renderExportedViews, written);
}

function writeView(store: Store, name: ViewName, file: string): number {
  const partial = `${file}.partial`;
  const descriptor = openSync(partial, 'w');
  let rows = 0;
  try {
    let chunk: unknown[][] = [[...viewColumns(store, name)]];
    const flush = (): void => {
      writeSync(descriptor, csvOf(chunk));
      chunk = [];
    };
    for (const row of viewRows(store, name)) {
      chunk.push([...row]);
      rows += 1;
      if (chunk.length === CHUNK) flush();
    }
    flush();
  } finally {
    closeSync(descriptor);
  }
  renameSync(partial, file);
  return rows;
}

function writing<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const isOfFiles = cause instanceof Error && 'syscall' in cause && 'code' in cause;
    if (!isOfFiles) throw cause;
    throw new KvqError({ code: 'file-unwritable', path, why: String(cause.code) }, { cause });
  }
}
