import { describe, expect, it } from 'vitest';
import { facetsIn } from '../../../src/core/search/facets.ts';
import {
  type Filters,
  filterExpressions,
  isWholeMonths,
} from '../../../src/core/search/filters.ts';
import type { Passage } from '../../../src/core/search/passage.ts';

const NONE: Filters = {
  place: null,
  asker: null,
  fractie: null,
  minister: null,
  department: null,
  since: null,
  until: null,
  kind: null,
  label: null,
};
const YEARS = { first: 2019, last: 2023 };

const expressions = (filters: Partial<Filters>): readonly string[] =>
  filterExpressions({ ...NONE, ...filters }, YEARS);

describe('a filter in the language of FTS5', () => {
  it.each<[Partial<Filters>, readonly string[]]>([
    [{}, []],
    [{ fractie: 'D66' }, ['facet : ("0fractied66")']],
    [{ asker: 'Van Ginneken' }, ['facet : ("0askervan 0askerginneken")']],
    [
      { place: 'withdrawn', kind: 'further-answer', label: 'figure-changed' },
      [
        'facet : ("0placewithdrawn")',
        'facet : ("0kindfurtheranswer")',
        'facet : ("0labelfigurechanged")',
      ],
    ],
    [
      { since: '2021-11-15', until: '2022-12-31' },
      ['facet : ("0month202111" OR "0month202112" OR "0year2022")'],
    ],
    [{ since: '2022-01-01' }, ['facet : ("0year2022" OR "0year2023")']],
    [{ until: '2020-01-01' }, ['facet : ("0year2019" OR "0month202001")']],
    [{ since: '2022-01-01', until: '2021-01-01' }, ['facet : ("never")']],
  ])('%j', (filters, found) => {
    expect(expressions(filters)).toEqual(found);
  });
});

it.each([
  [null, null, true],
  ['2021-01-01', null, true],
  ['2021-01-02', null, false],
  [null, '2020-02-29', true],
  [null, '2021-02-27', false],
])('from %s to %s are whole months: %s', (since, until, isWhole) => {
  expect(isWholeMonths({ since, until })).toBe(isWhole);
});

describe('what a passage is filtered by', () => {
  const head = {
    zaak: '2021Z14612',
    askers: [{ name: 'Van Ginneken', fractie: 'D66' }],
    addressedTo: ['Minister voor Rechtsbescherming'],
  };
  const passage: Passage = {
    place: 'question',
    text: 'Klopt dat?',
    date: '2021-08-27',
    kind: 'questions',
    ministers: [{ name: 'Dekker', role: null, department: 'Rechtsbescherming' }],
    labels: [],
    version: null,
    later: null,
    position: 0,
  };

  it('is, of a question, also whom it was put to', () => {
    expect(facetsIn(head)(passage)).toEqual([
      ...['0askervan', '0askerginneken', '0fractied66', '0ministerdekker'],
      ...['0ministerminister', '0ministervoor', '0ministerrechtsbescherming'],
      ...['0departmentrechtsbescherming', '0departmentminister', '0departmentvoor'],
      ...['0departmentrechtsbescherming', '0placequestion', '0kindquestions'],
      ...['0year2021', '0month202108'],
    ]);
  });

  it('is, of an answer, who signed it and what became of it', () => {
    const answer = { ...passage, place: 'answer', labels: ['softened'], date: null } as const;
    expect(facetsIn(head)(answer)).toEqual([
      ...['0askervan', '0askerginneken', '0fractied66', '0ministerdekker'],
      ...['0departmentrechtsbescherming', '0placeanswer', '0kindquestions', '0labelsoftened'],
    ]);
  });
});
