import { formatAanhangselId, type Identifier } from '../core/identifiers.ts';
import type { SourceDocument, SourceName, SourceZaak } from '../core/source.ts';
import { KvqError, type Trouble } from '../errors.ts';
import { fetchMetadata } from './koop/metadata.ts';
import { searchZaak } from './koop/search.ts';
import { findZaak, zaakOfDocument, zaakOfPublication } from './odata/find-zaak.ts';
import { fetchPage } from './site.ts';
import type { Sources } from './sources.ts';

/** A zaak with all its documents, by whichever road it came. */
export interface FoundRecord {
  readonly source: SourceName;
  readonly zaak: SourceZaak;
  /** What could not be asked beside it. */
  readonly warnings: readonly Trouble[];
}

/** What may be wrong with one source while another still has what is wanted. */
const PASSABLE: ReadonlySet<Trouble['code']> = new Set(['source-unreachable', 'source-off']);
/** What may be wrong with a source that only adds to what another lists. */
const BESIDE: typeof PASSABLE = new Set([
  ...PASSABLE,
  'source-refuses',
  'source-contract',
  'address-refused',
]);

/**
 * A zaak by its number: from OData, with what KOOP publishes of it and OData does not list; else from
 * KOOP alone; else from the page of tweedekamer.nl. Null where sources that answer do not know it.
 * Throws the first KvqError where no source answers.
 */
export async function findRecord(sources: Sources, number: string): Promise<FoundRecord | null> {
  const { client, service } = sources;
  const listed = await passing(() => findZaak(service, number));
  const known = listed.found ? publicationsOf(listed.found.zaak) : [];
  const published = await passing(
    async () => (known === null ? [] : await searchZaak(client, number, known)),
    BESIDE,
  );
  const warnings = troublesOf(published);
  if (listed.found) return { ...withUnlisted(listed.found, published.found ?? []), warnings };
  if (published.found && published.found.length > 0) {
    const documents = published.found.map(documentOf);
    const zaak = bareZaak(number, documents);
    return { source: 'repository', zaak, warnings: troublesOf(listed) };
  }
  const page = await passing(() => fetchPage(client, number));
  if (page.found) {
    return { source: 'site', zaak: page.found, warnings: [...troublesOf(listed), ...warnings] };
  }
  if (listed.failure !== null) throw listed.failure;
  return null;
}

/** The zaak that a word or address names; null where no source knows it. Throws as `findRecord`. */
export async function zaakOf(
  { client, service }: Sources,
  named: Identifier,
): Promise<string | null> {
  if (named.kind === 'zaak') return named.zaak;
  if (named.kind === 'document') return await zaakOfDocument(service, named.documentNumber);
  const id = formatAanhangselId(named.aanhangsel, named.reprint);
  const listed = await passing(() => zaakOfPublication(service, id));
  if (listed.found) return listed.found;
  const stated = await passing(() => fetchMetadata(client, id));
  if (stated.found) return stated.found.zaak;
  const failure = listed.failure ?? stated.failure;
  if (failure !== null && stated.failure !== null) throw failure;
  return null;
}

interface Passed<T> {
  readonly found: T | null;
  readonly failure: KvqError | null;
}

async function passing<T>(
  work: () => Promise<T | null>,
  passable: typeof PASSABLE = PASSABLE,
): Promise<Passed<T>> {
  try {
    return { found: await work(), failure: null };
  } catch (error) {
    if (!(error instanceof KvqError) || !passable.has(error.trouble.code)) throw error;
    return { found: null, failure: error };
  }
}

function troublesOf({ failure }: Passed<unknown>): readonly Trouble[] {
  return failure === null || failure.trouble.code === 'source-off' ? [] : [failure.trouble];
}

/**
 * The publications of the listed documents. Null where one of them may be any publication, so that
 * none may be added: one answer must not become two documents.
 */
function publicationsOf({ documents }: SourceZaak): readonly string[] | null {
  const ids = documents.flatMap(({ publication }) => publication ?? []);
  return ids.length === documents.length ? ids : null;
}

/** Adds the publications that none of the listed documents is. */
function withUnlisted(
  found: { readonly source: SourceName; readonly zaak: SourceZaak },
  published: readonly string[],
): { readonly source: SourceName; readonly zaak: SourceZaak } {
  const documents = [...found.zaak.documents, ...published.map(documentOf)];
  return { ...found, zaak: { ...found.zaak, documents } };
}

/** A document of which only KOOP's id is known; its text says the rest. */
function documentOf(publication: string): SourceDocument {
  return {
    id: null,
    documentNumber: null,
    kind: publication.startsWith('kv-') ? 'questions' : 'unknown',
    subject: null,
    date: null,
    received: null,
    publication,
    contentType: null,
    contentLength: null,
    version: null,
    modified: null,
  };
}

function bareZaak(zaak: string, documents: readonly SourceDocument[]): SourceZaak {
  return {
    id: null,
    zaak,
    subject: null,
    askers: [],
    addressedTo: [],
    submitted: null,
    closed: null,
    modified: null,
    related: [],
    documents,
    withdrawn: [],
  };
}
