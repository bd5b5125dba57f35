import { existsSync } from 'node:fs';
import type { Context } from '../context.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT } from '../errors.ts';
import { type DoctorView, renderDoctor } from '../render/doctor.ts';
import { doctorJson } from '../render/json-records.ts';
import type { View } from '../render/view.ts';
import { withStore } from '../store/open.ts';
import { loadStatus } from '../store/status.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { readVersion } from '../terminal/read-version.ts';

/** The options of `kvq doctor`. */
export interface DoctorOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
}

/** `kvq doctor`: where everything is and whether it is sound; exit code 6 when it is not. */
export async function doctor(
  context: Context,
  view: View,
  options: DoctorOptions,
): Promise<number> {
  const { store: path, configuration } = placesOf(context.env, options.db);
  const exists = existsSync(path);
  const status = await withStore(path, 'read', (store) => loadStatus(store, PRESENT));
  const found: DoctorView = {
    version: readVersion(),
    configuration: { path: configuration, exists: existsSync(configuration) },
    store: { ...status, path, exists },
  };
  if (options.json) presentJson(context, doctorJson(found));
  else await present(context, view, renderDoctor, found);
  return status.damage.length > 0 || status.brokenReferences > 0 ? EXIT.store : EXIT.ok;
}
