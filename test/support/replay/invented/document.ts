import { vergaderjaarOf } from '../../../../src/core/vergaderjaar.ts';
import type { PaperRecord } from '../../rendered/record.ts';
import { contentIn, type Form, publish } from '../publication.ts';
import type { ActorRecord, DocumentRecord } from '../records.ts';
import { writtenNumber } from './numbering.ts';
import { inventPaper, type Sketch } from './paper.ts';

/** The kinds of papers that are invented. */
export type Kind = Extract<
  PaperRecord['kind'],
  'questions' | 'delay-notice' | 'answer' | 'further-answer'
>;

const SOORT: Readonly<Record<Kind, string>> = {
  questions: 'Schriftelijke vragen',
  'delay-notice': 'Mededeling (uitstel antwoord)',
  answer: 'Antwoord schriftelijke vragen',
  'further-answer': 'Antwoord schriftelijke vragen (nader)',
};

function signerOf({ answeredBy, askers }: PaperRecord): ActorRecord {
  const relation = 'Eerste ondertekenaar';
  const [minister] = answeredBy;
  if (minister) {
    const role = `minister van ${minister.department}`;
    return { name: minister.name, fractie: null, role, relation };
  }
  const [asker] = askers;
  const { name = '', fractie = null } = asker ?? {};
  return { name, fractie, role: 'Tweede Kamerlid', relation };
}

/** An invented document; its text is written only when somebody asks for its bytes. */
export function inventDocument(
  sketch: Sketch,
  kind: Kind,
  number: string,
  file: Form,
): DocumentRecord {
  const { head } = sketch;
  const paper = (): PaperRecord => inventPaper(sketch);
  const publication = publish(head, ['xml', 'html', 'pdf'], paper);
  const date = head.received ?? head.submitted;
  return {
    number,
    soort: SOORT[kind],
    zaken: [head.zaak],
    title: null,
    subject: `${SOORT[kind]} over ${head.subject}`,
    date,
    received: head.received,
    aanhangselnummer: head.aanhangsel && writtenNumber(head.aanhangsel),
    vergaderjaar: vergaderjaarOf(date),
    changed: `${date}T10:00:00.000Z`,
    actors: [signerOf(head)],
    resource: contentIn(paper, file),
    publication,
    externalIdentifier: head.aanhangsel && publication.id,
    state: 'present',
  };
}
