import type { Context } from '../context.ts';
import { parseDocument } from '../core/document/parse-document.ts';
import type { Rendition } from '../core/history/history.ts';
import type { ParsedDocument } from '../core/model.ts';
import { PARSER_VERSION, PRESENT } from '../core/reading-versions.ts';
import { EXIT, KvqError } from '../errors.ts';
import { readDocument } from '../formats/read.ts';
import { reparseJson } from '../render/json-records.ts';
import { renderReparse } from '../render/reparse.ts';
import type { View } from '../render/view.ts';
import { transact, withStore } from '../store/open.ts';
import { loadReading } from '../store/parse-results.ts';
import { loadBytes, renditionsOf } from '../store/renditions.ts';
import { renditionsToReparse, saveParseResult } from '../store/reparse.ts';
import { staleZaken } from '../store/stale-zaken.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { rebuild } from './rebuild.ts';

/** The options of `kvq reparse`. */
export interface ReparseOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
}

/**
 * `kvq reparse`: reads archived bytes with the present parser where an older one did, and computes
 * anew what another parser or engine computed. Adds parse results; text that differs only because
 * the parser changed is never a new answer version, flag or alert.
 */
export async function reparse(
  context: Context,
  view: View,
  options: ReparseOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const outcome = await withStore(path, 'write', async (store) => {
    const renditions = renditionsToReparse(store, PARSER_VERSION);
    const differing: string[] = [];
    for (const rendition of renditions) {
      if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
      if (await readAgain(context, store, rendition)) differing.push(rendition.source);
    }
    for (const zaak of staleZaken(store, PRESENT)) transact(store, () => rebuild(store, [zaak]));
    return { read: renditions.length, differing };
  });
  if (options.json) presentJson(context, reparseJson(outcome));
  else await present(context, view, renderReparse, outcome);
  return EXIT.ok;
}

/** Reads archived bytes with the present parser; gives whether it makes something else of them. */
export async function readAgain(
  context: Context,
  store: Store,
  { sha256, source }: Rendition,
): Promise<boolean> {
  const archived = loadBytes(store, sha256);
  if (archived.found !== 'one') return false;
  const [rendition] = renditionsOf(store, sha256);
  const earlier = rendition === undefined ? null : loadReading(store, rendition);
  const fresh = parseDocument(await readDocument(archived.bytes, source));
  const parsed = earlier === null ? fresh : keepingGiven(fresh, earlier);
  transact(store, () => {
    const at = context.now().toISOString();
    const touched = saveParseResult(store, sha256, PARSER_VERSION, parsed, at);
    rebuild(
      store,
      touched.filter((zaak) => renditionsToReparse(store, PARSER_VERSION, zaak).length === 0),
    );
  });
  return said(parsed) !== (earlier && said(earlier));
}

/** What a user once gave because the text is silent stays, as long as the text is silent. */
function keepingGiven(fresh: ParsedDocument, earlier: ParsedDocument): ParsedDocument {
  return {
    ...fresh,
    kind: fresh.kind === 'unknown' ? earlier.kind : fresh.kind,
    submitted: fresh.submitted ?? earlier.submitted,
    received: fresh.received ?? earlier.received,
  };
}

function said({ messages: _, ...parsed }: ParsedDocument): string {
  return JSON.stringify(parsed);
}
