import type { Context } from '../context.ts';
import { EXIT } from '../errors.ts';
import type { View } from '../render/view.ts';
import { countFacts, exportedRows } from '../store/archive/export-rows.ts';
import { schemaVersion } from '../store/migrate.ts';
import { wholly, withStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { presentJsonLines } from '../terminal/present.ts';
import { exportViews } from './export-views.ts';

/** The options of `kvq export`. */
export interface ExportOptions {
  readonly db?: string | undefined;
  /** A folder for one CSV file of each view; else everything goes to stdout as JSON lines. */
  readonly csv?: string | undefined;
}

/** The `schema` of the first line of an export. */
export const EXPORT_SCHEMA = 'kvq.export/1';

/** `kvq export`: the whole store as JSON lines, or its views as CSV files. */
export async function exportStore(
  context: Context,
  view: View,
  options: ExportOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const { csv } = options;
  await withStore(path, 'read', (store) =>
    wholly(store, 'read', async () => {
      if (csv !== undefined) await exportViews(context, view, store, csv);
      else await presentJsonLines(context, linesOf(store));
    }),
  );
  return EXIT.ok;
}

function* linesOf(store: Store): Generator<object> {
  yield { schema: EXPORT_SCHEMA, store: schemaVersion(store.db), rows: countFacts(store) };
  yield* exportedRows(store);
}
