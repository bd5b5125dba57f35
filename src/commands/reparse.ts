import type { Context } from '../context.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT, KvqError } from '../errors.ts';
import { reparseJson } from '../render/json-records.ts';
import { type ReparseView, renderReparse } from '../render/reparse.ts';
import type { View } from '../render/view.ts';
import { transact, withStore } from '../store/open.ts';
import type { Versions } from '../store/projection/record.ts';
import { renditionsToReparse } from '../store/reparse.ts';
import { staleZaken } from '../store/stale-zaken.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { notify, present, presentJson } from '../terminal/present.ts';
import { readAgain } from './read-again.ts';
import { rebuild } from './rebuild.ts';
import { sentence } from './trouble-sentence.ts';

/** The options of `kvq reparse`. */
export interface ReparseOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
}

/** `kvq reparse`: brings what the store makes of its bytes up to the present parser and engine. */
export async function reparse(
  context: Context,
  view: View,
  options: ReparseOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const { refused, ...outcome } = await withStore(path, 'write', (store) =>
    readAllAgain(context, store, PRESENT),
  );
  for (const { trouble } of refused) notify(context, view, sentence, trouble);
  if (options.json) presentJson(context, reparseJson(outcome));
  else await present(context, view, renderReparse, outcome);
  return refused[0]?.exitCode ?? EXIT.ok;
}

/**
 * Reads archived bytes with the parser of `versions` where an older one did, and computes anew what
 * another parser or engine computed. Text that differs only because the parser changed becomes no
 * new answer version and no flag. Bytes that it refuses keep their earlier reading and are given in
 * `refused`. Can be interrupted between two renditions, and goes on from there.
 */
export async function readAllAgain(
  context: Context,
  store: Store,
  versions: Versions,
): Promise<ReparseView & { readonly refused: readonly KvqError[] }> {
  const renditions = renditionsToReparse(store, versions.parser);
  const differing = new Set<string>();
  const refused: KvqError[] = [];
  for (const rendition of renditions) {
    if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    const again = await readAgain(context, store, rendition, versions);
    if (again.differs) differing.add(again.document);
    if (again.refused) refused.push(again.refused);
  }
  for (const zaak of staleZaken(store, versions)) {
    transact(store, () => rebuild(store, [zaak], versions));
  }
  return { read: renditions.length, differing: [...differing], refused };
}
