import { setImmediate } from 'node:timers/promises';
import type { Context } from '../context.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT, KvqError } from '../errors.ts';
import { type ImportView, importJson, renderImport } from '../render/export.ts';
import type { View } from '../render/view.ts';
import type { ExportedRow } from '../store/archive/export-rows.ts';
import { fileImported } from '../store/archive/file-imported.ts';
import { createImporter } from '../store/archive/import-rows.ts';
import { schemaVersion } from '../store/migrate.ts';
import { wholly, withStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { inputLines } from '../terminal/read-input.ts';
import { EXPORT_SCHEMA } from './export.ts';
import { allRead, bringUpToDate } from './read-again.ts';
import { rebuild } from './rebuild.ts';

/** The options of `kvq import`. */
export interface ImportOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
}

/** Ctrl-C is looked at after so many lines. */
const LINES_AT_A_TIME = 500;

/**
 * `kvq import FILE`: adds what `kvq export` wrote to the store, all of it or nothing. What the store has
 * already is left as it is, so that the same export may come twice, and another's beside one's own.
 */
export async function importStore(
  context: Context,
  view: View,
  file: string,
  options: ImportOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const outcome = await withStore(path, 'write', async (store) => {
    const done = await wholly(store, 'write', () => takeAll(context, store, file));
    await bringUpToDate(context, store, done.zaken, PRESENT);
    return done;
  });
  if (options.json) presentJson(context, importJson(outcome));
  else await present(context, view, renderImport, outcome);
  return EXIT.ok;
}

async function takeAll(context: Context, store: Store, file: string): Promise<ImportView> {
  const { take, tally } = createImporter(store);
  let line = 0;
  let promised = 0;
  for await (const text of inputLines(context, file)) {
    line += 1;
    if (line === 1) promised = rowsPromised(store, file, parsed(text));
    else if (text !== '') take(rowIn(parsed(text), line), line);
    if (line % LINES_AT_A_TIME === 0) await listen(context);
  }
  if (line === 0) throw new KvqError({ code: 'not-export', file });
  const given = tally.added + tally.known;
  if (given < promised) throw new KvqError({ code: 'export-cut', file, promised, given });
  const zaken = fileImported(store, tally.renditions);
  for (const zaak of allRead(store, zaken, PRESENT)) {
    rebuild(store, [zaak]);
    await listen(context);
  }
  return { added: tally.added, known: tally.known, zaken };
}

async function listen({ signal }: Context): Promise<void> {
  await setImmediate();
  if (signal.aborted) throw new KvqError({ code: 'interrupted' });
}

/** How many rows follow the first line of an export, as that says. */
function rowsPromised(store: Store, file: string, head: unknown): number {
  if (!isObject(head) || !('schema' in head) || head.schema !== EXPORT_SCHEMA) {
    throw new KvqError({ code: 'not-export', file });
  }
  const isNewer = 'store' in head && Number(head.store) > schemaVersion(store.db);
  if (isNewer) throw new KvqError({ code: 'export-newer', file });
  if (!('rows' in head) || !isObject(head.rows)) throw new KvqError({ code: 'not-export', file });
  return Object.values(head.rows).reduce((sum: number, rows) => sum + Number(rows), 0);
}

function rowIn(given: unknown, line: number): ExportedRow {
  if (isObject(given) && 'table' in given && 'row' in given) {
    const { table, row } = given;
    // What stands in the columns is checked one by one as they are stored.
    if (typeof table === 'string' && isObject(row)) return { table, row: { ...row } };
  }
  throw new KvqError({ code: 'export-line', line });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
