import { existsSync } from 'node:fs';
import type { Context } from '../context.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT } from '../errors.ts';
import { type DoctorView, renderDoctor } from '../render/doctor.ts';
import { doctorJson } from '../render/json-records.ts';
import type { View } from '../render/view.ts';
import type { SourceCheck } from '../sources/check-sources.ts';
import { withStore } from '../store/open.ts';
import { loadStatus } from '../store/status.ts';
import { loadWatchStatus } from '../store/watch-status.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { readVersion } from '../terminal/read-version.ts';
import type { SourceOptions } from './open-sources.ts';

/** The options of `kvq doctor`. */
export interface DoctorOptions extends SourceOptions {
  readonly online?: true | undefined;
  readonly db?: string | undefined;
  readonly json?: true | undefined;
}

/**
 * `kvq doctor`: where everything is and whether it is sound; exit code 6 when it is not. With
 * `--online` also whether each source keeps its contract; exit code 4 when one does not.
 */
export async function doctor(
  context: Context,
  view: View,
  options: DoctorOptions,
): Promise<number> {
  const { store: path, configuration } = placesOf(context.env, options.db);
  const exists = existsSync(path);
  const { status, watch } = await withStore(path, 'read', (store) => ({
    status: loadStatus(store, PRESENT),
    watch: loadWatchStatus(store),
  }));
  const found: DoctorView = {
    version: readVersion(),
    configuration: { path: configuration, exists: existsSync(configuration) },
    store: { ...status, path, exists },
    watch: watch.since === null ? null : watch,
    sources: options.online ? await checked(context, options) : null,
  };
  if (options.json) presentJson(context, doctorJson(view, found));
  else await present(context, view, renderDoctor, found);
  if (status.damage.length > 0 || status.brokenReferences > 0) return EXIT.store;
  return found.sources?.some(isMissed) ? EXIT.unreachable : EXIT.ok;
}

async function checked(context: Context, options: DoctorOptions): Promise<DoctorView['sources']> {
  const [{ sourcesOf }, { checkSources }] = await Promise.all([
    import('./open-sources.ts'),
    import('../sources/check-sources.ts'),
  ]);
  return await checkSources(sourcesOf(context, options));
}

/** A source that gives what it must not; the older version of OData is announced to close. */
function isMissed({ source, state }: SourceCheck, _: number, all: readonly SourceCheck[]): boolean {
  const hasNewer = all.some((it) => it.source === 'odata-v5' && it.state === 'sound');
  return state === 'broken' && !(source === 'odata-v4' && hasNewer);
}
