import { load } from 'cheerio/slim';
import { parseDocumentNumber, parseIdentifier } from '../core/identifiers.ts';
import type { SourceDocument, SourceZaak } from '../core/source.ts';
import type { Client } from './client.ts';
import { type Download, download, flawOf, type Known } from './download.ts';
import { kindOf } from './kinds.ts';
import { publicationOf } from './publication-id.ts';
import { tidy } from './wording.ts';

/** "{Soort} : {Onderwerp}" */
const HEADING = /^(.+?) : (.+)$/su;

/**
 * A zaak as the detail page of tweedekamer.nl shows it: the last road. How that page is built is not
 * verified: only the heading and the links to documents are read, whatever stands around them. Null
 * where there is no such page, or no document on it.
 */
export async function fetchPage(client: Client, zaak: string): Promise<SourceZaak | null> {
  const { site } = client.settings.bases;
  if (site === null) return null;
  const address = `${site}/kamerstukken/kamervragen/detail?id=${zaak}`;
  const answer = await client.ask({ address, examine: (bytes) => flawOf(bytes, 'html') });
  if (answer.kind !== 'found') return null;
  const $ = load(Buffer.from(answer.bytes).toString('utf8'));
  const heading = HEADING.exec(tidy($('h1').first().text()) ?? '');
  const links = $('a[href]')
    .toArray()
    .map((link) => ({ address: $(link).attr('href') ?? '', text: tidy($(link).text()) ?? '' }));
  const documents = new Map<string, SourceDocument>();
  for (const link of links) {
    const documentNumber = URL.canParse(link.address, address)
      ? documentIn(new URL(link.address, address).href)
      : null;
    const named = HEADING.exec(link.text);
    if (documentNumber === null || (named === null && documents.has(documentNumber))) continue;
    documents.set(documentNumber, documentOf(zaak, documentNumber, named ?? heading));
  }
  if (documents.size === 0) return null;
  return {
    id: null,
    zaak,
    subject: tidy(heading?.[2]),
    askers: [],
    addressedTo: [],
    submitted: null,
    closed: null,
    modified: null,
    related: [],
    documents: [...documents.values()],
    withdrawn: [],
  };
}

function documentIn(address: string): string | null {
  const { searchParams } = new URL(address);
  const did = parseDocumentNumber(searchParams.get('did') ?? searchParams.get('id') ?? '');
  const named = parseIdentifier(address);
  return did ?? (named?.kind === 'document' ? named.documentNumber : null);
}

function documentOf(
  zaak: string,
  documentNumber: string,
  named: RegExpExecArray | null,
): SourceDocument {
  const kind = kindOf(named?.[1] ?? null);
  const hints = { zaak, kind, externalIdentifier: null, aanhangselnummer: null, date: null };
  return {
    id: null,
    documentNumber,
    kind,
    subject: tidy(named?.[2]),
    date: null,
    received: null,
    publication: publicationOf(hints),
    contentType: null,
    contentLength: null,
    version: null,
    modified: null,
  };
}

/** A document by its number as tweedekamer.nl lets it be downloaded. */
export async function downloadFromSite(
  client: Client,
  documentNumber: string,
  known?: Known,
): Promise<Download | 'absent' | 'unchanged'> {
  const { site } = client.settings.bases;
  if (site === null) return 'absent';
  const address = `${site}/downloads/document?id=${documentNumber}`;
  return await download(client, 'site', address, 'file', known);
}
