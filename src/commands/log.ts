import type { Context } from '../context.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT } from '../errors.ts';
import { renderLog } from '../render/log.ts';
import type { View } from '../render/view.ts';
import { followUps } from '../store/follow-ups.ts';
import { loadLine } from '../store/lineage/load-line.ts';
import { withStore } from '../store/open.ts';
import { loadReferences } from '../store/projection/references.ts';
import { loadEvidenceFiles } from '../store/sightings.ts';
import { loadWithdrawn } from '../store/source-records.ts';
import { findZaak } from '../store/zaken.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { loadHistory } from './load-history.ts';
import { zaakNamed } from './zaak-named.ts';

/** The options of `kvq log`. */
export interface LogOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
}

/** `kvq log ZAAK`: every document of a zaak in order of date, with its renditions. */
export async function log(
  context: Context,
  view: View,
  name: string,
  options: LogOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const life = await withStore(path, 'read', async (store) => {
    const zaak = zaakNamed(store, name);
    return {
      history: await loadHistory(store, zaak),
      followUps: followUps(store, zaak),
      line: loadLine(store, zaak, PRESENT),
      references: loadReferences(store, findZaak(store, zaak) ?? 0),
      evidence: loadEvidenceFiles(store, zaak),
      withdrawn: loadWithdrawn(store, zaak),
    };
  });
  if (options.json) {
    const { logJson } = await import('../render/json-records.ts');
    presentJson(context, logJson(view, life));
  } else await present(context, view, renderLog, life);
  return EXIT.ok;
}
