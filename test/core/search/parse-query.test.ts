import { describe, expect, it } from 'vitest';
import { toExpression } from '../../../src/core/search/expression.ts';
import { parseQuery } from '../../../src/core/search/parse-query.ts';
import { wantedTerms } from '../../../src/core/search/query.ts';

const expressionOf = (written: string): string | null => {
  const query = parseQuery(written);
  return query && toExpression(query);
};

describe('a query in the language of FTS5', () => {
  it.each([
    ['veerpont', '"veerpont"'],
    ['Veerpont Financiële', '("veerpont" AND "financiele")'],
    ['"de pont vaart"', '"de pont vaart"'],
    ['“de pont” „vaart”', '("de pont" AND "vaart")'],
    ['«de pont»', '"de pont"'],
    ['AOW-leeftijd', '"aow leeftijd"'],
    ['pont*', '"pont" *'],
    ['"de pon"*', '"de pon" *'],
    ['a* be*', '("a" AND "be")'],
    ['pont OR veer OF brug', '("pont" OR "veer" OR "brug")'],
    ['pont AND veer EN brug', '("pont" AND "veer" AND "brug")'],
    ['pont NOT veer', '("pont" NOT ("veer"))'],
    ['pont EN NIET veer NIET brug', '("pont" NOT ("veer" OR "brug"))'],
    ['pont veer OR brug', '(("pont" AND "veer") OR "brug")'],
    ['pont (veer OR brug)', '("pont" AND ("veer" OR "brug"))'],
    ['(pont OF veer) NIET (brug OF dam)', '(("pont" OR "veer") NOT (("brug" OR "dam")))'],
    ['pont NEAR veer', 'NEAR("pont" "veer", 10)'],
    ['pont NEAR/3 "de veer" NEAR/5 brug', 'NEAR("pont" "de veer" "brug", 5)'],
    ['NEAR(pont veer)', 'NEAR("pont" "veer", 10)'],
    ['NEAR(pont "de veer", 4)', 'NEAR("pont" "de veer", 4)'],
    ['NEAR(pont veer,4) brug', '(NEAR("pont" "veer", 4) AND "brug")'],
  ])('%s', (written, expression) => {
    expect(expressionOf(written)).toBe(expression);
  });
});

describe('a mistyped query', () => {
  it.each([
    ['pont AND', '("pont" AND "and")'],
    ['OR', '"or"'],
    ['NIET', '"niet"'],
    ['NOT pont', '("not" AND "pont")'],
    ['pont AND OR veer', '("pont" AND "or" AND "veer")'],
    ['(pont', '"pont"'],
    ['pont)', '"pont"'],
    [') pont ( veer', '("pont" AND "veer")'],
    ['"pont veer', '"pont veer"'],
    ['pont "', '"pont"'],
    ['""', null],
    ['( ) - *', null],
    ['', null],
    ['pont and veer or brug', '("pont" AND "and" AND "veer" AND "or" AND "brug")'],
    ['facet:x; drop table passage', '("facet x" AND "drop" AND "table" AND "passage")'],
    ['pont NEAR (veer brug)', '("pont" AND "near" AND "veer" AND "brug")'],
    ['NEAR pont', '("near" AND "pont")'],
    ['NEAR(pont)', '"pont"'],
    ['NEAR(', '"near"'],
    ['^pont + {veer} : brug', '("pont" AND "veer" AND "brug")'],
    ['constructor __proto__', '("constructor" AND "proto")'],
  ])('%s', (written, expression) => {
    expect(expressionOf(written)).toBe(expression);
  });

  it('is followed only so deep into its brackets, and so far', () => {
    expect(expressionOf(`${'('.repeat(500)}pont${')'.repeat(500)} veer`)).toContain('"pont"');
    expect(wantedTerms(parseQuery('pont '.repeat(5000)) ?? fail()).length).toBe(200);
  });
});

function fail(): never {
  throw new Error('no query');
}

it('wants no terms that must not be there', () => {
  const query = parseQuery('pont NIET (veer OF brug) (dam OF NEAR(a b))');
  expect(query && wantedTerms(query).map(({ words }) => words.join(' '))).toEqual([
    'pont',
    'dam',
    'a',
    'b',
  ]);
});

it.each([
  ['*zorg', { isEnd: true, isStart: false }],
  ['*zorg*', { isEnd: true, isStart: true }],
  ['zorg*', { isEnd: false, isStart: true }],
  ['"zorg"', { isEnd: false, isStart: false, isExact: true }],
])('%s', (written, term) => {
  expect(parseQuery(written)).toMatchObject({ kind: 'term', words: ['zorg'], ...term });
});
