import { renderKoopHtml } from '../rendered/koop-html.ts';
import { renderKoopXml } from '../rendered/koop-xml.ts';
import { renderPdf } from '../rendered/pdf.ts';
import { type PaperRecord, publicationId } from '../rendered/record.ts';
import type { Content, PublicationRecord } from './records.ts';

/** The forms in which a paper is published. */
export type Form = 'xml' | 'html' | 'pdf';

const TYPES: Readonly<Record<Form, string>> = {
  xml: 'application/xml; charset=UTF-8',
  html: 'text/html; charset=UTF-8',
  pdf: 'application/pdf',
};

async function rendered(paper: PaperRecord, form: Form): Promise<Uint8Array> {
  if (form === 'xml') return new TextEncoder().encode(renderKoopXml(paper));
  if (form === 'html') return new TextEncoder().encode(renderKoopHtml(paper));
  // A fixed date, or the same paper would have other bytes in every run.
  const day = new Date(`${paper.received ?? paper.submitted}T12:00:00Z`);
  return await renderPdf(paper, { info: { CreationDate: day, ModDate: day } });
}

/** A paper in a form, rendered whenever it is asked for: thousands of them are never all kept. */
export function contentIn(paper: () => PaperRecord, form: Form): Content {
  return { contentType: TYPES[form], length: null, bytes: () => rendered(paper(), form) };
}

/** What a publication says of itself in its metadata.xml. */
function metadataOf(paper: PaperRecord): PublicationRecord['metadata'] {
  const { aanhangsel, askers, addressedTo, received } = paper;
  const isQuestions = aanhangsel === null;
  return [
    ['DC.identifier', publicationId(paper)],
    ['DC.title', paper.subject],
    ['DC.type', isQuestions ? 'Kamervragen zonder antwoord' : 'Kamervragen met antwoord'],
    [
      'OVERHEIDop.publicationName',
      isQuestions ? 'Kamervragen zonder antwoord' : 'Kamervragen (Aanhangsel)',
    ],
    ['OVERHEIDop.vraagnummer', paper.zaak],
    ...askers.map(({ name }) => ['OVERHEIDop.indiener', name] as const),
    ...addressedTo.map((name) => ['OVERHEIDop.ontvanger', name] as const),
    ['OVERHEIDop.datumIndiening', paper.submitted],
    ...(aanhangsel
      ? ([
          ['OVERHEIDop.aanhangselNummer', String(aanhangsel.number)],
          ['OVERHEIDop.vergaderjaar', aanhangsel.vergaderjaar],
        ] as const)
      : []),
    ...(received === null ? [] : ([['OVERHEIDop.datumOntvangst', received]] as const)),
    ['OVERHEIDop.documentStatus', 'Opgemaakt'],
  ];
}

/** A paper as KOOP publishes it, by its head; recent ones may be there in one form only. */
export function publish(
  head: PaperRecord,
  forms: readonly Form[],
  paper: () => PaperRecord = () => head,
): PublicationRecord {
  return {
    id: publicationId(head),
    forms: Object.fromEntries(forms.map((form) => [form, contentIn(paper, form)])),
    metadata: metadataOf(head),
  };
}
