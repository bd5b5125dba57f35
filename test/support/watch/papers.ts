import { vergaderjaarOf } from '../../../src/core/vergaderjaar.ts';
import { renderLetterDocx } from '../rendered/docx.ts';
import type { Entry, PaperRecord, Part } from '../rendered/record.ts';
import { writtenNumber } from '../replay/invented/numbering.ts';
import { contentIn, type Form, publish } from '../replay/publication.ts';
import type {
  ActorRecord,
  Content,
  DocumentRecord,
  SourceRecords,
  ZaakRecord,
} from '../replay/records.ts';

/** A paper with what the Kamer files it under. */
export interface Filed {
  readonly number: string;
  readonly soort: string;
  readonly date: string;
  readonly paper: PaperRecord;
  /** The file, where it is no rendering of the paper. */
  readonly content?: Content;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A paragraph of text. */
export function paragraph(text: string): Part {
  return { kind: 'paragraph', runs: [text] };
}

/** Questions, or questions with their answers, from texts. */
export function entries(
  questions: readonly string[],
  answers: readonly (string | null)[] = [],
): readonly Entry[] {
  return questions.flatMap((text, index): Entry[] => {
    const label = { numbers: [index + 1], part: null };
    const asked: Entry = { role: 'question', ...label, parts: [paragraph(text)] };
    const given = answers[index];
    if (given === undefined) return [asked];
    if (given === null) return [];
    return [asked, { role: 'answer', ...label, parts: [paragraph(given)] }];
  });
}

/** The file of a paper in a form, as the Kamer has it. */
export function fileOf(paper: PaperRecord, form: Form | 'docx'): Content {
  if (form !== 'docx') return contentIn(() => paper, form);
  return { contentType: DOCX, length: null, bytes: () => renderLetterDocx(paper) };
}

function minister(name: string, relation: string): ActorRecord {
  return { name, fractie: null, role: 'minister van Verzonnen Zaken', relation };
}

/** A document as the sources list it, with its file in a form, published by KOOP or not yet. */
export function documentRecord(
  { number, soort, date, paper, content }: Filed,
  form: Form | 'docx' = 'xml',
  isPublished = false,
): DocumentRecord {
  const publication = isPublished ? publish(paper, ['xml', 'html', 'pdf']) : null;
  return {
    number,
    soort,
    zaken: [paper.zaak],
    title: null,
    subject: `${soort} over ${paper.subject}`,
    date,
    received: paper.received,
    aanhangselnummer: paper.aanhangsel && writtenNumber(paper.aanhangsel),
    vergaderjaar: vergaderjaarOf(date),
    changed: `${date}T08:00:00.000Z`,
    actors: paper.answeredBy.map(({ name }) => minister(name, 'Eerste ondertekenaar')),
    resource: content ?? fileOf(paper, form),
    publication,
    externalIdentifier: paper.aanhangsel && publication ? publication.id : null,
    state: 'present',
  };
}

/** A zaak as the sources list it, from its questions. */
export function zaakRecord({ zaak, subject, submitted, askers }: PaperRecord): ZaakRecord {
  return {
    id: null,
    number: zaak,
    subject,
    submitted,
    vergaderjaar: vergaderjaarOf(submitted),
    settled: false,
    changed: `${submitted}T08:00:00.000Z`,
    actors: [
      ...askers.map(
        ({ name, fractie }): ActorRecord => ({
          ...{ name, fractie },
          ...{ role: 'Tweede Kamerlid', relation: 'Indiener' },
        }),
      ),
      minister('Bedenksel', 'Gericht aan'),
    ],
    relatedTo: [],
    state: 'present',
  };
}

/** Records of nothing but these. */
export function records(
  zaken: readonly ZaakRecord[],
  documents: readonly DocumentRecord[],
): SourceRecords {
  return { zaken, documents };
}
