import { describe, expect, it } from 'vitest';
import type { BesideAnswers } from '../../src/core/history/beside-answers.ts';
import type { ParsedDocument } from '../../src/core/model.ts';
import { toAscii } from '../../src/render/ascii.ts';
import { renderCompare } from '../../src/render/compare.ts';
import { type DoctorView, renderDoctor } from '../../src/render/doctor.ts';
import { type Ingested, renderIngest, renderWarnings } from '../../src/render/ingest.ts';
import { compareJson, diffJson, documentJson } from '../../src/render/json-comparison.ts';
import {
  doctorJson,
  ingestJson,
  logJson,
  reassignJson,
  reparseJson,
  zaakJson,
} from '../../src/render/json-records.ts';
import { daysBetween, renderLog } from '../../src/render/log.ts';
import { renderCompareMarkdown } from '../../src/render/markdown.ts';
import { renderParse } from '../../src/render/parse.ts';
import { renderReassign } from '../../src/render/reassign.ts';
import { renderReparse } from '../../src/render/reparse.ts';
import { renderShow } from '../../src/render/show.ts';
import { flagship } from './flagship.ts';
import { history } from './history.ts';
import { line, quoted, references } from './lines.ts';
import { testView } from './named-view.ts';

const view = testView({ width: 100 });
const english = testView({ width: 100, lang: 'en' });
const golden = (name: string): string => `../golden/render/${name}`;

const parsed: ParsedDocument = {
  ...flagship.zaak,
  kind: 'answer',
  documentNumber: '2021D35707',
  aanhangsel: { vergaderjaar: '2021-2022', number: 105 },
  answeredBy: [{ name: 'Dekker', role: 'Minister', department: 'Rechtsbescherming' }],
  onBehalfOf: ['Minister van Justitie en Veiligheid'],
  received: '2021-09-28',
  seeAlso: [{ vergaderjaar: '2020-2021', number: 4076 }],
  questions: history.questions,
  answers: [
    { numbers: [1, 2], part: null, text: 'Ja. Dat klopt.', footnotes: [], refersTo: [] },
    { numbers: [3], part: null, text: 'Zie vraag 2.', footnotes: [], refersTo: [2] },
  ],
  letter: 'Hierbij stuur ik u de antwoorden.\n\nEen zin was onjuist.',
  corrections: [
    { number: 3, before: 'Dat is zo.', after: 'Dat kan zo zijn.', reason: 'te stellig' },
    { number: null, before: null, after: null, reason: null },
  ],
  footnotes: [{ mark: '1', text: 'De krant van 26 augustus 2021.' }],
  messages: [
    {
      severity: 'warning',
      rule: 'question-without-answer',
      place: 'vraag 4',
      detail: { numbers: '4' },
    },
    {
      severity: 'info',
      rule: 'text-before-head',
      place: 'line 1',
      detail: { text: 'x'.repeat(200) },
    },
  ],
};

const beside: BesideAnswers = {
  notes: [
    { of: 'question', numbers: [2], part: null, notes: parsed.footnotes },
    {
      of: 'answer',
      numbers: [1, 2],
      part: null,
      notes: [
        { mark: '2', text: 'Kamerstuk 99 999, nr. 1.' },
        { mark: '3', text: `Een lange noot ${'en nog iets '.repeat(12)}.` },
      ],
    },
  ],
  proses: [
    {
      document: 'ah-tk-20212022-20',
      date: '2021-09-17',
      kind: 'delay-notice',
      text: 'De vragen kunnen niet op tijd worden beantwoord.',
    },
    {
      document: '2021D30001',
      date: '2021-08-27',
      kind: 'questions',
      text: 'Deze vragen dienen ter aanvulling op eerdere vragen.',
    },
    {
      document: '2021D38001',
      date: '2021-10-13',
      kind: 'further-answer',
      text: 'Een zin was fout.',
    },
  ],
};

