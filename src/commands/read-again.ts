import type { Context } from '../context.ts';
import type { Rendition } from '../core/history/history.ts';
import type { ParsedDocument } from '../core/model.ts';
import { KvqError } from '../errors.ts';
import { placeOf } from '../store/filing.ts';
import { transact } from '../store/open.ts';
import { loadReading } from '../store/parse-results.ts';
import type { Versions } from '../store/projection/record.ts';
import { loadBytes, renditionsOf } from '../store/renditions.ts';
import { renditionsToReparse, saveParseResult } from '../store/reparse.ts';
import type { Store } from '../store/store.ts';
import { attempt } from './attempt.ts';
import { parseFile } from './parse-file.ts';
import { rebuild } from './rebuild.ts';

/** What reading archived bytes again came to. */
export interface ReadAgain {
  /** The key of the document that the bytes belong to. */
  readonly document: string;
  /** Whether the parser makes something else of them than the one before it. */
  readonly differs: boolean;
  /** Why the bytes can no longer be read, null where they can. */
  readonly refused: KvqError | null;
}

/**
 * Reads archived bytes with the present parser, adds what it makes of them, and computes anew the
 * zaken of which no rendition is left to read. Bytes that it refuses keep their earlier reading,
 * with a message: one file must not hold up the others.
 */
export async function readAgain(
  context: Context,
  store: Store,
  { sha256, source }: Rendition,
  present: Versions,
): Promise<ReadAgain> {
  const archived = loadBytes(store, sha256);
  const [rendition] = renditionsOf(store, sha256);
  const earlier = rendition === undefined ? null : loadReading(store, rendition);
  const document =
    rendition === undefined ? sha256 : (placeOf(store, rendition)?.document ?? sha256);
  if (archived.found !== 'one' || earlier === null) {
    return { document, differs: false, refused: null };
  }
  const fresh = await attempt(
    async () => (await parseFile(context, archived.bytes, source)).parsed,
  );
  const refused = fresh instanceof KvqError ? fresh : null;
  const parsed = fresh instanceof KvqError ? asBefore(earlier) : fresh;
  transact(store, () => {
    const at = context.now().toISOString();
    const touched = saveParseResult(store, sha256, present.parser, parsed, at);
    rebuild(store, allRead(store, touched, present), present);
  });
  const now = rendition === undefined ? null : loadReading(store, rendition);
  return { document, differs: now !== null && said(now) !== said(earlier), refused };
}

/**
 * Reads again what an older parser read of these zaken, so that they can be computed as a whole.
 * Gives the refusals.
 */
export async function bringUpToDate(
  context: Context,
  store: Store,
  zaken: readonly string[],
  present: Versions,
): Promise<readonly KvqError[]> {
  const refusals: KvqError[] = [];
  for (const zaak of zaken) {
    for (const rendition of renditionsToReparse(store, present.parser, zaak)) {
      const { refused } = await readAgain(context, store, rendition, present);
      if (refused) refusals.push(refused);
    }
  }
  return refusals;
}

/** Those of the zaken of which the present parser has read all: two parsers are never compared. */
export function allRead(
  store: Store,
  zaken: readonly string[],
  { parser }: Versions,
): readonly string[] {
  return zaken.filter((zaak) => renditionsToReparse(store, parser, zaak).length === 0);
}

function asBefore(earlier: ParsedDocument): ParsedDocument {
  const refusal = { severity: 'error', rule: 'reread-refused', place: '', detail: {} } as const;
  return { ...earlier, messages: [...earlier.messages, refusal] };
}

function said({ messages: _, ...parsed }: ParsedDocument): string {
  return JSON.stringify(parsed);
}
