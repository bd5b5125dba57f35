import type { DocumentKind } from '../core/model.ts';
import type { SourceDocument, SourceName } from '../core/source.ts';
import { KvqError } from '../errors.ts';
import type { Filed } from '../render/ingest.ts';
import type { Download, Known } from '../sources/download.ts';
import { fetchFile } from '../sources/fetch-file.ts';
import { fetchPublication, fetchXml } from '../sources/koop/publication.ts';
import type { Sources } from '../sources/sources.ts';
import { isPublicationSeen, validatorsOf } from '../store/sightings.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { fileDownload } from './file-download.ts';
import { keepAsEvidence } from './keep-evidence.ts';

/** A document to fetch, with where it was listed. */
export interface Errand {
  readonly zaak: string;
  readonly document: SourceDocument;
  readonly listedBy: SourceName;
}

/** What fetching a document came to. */
export interface Fetched {
  /** What was filed; empty where nothing new came. */
  readonly filed: readonly (Filed & { readonly source: SourceName; readonly address: string })[];
  /** Why something of it could not be looked at or read, although another road gave the text. */
  readonly failure: KvqError | null;
}

type Got = Download | 'absent' | 'unchanged';

/** Of which the exact words matter: KOOP's XML gives them best. */
const WORDS_MATTER: ReadonlySet<DocumentKind> = new Set(['answer', 'further-answer']);

/**
 * Fetches what there is of a document and files it: of an answer the XML of KOOP once, and of every
 * document the file as the Tweede Kamer has it at this moment, which is replaced in place without a
 * word; KOOP's publication in any form where there is no file. Where KOOP's XML cannot be read, the
 * file is the text. Throws KvqError `source-…` where nothing came.
 */
export async function fetchDocument(
  desk: Desk,
  sources: Sources,
  errand: Errand,
): Promise<Fetched> {
  const { publication } = errand.document;
  const hasXml = publication !== null && isPublicationSeen(desk.store, publication);
  const { published, file, failure } = await collect(desk, sources, errand, hasXml);
  const filed: Fetched['filed'][number][] = [];
  const failures = failure === null ? [] : [failure];
  const add = async (download: Download, work: () => Promise<Filed | null>): Promise<boolean> => {
    const it = await attempt(work);
    if (it instanceof KvqError) failures.push(it);
    else if (it) filed.push({ ...it, source: download.source, address: download.address });
    return !(it instanceof KvqError);
  };
  const isPublished =
    published !== null &&
    (await add(published, () =>
      fileDownload(desk, { ...errand, download: published, publication }),
    ));
  if (file !== null) {
    const delivery = { ...errand, download: file, publication: null };
    const keep = hasXml || isPublished ? keepAsEvidence : fileDownload;
    await add(file, () => keep(desk, delivery));
  }
  return { filed, failure: failures[0] ?? null };
}

interface Collected {
  readonly published: Download | null;
  readonly file: Download | null;
  readonly failure: KvqError | null;
}

async function collect(
  { store }: Desk,
  { client }: Sources,
  errand: Errand,
  hasXml: boolean,
): Promise<Collected> {
  const { publication } = errand.document;
  const known: Known = (address) => validatorsOf(store, address);
  const xmlId = hasXml ? null : wordsOf(errand.document);
  const xml = await outcomeOf(async () => (xmlId ? await fetchXml(client, xmlId) : 'absent'));
  const file = await outcomeOf(() => fetchFile(client, errand.listedBy, errand.document, known));
  const failure = file instanceof KvqError ? file : null;
  if (hasXml || isText(xml) || isText(file)) {
    return { published: gotten(xml), file: gotten(file), failure };
  }
  const other = await outcomeOf(async () =>
    publication === null ? 'absent' : await fetchPublication(client, publication, known),
  );
  if (isText(other)) return { published: gotten(other), file: null, failure };
  throw failureAmong(errand, [file, xml, other]);
}

/** The publication whose exact words are wanted, null where they do not matter. */
function wordsOf({ publication, kind }: SourceDocument): string | null {
  return WORDS_MATTER.has(kind) ? publication : null;
}

/** Whether a road gives the text, or says that it is what it was. */
function isText(got: Got | KvqError): boolean {
  return got === 'unchanged' || gotten(got) !== null;
}

function gotten(got: Got | KvqError): Download | null {
  return typeof got === 'string' || got instanceof KvqError ? null : got;
}

/** An error that concerns this road only, for the next one to be tried. */
async function outcomeOf(work: () => Promise<Got>): Promise<Got | KvqError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KvqError && error.trouble.code !== 'interrupted') return error;
    throw error;
  }
}

function failureAmong({ document }: Errand, outcomes: readonly (Got | KvqError)[]): KvqError {
  const failure = outcomes.find((it) => it instanceof KvqError);
  if (failure instanceof KvqError) return failure;
  const name = document.documentNumber ?? document.publication ?? document.id ?? '';
  return new KvqError({ code: 'source-lacks', name });
}
