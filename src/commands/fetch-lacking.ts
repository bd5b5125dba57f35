import type { Context } from '../context.ts';
import type { View } from '../render/view.ts';
import { withStore } from '../store/open.ts';
import { fetchNamed, identifierOf } from './fetch.ts';
import { sourcesOf } from './open-sources.ts';
import { witnessOf } from './witness.ts';

/**
 * Fetches a record that the store lacks, by its number or publication id; false where no source is
 * switched on. Throws KvqError as `kvq fetch` does.
 */
export async function fetchLacking(
  context: Context,
  view: View,
  path: string,
  name: string,
): Promise<boolean> {
  const sources = sourcesOf(context);
  const { bases } = sources.client.settings;
  if (Object.values(bases).every((base) => base === null)) return false;
  await withStore(path, 'write', (store) =>
    fetchNamed(
      { context, store, witness: witnessOf(context, store) },
      view,
      sources,
      identifierOf(name),
      name,
    ),
  );
  return true;
}
