import { describe, expect, it } from 'vitest';
import { findOverdue, type OpenQuestions } from '../../../src/core/overdue/find-overdue.ts';
import { groupOverdue } from '../../../src/core/overdue/group-overdue.ts';

const EVERYBODY = { minister: null, asker: null, fractie: null };

function open(zaak: string, said: Partial<OpenQuestions> = {}): OpenQuestions {
  return {
    zaak,
    subject: 'De veerpont',
    askers: [{ name: 'Bakker', fractie: 'D66' }],
    addressedTo: ['Minister van Infrastructuur en Waterstaat'],
    submitted: '2024-01-01',
    delayNotice: null,
    ...said,
  };
}

function notice(date: string): OpenQuestions['delayNotice'] {
  return { date, document: '2024D00001' };
}

const zakenOf = (found: ReturnType<typeof findOverdue>): readonly string[] =>
  found.map(({ zaak }) => zaak);

describe('late questions', () => {
  it('are late from the day after three weeks', () => {
    expect(findOverdue([open('2024Z00001')], '2024-01-22', EVERYBODY)).toEqual([]);
    expect(findOverdue([open('2024Z00001')], '2024-01-23', EVERYBODY)).toMatchObject([
      { term: 'three-weeks', due: '2024-01-22', daysLate: 1 },
    ]);
  });

  it.each([
    ['in time', '2024-01-20'],
    ['after three weeks already', '2024-01-30'],
  ])('have six weeks after a notice that came %s', (_, date) => {
    const questions = [open('2024Z00001', { delayNotice: notice(date) })];
    expect(findOverdue(questions, '2024-02-12', EVERYBODY)).toEqual([]);
    expect(findOverdue(questions, '2024-02-13', EVERYBODY)).toMatchObject([
      { term: 'six-weeks', due: '2024-02-12', daysLate: 1 },
    ]);
  });

  it('come latest first, those of one day by zaak', () => {
    const questions = [
      open('2024Z00003', { submitted: '2024-01-05' }),
      open('2024Z00002'),
      open('2024Z00001'),
    ];
    expect(zakenOf(findOverdue(questions, '2024-03-01', EVERYBODY))).toEqual([
      '2024Z00001',
      '2024Z00002',
      '2024Z00003',
    ]);
  });

  it.each([
    [{ minister: 'waterstaat' }, ['2024Z00001']],
    [{ minister: 'financien' }, ['2024Z00002']],
    [{ asker: 'BAKKER' }, ['2024Z00001']],
    [{ asker: 'El Ghazi' }, ['2024Z00002']],
    [{ fractie: 'sp' }, ['2024Z00002']],
    [{ fractie: 'sp', asker: 'bakker' }, []],
  ])('%o', (filter, zaken) => {
    const questions = [
      open('2024Z00001'),
      open('2024Z00002', {
        askers: [{ name: 'El Gházi', fractie: 'SP' }],
        addressedTo: ['Staatssecretaris van Financiën'],
      }),
    ];
    const found = findOverdue(questions, '2024-03-01', { ...EVERYBODY, ...filter });
    expect(zakenOf(found)).toEqual(zaken);
  });
});

describe('counts', () => {
  const both = ['de Minister van Defensie', 'Minister voor Klimaat en Energie'];
  const late = findOverdue(
    [
      open('2024Z00001', { addressedTo: both, askers: [] }),
      open('2024Z00002', {
        addressedTo: ['Minister van Defensie'],
        delayNotice: notice('2024-01-20'),
      }),
    ],
    '2024-03-01',
    EVERYBODY,
  );

  it('count a set for each minister to whom it is put', () => {
    expect(groupOverdue(late, 'minister')).toEqual([
      { name: 'Minister van Defensie', withoutNotice: 1, afterNotice: 1, longest: 39 },
      { name: 'Minister voor Klimaat en Energie', withoutNotice: 1, afterNotice: 0, longest: 39 },
    ]);
  });

  it('know a minister by another way of writing', () => {
    const names = ['Minister van Financiën', 'de minister van Financiën', 'MINISTER VAN FINANCIEN'];
    const questions = names.map((name, at) => open(`2024Z0000${at}`, { addressedTo: [name] }));
    const found = findOverdue(questions, '2024-03-01', EVERYBODY);
    expect(groupOverdue(found, 'minister')).toEqual([
      { name: 'Minister van Financiën', withoutNotice: 3, afterNotice: 0, longest: 39 },
    ]);
  });

  it('count a set once for one minister who is named twice', () => {
    const addressedTo = ['Minister van Financiën', 'minister van Financiën'];
    const found = findOverdue([open('2024Z00001', { addressedTo })], '2024-03-01', EVERYBODY);
    expect(groupOverdue(found, 'minister').map((it) => it.withoutNotice)).toEqual([1]);
  });

  it('keep those of whom nothing is known', () => {
    expect(groupOverdue(late, 'fractie')).toEqual([
      { name: null, withoutNotice: 1, afterNotice: 0, longest: 39 },
      { name: 'D66', withoutNotice: 0, afterNotice: 1, longest: 18 },
    ]);
    expect(groupOverdue(late, 'asker').map(({ name }) => name)).toEqual([null, 'Bakker']);
  });
});
