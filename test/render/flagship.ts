import type { RecordVersion } from '../../src/core/history/history.ts';
import type { Reason, Span, Statement } from '../../src/core/model.ts';
import type { DiffView } from '../../src/render/diff-view.ts';

const BEFORE =
  'Biometrische surveillance, in de zin van real time gezichtsherkenning, wordt op dit moment in Nederland niet gedaan.';
const AFTER =
  'Voor het gebruik van biometrische surveillance in de publieke ruimte door de politie, in de zin van real time gezichtsherkenning, wordt op dit moment in de politieorganisatie geen toestemming gegeven.';

/** The places of words in a sentence that starts at `offset`; throws where they are not in it. */
export function spanOf(sentence: string, text: string, offset = 0): Span {
  const at = sentence.indexOf(text);
  if (at < 0) throw new Error(`"${text}" is not in "${sentence}"`);
  return { text, start: offset + at, end: offset + at + text.length };
}

function reason(over: Partial<Reason>): Reason {
  return {
    rule: 'R6',
    feature: 'act',
    direction: 'weaker',
    before: null,
    after: null,
    letter: null,
    scale: null,
    ...over,
  };
}

/** The softened statement of 2021Z14612, built from the two public sentences. */
export const flagshipStatement: Statement = {
  op: 'edit',
  label: 'softened',
  also: ['narrowed'],
  flag: true,
  confidence: 'high',
  numbers: [12],
  before: [spanOf(BEFORE, BEFORE, 40)],
  after: [spanOf(AFTER, AFTER, 40)],
  changed: {
    before: [spanOf(BEFORE, 'in Nederland niet gedaan', 40)],
    after: [
      'het gebruik van',
      'in de publieke ruimte door de politie',
      'in de politieorganisatie geen toestemming gegeven',
    ].map((words) => spanOf(AFTER, words, 40)),
  },
  reasons: [
    reason({
      before: spanOf(BEFORE, 'niet gedaan', 40),
      after: spanOf(AFTER, 'geen toestemming gegeven', 40),
      scale: { before: 'done', after: 'permission' },
    }),
    ...['in de publieke ruimte', 'door de politie', 'in de politieorganisatie'].map((words) =>
      reason({
        rule: 'R7',
        feature: 'scope.place',
        before: spanOf(BEFORE, 'in Nederland', 40),
        after: spanOf(AFTER, words, 40),
      }),
    ),
    reason({
      rule: 'letter',
      feature: 'correction',
      direction: 'concession',
      letter: { text: 'te ruim omschreven', start: 300, end: 318 },
    }),
  ],
};

function version(over: Partial<RecordVersion>): RecordVersion {
  return {
    id: 'v1',
    date: null,
    kind: 'answer',
    document: '',
    aanhangsel: null,
    answeredBy: [],
    otherMinister: false,
    replacedInPlace: false,
    renditions: [],
    answers: [],
    letter: null,
    ...over,
  };
}

/** What `kvq diff 2021Z14612` has to show. */
export const flagship: DiffView = {
  zaak: {
    zaak: '2021Z14612',
    subject:
      'het bericht dat de Nederlandse politie toch gebruik heeft gemaakt van gezichtsherkenningssoftware van het omstreden bedrijf Clearview AI',
    askers: [
      { name: 'Van Ginneken', fractie: 'D66' },
      { name: 'Bouchallikh', fractie: 'GroenLinks' },
    ],
    addressedTo: ['Minister voor Rechtsbescherming'],
    submitted: '2021-08-27',
  },
  versions: [
    version({
      date: '2021-09-28',
      document: 'ah-tk-20212022-105',
      aanhangsel: { vergaderjaar: '2021-2022', number: 105 },
      answeredBy: [{ name: 'Dekker', role: 'Minister', department: 'Rechtsbescherming' }],
    }),
    version({
      id: 'v2',
      date: '2021-10-13',
      kind: 'further-answer',
      document: 'ah-tk-20212022-472',
      aanhangsel: { vergaderjaar: '2021-2022', number: 472 },
      answeredBy: [{ name: 'Grapperhaus', role: 'Minister', department: 'Justitie en Veiligheid' }],
      otherMinister: true,
    }),
  ],
  before: 'v1',
  after: 'v2',
  statements: [flagshipStatement],
  notRepeated: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14],
  unapplied: [],
  followUps: ['2021Z18416'],
};
