import { rebuild } from '../../../src/commands/rebuild.ts';
import { PRESENT } from '../../../src/core/reading-versions.ts';
import type { SourceDocument, SourceZaak } from '../../../src/core/source.ts';
import { fileRendition } from '../../../src/store/file-rendition.ts';
import { transact } from '../../../src/store/open.ts';
import { saveSighting, sha256Of } from '../../../src/store/sightings.ts';
import { saveListedDocument, saveListing } from '../../../src/store/source-records.ts';
import type { Store } from '../../../src/store/store.ts';
import { type InventedPaper, papersOf } from './papers.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { ZaakSketch } from './zaken.ts';

/** A commit waits for the disk; a store that can be made again need not, for each document. */
const ZAKEN_A_COMMIT = 25;

/**
 * Files the papers of these zaken as `kvq sync` does, but for the reading: what a parser would give is
 * made at once, and the bytes are its text. Gives the number of documents.
 */
export function fillStore(
  store: Store,
  vocabulary: Vocabulary,
  sketches: readonly ZaakSketch[],
  told: (done: number, documents: number) => void,
): number {
  let documents = 0;
  for (let from = 0; from < sketches.length; from += ZAKEN_A_COMMIT) {
    transact(store, () => {
      for (const [at, sketch] of sketches.slice(from, from + ZAKEN_A_COMMIT).entries()) {
        const papers = papersOf(vocabulary, sketch, from + at);
        fileZaak(store, sketch, papers);
        documents += papers.length;
      }
    });
    told(Math.min(from + ZAKEN_A_COMMIT, sketches.length), documents);
  }
  return documents;
}

function fileZaak(store: Store, sketch: ZaakSketch, papers: readonly InventedPaper[]): void {
  const seenAt = `${sketch.submitted}T10:00:00.000Z`;
  const listed = papers.map((paper) => listedDocument(sketch, paper));
  saveListing(store, 'odata-v5', listedZaak(sketch, listed), seenAt);
  for (const [at, document] of listed.entries()) {
    const paper = papers[at];
    if (paper === undefined) continue;
    const bytes = new TextEncoder().encode(textOf(paper));
    const sha256 = sha256Of(bytes);
    const address = `https://bron.example/Document(${paper.documentNumber})/resource`;
    const { touched } = fileRendition(store, {
      bytes,
      sha256,
      mediaType: 'text/plain',
      parsed: paper.parsed,
      parser: PRESENT.parser,
      source: address,
      seenAt,
      documentNumber: paper.documentNumber,
      zaak: sketch.zaak,
      isSourced: true,
    });
    saveSighting(store, {
      bytes,
      sha256,
      documentNumber: paper.documentNumber,
      publication: null,
      source: 'odata-v5',
      address,
      mediaType: 'text/plain',
      etag: `"${sha256.slice(0, 16)}"`,
      lastModified: seenAt,
      headers: { etag: `"${sha256.slice(0, 16)}"`, 'last-modified': seenAt },
      seenAt,
    });
    rebuild(store, touched);
    saveListedDocument(store, 'odata-v5', sketch.zaak, document, seenAt);
  }
}

function listedZaak(sketch: ZaakSketch, documents: readonly SourceDocument[]): SourceZaak {
  return {
    id: null,
    zaak: sketch.zaak,
    subject: sketch.subject,
    askers: sketch.askers,
    addressedTo: [sketch.minister],
    submitted: sketch.submitted,
    closed: true,
    modified: `${sketch.submitted}T10:00:00.000Z`,
    related: [],
    documents,
    withdrawn: [],
  };
}

function listedDocument(
  { subject, submitted }: ZaakSketch,
  { documentNumber, parsed }: InventedPaper,
): SourceDocument {
  return {
    id: `d-${documentNumber}`,
    documentNumber,
    kind: parsed.kind,
    subject,
    date: parsed.received ?? submitted,
    received: parsed.received,
    publication: null,
    contentType: 'text/plain',
    contentLength: null,
    version: `v-${documentNumber}`,
    modified: `${submitted}T10:00:00.000Z`,
  };
}

/** What a person would read: the bytes that are archived. */
function textOf({ documentNumber, parsed }: InventedPaper): string {
  const pairs = [...parsed.questions, ...parsed.answers].map(
    ({ numbers, text }) => `${numbers.join()}\n${text}`,
  );
  return [documentNumber, parsed.subject ?? '', parsed.letter ?? '', ...pairs].join('\n\n');
}
