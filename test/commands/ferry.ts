import type { publish } from '../support/replay/publication.ts';
import {
  type Content,
  contentOf,
  type PublicationRecord,
  type SourceRecords,
} from '../support/replay/records.ts';
import { FIRST_ANSWERS, paper } from './papers.ts';

/** A file of the Tweede Kamer with an invented answer, as text. */
export function file(second: string, tail = ''): Content {
  const answers = { ...FIRST_ANSWERS, 2: second };
  const text = paper({ kind: 'Antwoord', number: 9101, received: '2 februari 2099', answers });
  return contentOf('text/plain', `${text}${tail}`);
}

/** A zaak with one answer, which KOOP may have published. */
export function ferryRecords(publication: PublicationRecord | null = null): SourceRecords {
  const shared = {
    subject: 'De verzonnen veerpont',
    vergaderjaar: '2098-2099',
    changed: '2099-02-02T10:00:00Z',
    actors: [],
    state: 'present',
  } as const;
  return {
    zaken: [
      {
        ...shared,
        id: null,
        number: '2099Z00007',
        submitted: '2099-01-12',
        settled: true,
        relatedTo: [],
      },
    ],
    documents: [
      {
        ...shared,
        number: '2099D09101',
        soort: 'Antwoord schriftelijke vragen',
        zaken: ['2099Z00007'],
        title: null,
        date: '2099-02-02',
        received: '2099-02-02',
        aanhangselnummer: '989909101',
        resource: file('De pont vervoert 40.000 reizigers per jaar.'),
        publication,
        externalIdentifier: null,
      },
    ],
  };
}

/** The answer as KOOP publishes it. */
export const PUBLISHED: Parameters<typeof publish>[0] = {
  kind: 'answer',
  zaak: '2099Z00007',
  aanhangsel: { vergaderjaar: '2098-2099', number: 9101 },
  askers: [{ name: 'Proefstra', fractie: 'Voorbeeldpartij' }],
  addressedTo: ['Minister van Verzonnen Zaken'],
  subject: 'de verzonnen veerpont',
  submitted: '2099-01-12',
  answeredBy: [{ name: 'Bedenksel', role: 'Minister', department: 'Verzonnen Zaken' }],
  onBehalfOf: [],
  received: '2099-02-02',
  seeAlso: [],
  entries: (['question', 'answer'] as const).map((role) => ({
    role,
    numbers: [1],
    part: null,
    parts: [{ kind: 'paragraph' as const, runs: ['Kent u de pont? Ja.'] }],
  })),
  letter: [],
  notes: [],
};
