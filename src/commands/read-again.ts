import type { Context } from '../context.ts';
import type { Rendition } from '../core/history/history.ts';
import type { ParsedDocument } from '../core/model.ts';
import { transact } from '../store/open.ts';
import { loadReading } from '../store/parse-results.ts';
import type { Versions } from '../store/projection/record.ts';
import { loadBytes, renditionsOf } from '../store/renditions.ts';
import { renditionsToReparse, saveParseResult } from '../store/reparse.ts';
import type { Store } from '../store/store.ts';
import { parseFile } from './parse-file.ts';
import { rebuild } from './rebuild.ts';

/**
 * Reads archived bytes with the present parser, adds what it makes of them, and computes anew the
 * zaken of which no rendition is left to read. Gives whether it makes something else of the bytes
 * than the parser before it. Throws KvqError where the bytes can no longer be read.
 */
export async function readAgain(
  context: Context,
  store: Store,
  { sha256, source }: Rendition,
  present: Versions,
): Promise<boolean> {
  const archived = loadBytes(store, sha256);
  if (archived.found !== 'one') return false;
  const [rendition] = renditionsOf(store, sha256);
  const earlier = rendition === undefined ? null : loadReading(store, rendition);
  const { parsed: fresh } = await parseFile(context, archived.bytes, source);
  const parsed = earlier === null ? fresh : keepingGiven(fresh, earlier);
  transact(store, () => {
    const at = context.now().toISOString();
    const touched = saveParseResult(store, sha256, present.parser, parsed, at);
    const whole = touched.filter((zaak) => isAllRead(store, zaak, present));
    rebuild(store, whole, present);
  });
  return earlier === null || said(parsed) !== said(earlier);
}

/** Whether the present parser has read all of a zaak: two parsers are never compared. */
export function isAllRead(store: Store, zaak: string, { parser }: Versions): boolean {
  return renditionsToReparse(store, parser, zaak).length === 0;
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