const ingested: readonly Ingested[] = [
  {
    file: 'antwoord.xml',
    outcome: 'new',
    sha256: 'a'.repeat(64),
    document: 'ah-tk-20212022-105',
    kind: 'answer',
    date: '2021-09-28',
    zaak: '2021Z14612',
    messages: parsed.messages,
  },
  {
    file: 'brief.txt',
    outcome: 'known',
    sha256: 'b'.repeat(64),
    document: 'sha256:bbbbbbbbbbbb',
    kind: 'letter',
    date: null,
    zaak: null,
    messages: [],
  },
];

const replaced = {
  ...history,
  events: history.events.map((event, at) => ({ ...event, replacedInPlace: at === 2 })),
};

const healthy: DoctorView = {
  version: '0.1.0',
  configuration: { path: '/home/x/.config/kvq/config.json', exists: false },
  store: {
    path: '/home/x/.local/share/kvq/kvq.db',
    exists: true,
    schema: 1,
    size: 4096,
    counts: {
      zaken: 1,
      documents: 3,
      unfiled: 1,
      renditions: 3,
      answerVersions: 15,
      toReparse: 0,
      stale: 1,
    },
    unfiled: [{ document: 'ah-tk-20212022-1053', source: 'antwoord-vervolg.txt' }],
    damage: [],
    brokenReferences: 0,
  },
  watch: null,
  sources: null,
};

const UNKNOWN_HEAD = {
  date: null,
  answeredBy: [],
  aanhangsel: null,
  documentNumber: null,
} as const;

const compared = {
  before: {
    file: 'eerst.txt',
    kind: 'answer',
    date: '2021-09-28',
    answeredBy: flagship.versions[0]?.answeredBy ?? [],
    aanhangsel: { vergaderjaar: '20212022', number: 105 },
    documentNumber: '2021D35000',
  },
  after: { file: 'later.txt', kind: 'further-answer', ...UNKNOWN_HEAD },
  unrelated: false,
  comparison: { statements: flagship.statements, notRepeated: [1] },
  unapplied: [],
} as const;

const NOTHING_BESIDE = {
  evidence: [],
  withdrawn: [],
  line: { earlier: [], later: [], open: [] },
  references: [],
} as const;
const IN_LINE = { ...NOTHING_BESIDE, line, references } as const;

