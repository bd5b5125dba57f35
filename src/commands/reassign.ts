import type { Context } from '../context.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT } from '../errors.ts';
import { reassignJson } from '../render/json-records.ts';
import { renderReassign } from '../render/reassign.ts';
import type { View } from '../render/view.ts';
import { transact, withStore } from '../store/open.ts';
import { reassign as reassignIn } from '../store/reassign.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { allRead, bringUpToDate } from './read-again.ts';
import { rebuild } from './rebuild.ts';

/** The options of `kvq reassign`. */
export interface ReassignOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
}

/** `kvq reassign DOCUMENT ZAAK`: records that a document was filed under the wrong zaak. */
export async function reassign(
  context: Context,
  view: View,
  document: string,
  zaak: string,
  options: ReassignOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const done = await withStore(path, 'write', async (store) => {
    const outcome = transact(store, () => {
      const moved = reassignIn(store, document, zaak, context.now().toISOString());
      rebuild(store, allRead(store, moved.touched, PRESENT));
      return moved;
    });
    await bringUpToDate(context, store, outcome.touched, PRESENT);
    return outcome;
  });
  if (options.json) presentJson(context, reassignJson(done));
  else await present(context, view, renderReassign, done);
  return EXIT.ok;
}
