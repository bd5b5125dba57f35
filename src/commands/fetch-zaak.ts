import type { SourceName, SourceZaak } from '../core/source.ts';
import { KvqError, type Trouble } from '../errors.ts';
import type { ZaakFetch } from '../render/fetch.ts';
import { findRecord } from '../sources/find-record.ts';
import type { Sources } from '../sources/sources.ts';
import { transact } from '../store/open.ts';
import { isFetchedAsListed, saveListedDocument, saveListing } from '../store/source-records.ts';
import { fetchDocument } from './fetch-document.ts';
import type { Desk } from './file-download.ts';
import { attempt } from './read-again.ts';

/** Told as the documents come in. */
export interface Reporter {
  readonly progress: (done: number, all: number) => void;
  readonly warn: (trouble: Trouble) => void;
}

/**
 * Fetches a zaak by its number with all its documents. A document that cannot be fetched or read is
 * told, and the others go on. Throws KvqError `source-lacks` where no source knows the zaak, and what
 * `findRecord` throws.
 */
export async function fetchZaak(
  desk: Desk,
  sources: Sources,
  number: string,
  reporter: Reporter,
): Promise<ZaakFetch> {
  const found = await findRecord(sources, number);
  if (found === null) throw new KvqError({ code: 'source-lacks', name: number });
  for (const warning of found.warnings) reporter.warn(warning);
  return await fetchListed(desk, sources, found, reporter);
}

/**
 * Keeps what a source lists of a zaak, and fetches and files its documents, each on its own; of
 * `changed` only those that the source lists otherwise than when they were fetched last.
 */
export async function fetchListed(
  desk: Desk,
  sources: Sources,
  { source, zaak }: { readonly source: SourceName; readonly zaak: SourceZaak },
  reporter: Reporter,
  which: 'all' | 'changed' = 'all',
): Promise<ZaakFetch> {
  const { context, store } = desk;
  const at = context.now().toISOString();
  const withdrawn = transact(store, () => saveListing(store, source, zaak, at));
  const documents: ZaakFetch['documents'][number][] = [];
  const failures: ZaakFetch['failures'][number][] = [];
  const wanted = zaak.documents.filter(
    (it) => which === 'all' || !isFetchedAsListed(store, zaak.zaak, it),
  );
  for (const [index, document] of wanted.entries()) {
    if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    reporter.progress(index, wanted.length);
    const errand = { zaak: zaak.zaak, document, listedBy: source };
    const fetched = await attempt(() => fetchDocument(desk, sources, errand));
    if (!(fetched instanceof KvqError)) documents.push(...fetched.filed);
    const failure = fetched instanceof KvqError ? fetched : fetched.failure;
    if (failure === null) {
      transact(store, () => saveListedDocument(store, source, zaak.zaak, document, at));
    } else {
      reporter.warn(failure.trouble);
      failures.push({ document: nameOf(document), error: failure });
    }
  }
  const { documents: _, withdrawn: __, id: ___, modified: ____, ...head } = zaak;
  return { ...head, source, documents, withdrawn, failures };
}

function nameOf({ documentNumber, publication, id }: SourceZaak['documents'][number]): string {
  return documentNumber ?? publication ?? id ?? '';
}