describe('on screen', () => {
  it.each([
    [
      'show.txt',
      renderShow(view, { history, question: null, beside, quoted: [quoted], unapplied: [] }),
    ],
    ['show-one.txt', renderShow(view, { history, question: 3, beside, quoted: [], unapplied: [] })],
    ['log.txt', renderLog(view, { history, followUps: ['2021Z18416'], ...IN_LINE })],
    ['parse.txt', renderParse(view, parsed)],
    ['compare.txt', renderCompare(view, compared, { all: false })],
    ['compare.md', renderCompareMarkdown(view, compared, { all: false })],
    ['ingest.txt', renderIngest(view, ingested)],
    ['doctor.txt', renderDoctor(view, healthy)],
    [
      'show-en.txt',
      renderShow(english, { history, question: null, beside, quoted: [quoted], unapplied: [] }),
    ],
    ['log-en.txt', renderLog(english, { history, followUps: ['2021Z18416'], ...IN_LINE })],
    ['parse-en.txt', renderParse(english, parsed)],
    ['ingest-en.txt', renderIngest(english, ingested)],
    ['doctor-en.txt', renderDoctor(english, healthy)],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(golden(name));
  });

  it.each([20, 30, 40])(
    'nothing but a longer word or a command is wider than a screen of %i cells',
    (width) => {
      const narrow = testView({ width });
      const text = [
        renderShow(narrow, { history, question: null, beside, quoted: [quoted], unapplied: [] }),
        renderLog(narrow, { history: replaced, followUps: ['2021Z18416'], ...IN_LINE }),
        renderParse(narrow, parsed),
        renderCompare(narrow, compared, { all: true }),
        renderIngest(narrow, ingested),
      ].join('');
      // The branches of a tree are no words, and a command is one.
      const words = (line: string): number =>
        line
          .replace(/^[│├└─ ]+/, '')
          .replace(/kvq [a-z]+ \S+(?: --\S+)?/, 'kvq')
          .trim()
          .split(' ').length;
      expect(text.split('\n').filter((line) => line.length > width && words(line) > 1)).toEqual([]);
    },
  );

  it('log draws the line of a zaak in ASCII too', () => {
    const text = toAscii(renderLog(view, { history, followUps: [], ...IN_LINE }));
    expect(text).toMatch(/^\|- 2021Z18416 /m);
    expect(text).toMatch(/^\| {2}`- 2021Z20000 /m);
  });

  it('log says what was replaced in place, without the days', () => {
    const text = renderLog(testView(), { history: replaced, followUps: [], ...NOTHING_BESIDE });
    expect(text).toMatch(/^ {2}13 okt 2021 .* ter plaatse vervangen · geeft v2$/m);
    expect(text).toMatch(/^ {2}28 sep 2021 .* na 32 dagen · geeft v1$/m);
  });

  it('log gives the day in Amsterdam on which something was seen', () => {
    const events = history.events.map((event) => ({
      ...event,
      renditions: event.renditions.map((one) => ({ ...one, seenAt: '2021-10-14T22:30:00Z' })),
    }));
    const text = renderLog(view, {
      history: { ...history, events },
      followUps: [],
      ...NOTHING_BESIDE,
    });
    expect(text).toContain('gezien 15 okt 2021');
  });

  it('show says on which day a delay was announced, and what stands there where nothing is asked', () => {
    const [first] = history.events;
    const event = first && { ...first, kind: 'delay-notice' as const, date: '2024-11-15' };
    const delayed = { ...history, questions: [], versions: [], events: event ? [event] : [] };
    const text = renderShow(view, {
      history: delayed,
      question: null,
      beside,
      quoted: [],
      unapplied: [],
    });
    expect(text).toContain('\nuitstel gemeld op 15 nov 2024\n');
    expect(text).toContain('\nHier staan geen genummerde vragen en antwoorden in.\n');
  });

  it('says what kvq ingest has to be told of an answer', () => {
    const bare = { ...parsed, zaak: null, received: null };
    expect(renderParse(view, bare)).toContain('\nontbreekt: zaaknummer, datum\n');
    expect(renderParse(view, { ...bare, kind: 'questions' })).not.toContain('ontbreekt');
    expect(renderParse(view, parsed)).not.toContain('ontbreekt');
  });

  it('tells the date of a letter from the day on which the House received an answer', () => {
    expect(renderParse(testView(), { ...parsed, kind: 'letter' })).toContain(
      'gedateerd 28 sep 2021',
    );
    expect(renderParse(testView(), parsed)).toContain('ontvangen 28 sep 2021');
  });

  it.each([
    ['4', 'Vraag 4 is niet beantwoord.'],
    ['4, 7', 'De vragen 4 en 7 zijn niet beantwoord.'],
    ['2, 3, 4, 9', 'De vragen 2 t/m 4 en 9 zijn niet beantwoord.'],
  ])('says once which questions are not answered: %s', (numbers, sentence) => {
    const [message] = parsed.messages;
    const messages = message
      ? [{ ...message, place: `vraag ${numbers}`, detail: { numbers } }]
      : [];
    expect(renderParse(view, { ...parsed, messages })).toMatch(
      new RegExp(`let op: ${sentence}\\n$`),
    );
  });

  it('leaves what only tells of the parser to --json', () => {
    const rule = 'hyphenation-undecided';
    const detail = { count: 1, words: 'dienstregeling' };
    const told = { ...parsed, messages: [{ severity: 'info' as const, rule, place: '', detail }] };
    expect(renderParse(view, told)).not.toContain('dienstregeling');
    expect(documentJson(view, told)).toMatchObject({
      messages: [{ rule, text: expect.stringContaining('Van 1 afgebroken woord blijkt') }],
    });
  });

  it('never breaks a suggested command over lines', () => {
    const document = 'ah-tk-20212022-105';
    const detail = { document, zaak: '2021Z14612', fields: 'subject askers' };
    const message = { severity: 'warning' as const, rule: 'other-questions', place: '', detail };
    for (const width of [40, 60, 80, 100]) {
      const text = renderWarnings(testView({ width }), { file: 'een.pdf', messages: [message] });
      expect(text).toContain(`kvq reassign ${document} ZAAKNUMMER.`);
      expect(renderDoctor(testView({ width }), healthy)).toContain(
        'kvq reassign DOCUMENT ZAAKNUMMER\n',
      );
    }
  });

  it('lists the notes that no question or answer refers to', () => {
    const loose = { ...parsed, footnotes: [{ mark: '7', text: 'Los.' }] };
    expect(renderParse(view, loose)).toContain('\nVoetnoten\n    [7] Los.\n');
  });

  it('a document with questions alone counts them', () => {
    expect(renderParse(view, { ...parsed, answers: [] })).toContain('\n4 vragen · 1 voetnoot');
  });

  it('warns on one line for each message that is worth it', () => {
    const [first] = ingested;
    expect(first && renderWarnings(view, first)).toBe(
      'antwoord.xml: let op: Vraag 4 is niet beantwoord.\n',
    );
  });

  it.each([
    { read: 1, differing: [], says: '1 weergave opnieuw gelezen; overal kwam hetzelfde uit.' },
    { read: 3, differing: ['2021D1'], says: 'bij 1 kwam er iets anders uit.' },
  ])('reparse says what came out of $read', ({ read, differing, says }) => {
    expect(renderReparse(testView(), { read, differing })).toContain(says);
  });

  it.each([
    { from: '2021Z18416', says: 'd hoort nu bij 2021Z14612 in plaats van bij 2021Z18416.\n' },
    { from: null, says: 'd hoort nu bij 2021Z14612.\n' },
    { from: '2021Z14612', says: 'd stond al bij 2021Z14612.\n' },
  ])('reassign says where it came from: $from', ({ from, says }) => {
    expect(renderReassign(view, { document: 'd', from, to: '2021Z14612' })).toBe(says);
  });

  it.each([
    { store: { ...healthy.store, exists: false }, says: 'bestaat nog niet' },
    { store: { ...healthy.store, damage: ['page 3 is never used'] }, says: 'page 3 is never used' },
    { store: { ...healthy.store, brokenReferences: 2 }, says: '2 verwijzingen kloppen niet' },
  ])('doctor says: $says', ({ store, says }) => {
    expect(renderDoctor(view, { ...healthy, store })).toContain(says);
  });
});

describe('as JSON', () => {
  const keys = (value: object): readonly string[] => Object.keys(value);
  const first = (value: object, key: string): object => Object(Reflect.get(value, key)[0]);

  it('kvq.document/1 has exactly its keys', () => {
    const json = documentJson(view, parsed);
    expect(keys(json)).toEqual([
      'schema',
      'kind',
      'zaak',
      'documentNumber',
      'aanhangsel',
      'askers',
      'addressedTo',
      'answeredBy',
      'onBehalfOf',
      'subject',
      'submitted',
      'received',
      'seeAlso',
      'questions',
      'answers',
      'letter',
      'corrections',
      'footnotes',
      'messages',
    ]);
    expect(json).toMatchObject({ schema: 'kvq.document/1', zaak: '2021Z14612', kind: 'answer' });
    expect(keys(first(json, 'messages'))).toEqual(['severity', 'rule', 'place', 'detail', 'text']);
    expect(first(json, 'messages')).toMatchObject({ text: 'Vraag 4 is niet beantwoord.' });
  });

  it('kvq.compare/1 and kvq.diff/1 share their statements', () => {
    const compare = compareJson(view, compared);
    const diff = diffJson(view, flagship);
    expect(keys(compare)).toEqual([
      'schema',
      'before',
      'after',
      'unrelated',
      'statements',
      'notRepeated',
      'unapplied',
      'summary',
    ]);
    expect(keys(diff)).toEqual([
      'schema',
      'zaak',
      'versions',
      'before',
      'after',
      'statements',
      'notRepeated',
      'unapplied',
      'followUps',
      'summary',
    ]);
    expect(first(diff, 'statements')).toEqual(first(compare, 'statements'));
    expect(keys(first(diff, 'statements'))).toEqual([
      'op',
      'label',
      'also',
      'flag',
      'confidence',
      'numbers',
      'before',
      'after',
      'changed',
      'reasons',
    ]);
    expect(keys(first(first(diff, 'statements'), 'reasons'))).toEqual([
      'rule',
      'feature',
      'direction',
      'before',
      'after',
      'letter',
      'scale',
      'sentence',
    ]);
    expect(diff).toMatchObject({ summary: { softened: 1 }, before: 'v1', after: 'v2' });
  });

  it('gives the sentence of a reason in the chosen language', () => {
    const sentence = (lang: 'nl' | 'en'): unknown =>
      Reflect.get(
        first(first(diffJson(testView({ lang }), flagship), 'statements'), 'reasons'),
        'sentence',
      );
    expect(sentence('nl')).toBe(
      'De uitspraak verbindt zich tot minder (van feit naar toestemming): «niet gedaan» werd «geen toestemming gegeven».',
    );
    expect(sentence('en')).toBe(
      'The statement commits to less (from fact to permission): “niet gedaan” became “geen toestemming gegeven”.',
    );
  });

  it.each([
    ['kvq.zaak/1', zaakJson(view, { history, question: null, quoted: [quoted], unapplied: [] })],
    ['kvq.log/1', logJson(view, { history, followUps: [], ...NOTHING_BESIDE })],
    ['kvq.ingest/1', ingestJson(view, ingested)],
    ['kvq.reparse/1', reparseJson({ read: 1, differing: [] })],
    ['kvq.reassign/1', reassignJson({ document: 'd', from: null, to: '2021Z14612' })],
    ['kvq.doctor/1', doctorJson(view, healthy)],
  ])('%s says what it is first', (schema, json) => {
    expect(Object.entries(json)[0]).toEqual(['schema', schema]);
  });

  it('tells in kvq.zaak/1 which answers read differently before', () => {
    const { answers } = Object(
      zaakJson(view, { history, question: null, quoted: [quoted], unapplied: [] }),
    );
    expect(answers).toMatchObject([
      { numbers: [1, 2], version: 'v2', differsFrom: ['v1'] },
      { numbers: [3], manner: 'withdrawn', differsFrom: ['v1'] },
    ]);
  });

  it('counts the days in kvq.log/1 from the day the questions were submitted', () => {
    const { events } = Object(logJson(view, { history, followUps: [], ...NOTHING_BESIDE }));
    expect(events).toMatchObject([{ days: 0 }, { days: 32 }, { days: 47 }]);
  });

  it('counts no days for what was replaced in place', () => {
    const { events } = Object(
      logJson(view, { history: replaced, followUps: [], ...NOTHING_BESIDE }),
    );
    expect(events).toMatchObject([
      { replacedInPlace: false, days: 0 },
      { replacedInPlace: false, days: 32 },
      { replacedInPlace: true, days: null },
    ]);
  });
});

it.each([
  ['2021-03-27', '2021-03-28', 1],
  ['2020-02-28', '2020-03-01', 2],
  [null, '2020-03-01', null],
  ['2020-03-01', null, null],
])('from %s to %s are %j days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
