import { beforeEach, describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/core/model.ts';
import type { SourceZaak } from '../../src/core/source.ts';
import { loadOpenQuestions } from '../../src/store/open-questions.ts';
import { saveListing } from '../../src/store/source-records.ts';
import type { Store } from '../../src/store/store.ts';
import { answer, ingest, memoryStore, question, seen } from './filed.ts';

const ZAAK = '2024Z00001';

let store: Store;
beforeEach(() => {
  store = memoryStore();
});

function file(name: string, said: Partial<ParsedDocument>): void {
  ingest(store, seen(name, { zaak: ZAAK, ...said }, { zaak: ZAAK }));
}

function ask(): void {
  file('vragen', {
    kind: 'questions',
    submitted: '2024-01-02',
    askers: [{ name: 'Bakker', fractie: 'D66' }],
    questions: [question(1, 'Klopt dit?')],
  });
}

const open = (day: string): readonly string[] =>
  loadOpenQuestions(store, day).map(({ zaak }) => zaak);

function listed(said: Partial<SourceZaak>): SourceZaak {
  return {
    id: null,
    zaak: ZAAK,
    subject: 'De veerpont',
    askers: [],
    addressedTo: ['Minister van Defensie'],
    submitted: '2024-01-02',
    closed: false,
    modified: null,
    related: [],
    documents: [],
    withdrawn: [],
    ...said,
  };
}

describe('open questions', () => {
  it('are open from their submission to their answer', () => {
    ask();
    file('antwoord', {
      kind: 'answer',
      received: '2024-02-10',
      answers: [answer(1, 'Ja, dat klopt.')],
    });
    expect(open('2024-01-01')).toEqual([]);
    expect(open('2024-01-02')).toEqual([ZAAK]);
    expect(open('2024-02-09')).toEqual([ZAAK]);
    expect(open('2024-02-10')).toEqual([]);
  });

  it('keep the first delay notice, from its day on', () => {
    ask();
    file('uitstel', { kind: 'delay-notice', received: '2024-01-20', letter: 'Uitstel.' });
    file('uitstel 2', { kind: 'delay-notice', received: '2024-02-20', letter: 'Weer uitstel.' });
    expect(loadOpenQuestions(store, '2024-01-19')).toMatchObject([{ delayNotice: null }]);
    expect(loadOpenQuestions(store, '2024-03-01')).toMatchObject([
      { delayNotice: { date: '2024-01-20' } },
    ]);
  });

  it.each([
    ['a notice that they were withdrawn', 'notice', 'De vragen zijn ingetrokken.', []],
    [
      'a notice that a letter answers them',
      'notice',
      'De vragen zijn beantwoord in mijn brief.',
      [],
    ],
    ['a letter', 'letter', 'Hierbij stuur ik u mijn reactie.', []],
    ['another notice', 'notice', 'De vragen zijn doorgezonden.', [ZAAK]],
  ] as const)('%s', (_, kind, letter, left) => {
    ask();
    file('bericht', { kind, received: '2024-01-10', letter });
    expect(open('2024-01-09')).toEqual([ZAAK]);
    expect(open('2024-01-10')).toEqual(left);
  });

  it('are not those that were asked aloud', () => {
    file('mondeling', { kind: 'oral-questions', submitted: '2024-01-02' });
    expect(open('2024-03-01')).toEqual([]);
  });

  it('are not those that the source calls dealt with, unless an answer came after that day', () => {
    ask();
    saveListing(store, 'odata-v5', listed({ closed: true }), '2024-03-01T09:00:00Z');
    expect(open('2024-02-01')).toEqual([]);
    file('antwoord', {
      kind: 'answer',
      received: '2024-02-10',
      answers: [answer(1, 'Ja, dat klopt.')],
    });
    expect(open('2024-02-01')).toEqual([ZAAK]);
  });

  it('are known from a listing alone', () => {
    saveListing(store, 'odata-v5', listed({}), '2024-01-03T09:00:00Z');
    expect(loadOpenQuestions(store, '2024-02-01')).toEqual([
      {
        zaak: ZAAK,
        subject: 'De veerpont',
        askers: [],
        addressedTo: ['Minister van Defensie'],
        submitted: '2024-01-02',
        delayNotice: null,
      },
    ]);
  });

  it('need a date of submission', () => {
    file('vragen', { kind: 'questions', questions: [question(1, 'Klopt dit?')] });
    expect(open('2024-03-01')).toEqual([]);
  });
});
