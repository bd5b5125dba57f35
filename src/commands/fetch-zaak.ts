import type { SourceDocument, SourceName, SourceZaak } from '../core/source.ts';
import { KvqError, type Trouble } from '../errors.ts';
import type { ZaakFetch } from '../render/fetch.ts';
import { findRecord } from '../sources/find-record.ts';
import type { Sources } from '../sources/sources.ts';
import { transact } from '../store/open.ts';
import {
  isFetchedAsListed,
  loadListedDocuments,
  loadWithdrawn,
  saveListedDocument,
  saveListing,
} from '../store/source-records.ts';
import type { Desk } from './desk.ts';
import { fetchDocument } from './fetch-document.ts';
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
  const isWhole = found.source === 'odata-v5' || found.source === 'odata-v4';
  const zaak = isWhole ? found.zaak : withKnown(desk, found.zaak);
  return await fetchListed(desk, sources, { ...found, zaak }, reporter);
}

/**
 * What KOOP or the page lists, with what was listed before: the ids by which the SyncFeed gives the
 * files, and the documents that KOOP does not publish. A document that was withdrawn stays out.
 */
function withKnown({ store }: Desk, zaak: SourceZaak): SourceZaak {
  const gone = new Set(loadWithdrawn(store, zaak.zaak).map(({ document }) => document));
  const known = loadListedDocuments(store, zaak.zaak).filter((it) => !gone.has(nameOf(it)));
  const isSame = (one: SourceDocument, other: SourceDocument): boolean =>
    (one.publication !== null && one.publication === other.publication) ||
    (one.documentNumber !== null && one.documentNumber === other.documentNumber);
  const named = known.filter(({ documentNumber }) => documentNumber !== null);
  const others = zaak.documents.filter((it) => !named.some((one) => isSame(one, it)));
  return { ...zaak, documents: [...named, ...others] };
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
  return { ...head, source, documents, withdrawn, failures, references: null };
}

function nameOf({ documentNumber, publication, id }: SourceZaak['documents'][number]): string {
  return documentNumber ?? publication ?? id ?? '';
}
