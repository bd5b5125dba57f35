import type { DocumentHeader } from '../../../src/core/model.ts';
import { renderGriffieDocx, renderLetterDocx } from './docx.ts';
import { renderKoopHtml } from './koop-html.ts';
import { renderKoopXml } from './koop-xml.ts';
import { renderPdf } from './pdf.ts';
import { renderMarkdown, renderText } from './plain.ts';
import { renderPrintedText, renderSiteHtml } from './printed-text.ts';
import type { PaperRecord } from './record.ts';

/** A form in which a record comes, with the header fields that it prints. */
export interface Form {
  readonly name: string;
  readonly render: (record: PaperRecord) => Promise<Uint8Array>;
  readonly carries: readonly (keyof DocumentHeader)[];
  /** Breaks words at the ends of its lines, so that a reader has to guess which hyphens are true. */
  readonly breaksWords?: true;
  /** Prints words of its own around the pairs, which no other form has. */
  readonly covers?: true;
  /** Whether the form exists for this record; a set of questions has no covering letter. */
  readonly takes: (record: PaperRecord) => boolean;
}

const PRINTED: Form['carries'] = [
  'kind',
  'aanhangsel',
  'askers',
  'addressedTo',
  'subject',
  'submitted',
  'answeredBy',
  'onBehalfOf',
  'received',
  'seeAlso',
];
const GRIFFIE: Form['carries'] = [
  'kind',
  'zaak',
  'aanhangsel',
  'answeredBy',
  'onBehalfOf',
  'received',
  'seeAlso',
];
const LETTER: Form['carries'] = [
  'kind',
  'zaak',
  'askers',
  'answeredBy',
  'onBehalfOf',
  'received',
  'subject',
];

const always = (): boolean => true;
const isAnswer = ({ received, aanhangsel }: PaperRecord): boolean =>
  received !== null && aanhangsel !== null;
const hasAnnex = (record: PaperRecord): boolean =>
  isAnswer(record) && record.entries.length > 0 && record.letter.length === 0;

function textual(render: (record: PaperRecord) => string): Form['render'] {
  return async (record) => new TextEncoder().encode(render(record));
}

/** Every form of a record. */
export const FORMS: readonly Form[] = [
  {
    name: 'KOOP XML',
    render: textual(renderKoopXml),
    carries: [...PRINTED, 'zaak'],
    takes: always,
  },
  { name: 'KOOP HTML', render: textual(renderKoopHtml), carries: PRINTED, takes: always },
  {
    name: 'site HTML',
    render: textual(renderSiteHtml),
    carries: PRINTED,
    breaksWords: true,
    takes: always,
  },
  {
    name: 'printed PDF',
    render: (record) => renderPdf(record),
    carries: PRINTED,
    breaksWords: true,
    takes: always,
  },
  {
    name: 'printed text',
    render: textual(renderPrintedText),
    carries: PRINTED,
    breaksWords: true,
    takes: always,
  },
  { name: 'Griffie DOCX', render: renderGriffieDocx, carries: GRIFFIE, takes: isAnswer },
  { name: 'letter DOCX', render: renderLetterDocx, carries: LETTER, covers: true, takes: hasAnnex },
  { name: 'Markdown', render: textual(renderMarkdown), carries: PRINTED, takes: always },
  { name: 'text', render: textual(renderText), carries: PRINTED, takes: always },
];
