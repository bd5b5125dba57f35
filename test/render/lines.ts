import type { Line, LineNode, OpenEnd } from '../../src/core/lineage/line.ts';
import type { Mention } from '../../src/core/lineage/mentions.ts';
import type { QuotedAcross } from '../../src/core/lineage/quoted-across.ts';
import { flagship } from './flagship.ts';

const LATER = '2021Z18416';
const WORDS = 'Dat klopt.';

/** A mention in the footnote of question 2. */
export const mention: Mention = {
  place: 'question',
  numbers: [2],
  part: null,
  mark: '1',
  scheme: 'aanhangsel',
  value: 'ah-tk-20212022-105',
  document: 'kv-tk-2021Z18416',
  span: { text: 'Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 105', start: 0, end: 55 },
  pursues: true,
};

const [statement] = flagship.statements;

/** Question 2 of the later zaak quotes a sentence of answer 1 that was changed since. */
export const quoted: QuotedAcross = {
  zaak: LATER,
  quoted: flagship.zaak.zaak,
  place: 'question',
  numbers: [2],
  part: null,
  version: null,
  span: { text: WORDS, start: 12, end: 22 },
  manner: 'exact',
  source: {
    version: 'v1',
    numbers: [1, 2],
    part: null,
    span: { text: WORDS, start: 4, end: 14 },
  },
  fate: { state: 'changed', version: 'v2', label: 'caveat-added' },
  shifts: statement ? [{ version: 'v1', numbers: [2], part: null, statement }] : [],
};

const open: OpenEnd = {
  scheme: 'aanhangsel',
  value: 'ah-tk-20192020-2004',
  mentions: [{ ...mention, value: 'ah-tk-20192020-2004' }],
};

function node(zaak: string, given: Partial<LineNode>): LineNode {
  return {
    zaak,
    subject: 'de pont in de winter',
    askers: [{ name: 'De Mus', fractie: 'ABC' }],
    addressedTo: ['Minister van Veren'],
    submitted: '2021-10-25',
    answers: [],
    links: [],
    quoted: [],
    isAgain: false,
    hasMore: false,
    nodes: [],
    open: [],
    ...given,
  };
}

/** An invented line: two zaken before, one of them beyond the bound, and two after. */
export const line: Line = {
  earlier: [
    node('2020Z00001', {
      links: [
        {
          from: flagship.zaak.zaak,
          to: '2020Z00001',
          mention: { ...mention, value: '2020Z00001' },
        },
      ],
      open: [{ ...open, scheme: 'document-number', value: '2020D00001' }],
      hasMore: true,
    }),
  ],
  later: [
    node(LATER, {
      answers: flagship.versions.slice(1).map((version) => ({
        ...version,
        flags: [{ numbers: [12], label: 'softened' }],
      })),
      links: [{ from: LATER, to: flagship.zaak.zaak, mention }],
      quoted: [quoted],
      nodes: [node('2021Z20000', {})],
    }),
    node('2021Z20000', { isAgain: true }),
  ],
  open: [open],
};

/** What the documents of the zaak name, a kamerstuk among it. */
export const references: readonly Mention[] = [
  mention,
  { ...mention, scheme: 'kamerstuk', value: 'kst-32761-152' },
];
