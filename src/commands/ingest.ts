import { basename } from 'node:path';
import type { Context } from '../context.ts';
import type { DocumentKind, IsoDate, ParsedDocument } from '../core/model.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT, KvqError } from '../errors.ts';
import { type Ingested, renderIngest, renderUnfiled, renderWarnings } from '../render/ingest.ts';
import { ingestJson } from '../render/json-records.ts';
import type { View } from '../render/view.ts';
import { type Filing, fileRendition } from '../store/file-rendition.ts';
import { zaakOf } from '../store/find-document.ts';
import { transact, withStore } from '../store/open.ts';
import { sha256Of } from '../store/sightings.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { notify, present, presentJson } from '../terminal/present.ts';
import { attempt } from './attempt.ts';
import { filedOutcome } from './filed-outcome.ts';
import { misplacedNow } from './misplaced-now.ts';
import { allRead, bringUpToDate } from './read-again.ts';
import { type ParsedFile, readParsed } from './read-parsed.ts';
import { rebuild } from './rebuild.ts';
import { sentence } from './trouble-sentence.ts';

/** The options of `kvq ingest`; what a document does not say of itself. */
export interface IngestOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
  readonly zaak: string | null;
  readonly document: string | null;
  readonly date: IsoDate | null;
  readonly kind: DocumentKind | null;
}

/**
 * `kvq ingest FILE…`: archives, parses and files local documents, each on its own. A file that cannot
 * be read is said on stderr and the others go on; the exit code is then that of the first such file.
 */
export async function ingest(
  context: Context,
  view: View,
  files: readonly string[],
  options: IngestOptions,
): Promise<number> {
  if (options.document !== null && files.length > 1) {
    throw new KvqError({ code: 'one-document', document: options.document });
  }
  const { store: path } = placesOf(context.env, options.db);
  const failures: KvqError[] = [];
  const ingested = await withStore(path, 'write', async (store) => {
    const done: Ingested[] = [];
    for (const file of files) {
      if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
      const outcome = await attempt(() => ingestFile(context, store, file, options));
      if (outcome instanceof KvqError) {
        failures.push(outcome);
        notify(context, view, sentence, outcome.trouble);
      } else {
        done.push(outcome);
        notify(context, view, renderWarnings, outcome);
      }
    }
    // A later file may have told the zaak of an earlier one.
    return done.map((one) => {
      const zaak = zaakOf(store, one.document);
      const messages = zaak === null ? [] : misplacedNow(store, zaak, one.document);
      notify(context, view, renderWarnings, { file: one.file, messages });
      return { ...one, zaak, messages: [...one.messages, ...messages] };
    });
  });
  notify(context, view, renderUnfiled, ingested);
  if (options.json) presentJson(context, ingestJson(view, ingested));
  else if (ingested.length > 0) await present(context, view, renderIngest, ingested);
  return failures[0]?.exitCode ?? EXIT.ok;
}

async function ingestFile(
  context: Context,
  store: Store,
  file: string,
  options: IngestOptions,
): Promise<Ingested> {
  const read = await readParsed(context, file, options.kind !== null);
  refuseContradiction(read.parsed, file, options);
  const sha256 = sha256Of(read.bytes);
  const filing = fileBytes(context, store, read, sha256, file, options);
  await bringUpToDate(context, store, filing.touched, PRESENT);
  return { file, ...filedOutcome(store, filing, sha256, read.parsed) };
}

/** Options fill in what a document does not say; what it does say they do not overrule. */
function refuseContradiction(
  { zaak, documentNumber }: ParsedDocument,
  file: string,
  given: IngestOptions,
): void {
  const isOther = (printed: string | null, said: string | null): printed is string =>
    printed !== null && said !== null && printed !== said;
  if (isOther(zaak, given.zaak)) {
    throw new KvqError({ code: 'printed-otherwise', file, option: '--zaak', printed: zaak });
  }
  if (isOther(documentNumber, given.document)) {
    const option = '--document';
    throw new KvqError({ code: 'printed-otherwise', file, option, printed: documentNumber });
  }
}

/** Files the bytes, and computes anew what they touch as far as one parser has read it. */
function fileBytes(
  context: Context,
  store: Store,
  { bytes, mediaType, parsed }: ParsedFile,
  sha256: string,
  file: string,
  options: IngestOptions,
): Filing {
  return transact(store, () => {
    const filed = fileRendition(store, {
      bytes,
      sha256,
      mediaType,
      parsed,
      parser: PRESENT.parser,
      source: file === '-' ? '-' : basename(file),
      seenAt: context.now().toISOString(),
      documentNumber: options.document,
      zaak: options.zaak,
      date: options.date,
      kind: options.kind,
    });
    rebuild(store, allRead(store, filed.touched, PRESENT));
    return filed;
  });
}
