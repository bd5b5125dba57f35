import type { SourceDocument, SourceZaak } from '../../src/core/source.ts';
import { type Sighting, sha256Of } from '../../src/store/sightings.ts';

/** Bytes as an invented address gave them. */
export function sighting(text: string, said: Partial<Sighting> = {}): Sighting {
  const bytes = new TextEncoder().encode(text);
  return {
    bytes,
    sha256: sha256Of(bytes),
    documentNumber: '2021D35707',
    publication: null,
    source: 'odata-v5',
    address: 'https://bron.example/Document(d-1)/resource',
    mediaType: 'text/plain',
    etag: '"a"',
    lastModified: null,
    headers: { etag: '"a"' },
    seenAt: '2021-11-01T09:00:00Z',
    ...said,
  };
}

/** A document as a source lists it. */
export function listedDocument(said: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: 'd-1',
    documentNumber: '2021D35707',
    kind: 'answer',
    subject: 'De verzonnen veerpont',
    date: '2021-09-28',
    received: '2021-09-28',
    publication: null,
    contentType: 'application/pdf',
    contentLength: 12,
    version: 'v-1',
    modified: '2021-09-28T10:00:00Z',
    ...said,
  };
}

/** A zaak with one document, and another that was withdrawn. */
export function listed(zaak: string, said: Partial<SourceZaak> = {}): SourceZaak {
  return {
    id: 'z-1',
    zaak,
    subject: 'De verzonnen veerpont',
    askers: [{ name: 'B. Vrager', fractie: 'VP' }],
    addressedTo: ['minister van Verzonnen Zaken'],
    submitted: '2021-08-27',
    closed: false,
    modified: '2021-09-28T10:00:00Z',
    related: [],
    documents: [listedDocument()],
    withdrawn: ['d-0'],
    ...said,
  };
}
