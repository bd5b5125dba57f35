import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuild } from '../../../src/commands/rebuild.ts';
import type { Filters } from '../../../src/core/search/filters.ts';
import { reassign } from '../../../src/store/reassign.ts';
import { answer, question, seen } from '../filed.ts';
import { filledWith, found, PAPERS, places } from './searched.ts';

const store = filledWith(PAPERS);
const FIRST = '2021Z00001';
const SECOND = '2022Z00002';

describe('a query finds', () => {
  it.each<[string, readonly string[]]>([
    ['winter', [`${FIRST} question 1`, `${FIRST} answer 1`, `${FIRST} withdrawn 1`]],
    ['financiele', [`${FIRST} answer 1`]],
    ['FINANCIËLE', [`${FIRST} answer 1`]],
    ['coordinatie', [`${SECOND} question 1`]],
    ['"in de winter varen"', [`${FIRST} answer 1`, `${FIRST} withdrawn 1`]],
    ['"winter in de"', []],
    ['jeugdz*', [`${FIRST} answer 2`, `${FIRST} withdrawn 2`]],
    ['winter OF zwaluw', [`${FIRST} question 1`, `${FIRST} answer 1`, `${FIRST} withdrawn 1`]],
    ['winter NIET varen', [`${FIRST} question 1`]],
    ['winter EN (klein OF groot)', [`${FIRST} answer 1`]],
    ['ponten NEAR/2 zijn', [`${FIRST} answer 2`, `${FIRST} withdrawn 2`]],
    ['ponten NEAR/1 jeugdzorg', []],
    ['zwaluwnest', []],
  ])('%s', (written, expected) => {
    expect([...places(found(store, written))].sort()).toEqual([...expected].sort());
  });

  it.each<[string, readonly string[]]>([
    // "zorgt" begins with it, "jeugdzorg" ends with it.
    ['zorg', [`${SECOND} question 1`, `${FIRST} answer 2`, `${FIRST} withdrawn 2`]],
    ['"zorg"', []],
    ['*zorg', [`${FIRST} answer 2`, `${FIRST} withdrawn 2`]],
    ['zorg*', [`${SECOND} question 1`]],
    // Not in "gebruik", where a prefix goes before it.
    ['bruik', []],
  ])('parts of words: %s', (written, expected) => {
    expect([...places(found(store, written))].sort()).toEqual([...expected].sort());
  });
});

describe('a filter leaves', () => {
  it.each<[Partial<Filters>, readonly string[]]>([
    [{ place: 'question' }, ['question 1', 'question 2', 'question 1']],
    [{ place: 'withdrawn' }, ['withdrawn 1', 'withdrawn 2']],
    [{ asker: 'proefstra', place: 'question' }, ['question 1', 'question 2']],
    [{ fractie: 'denkbeeld' }, ['question 1']],
    [{ fractie: 'd6' }, []],
    [{ minister: 'dekker', place: 'withdrawn' }, ['withdrawn 1', 'withdrawn 2']],
    [{ minister: 'van der veer', place: 'answer' }, ['answer 1', 'answer 2']],
    [{ department: 'visserij', place: 'question' }, ['question 1', 'question 1', 'question 2']],
    [{ kind: 'further-answer' }, ['answer 1', 'answer 2']],
    [{ kind: 'answer' }, ['withdrawn 1', 'withdrawn 2']],
    [{ label: 'figure-changed' }, ['answer 2', 'withdrawn 2']],
    [{ since: '2021-10-13', until: '2021-12-31' }, ['answer 1', 'answer 2']],
    [{ since: '2021-10-14', until: '2021-12-31' }, []],
    [{ since: '2022-01-01' }, ['question 1']],
    [{ until: '2021-08-27' }, ['question 1', 'question 2']],
  ])('%j', (filters, expected) => {
    const kept = places(found(store, '', filters)).map((place) => place.slice(FIRST.length + 1));
    expect([...kept].sort()).toEqual([...expected].sort());
  });

  it('what the query finds as well', () => {
    expect(places(found(store, 'ponten', { place: 'answer' }))).toEqual([`${FIRST} answer 2`]);
  });
});

describe('what is found', () => {
  it('tells of withdrawn wording who gave it, and what became of it', () => {
    const { hits } = found(store, 'ponten', { place: 'withdrawn' });
    expect(hits.map(({ passage }) => passage)).toMatchObject([
      {
        text: 'Er zijn 40 ponten in gebruik bij de jeugdzorg.',
        labels: ['figure-changed'],
        version: { id: 'v1', date: '2021-09-28', answeredBy: [{ name: 'Dekker' }] },
        later: { id: 'v2', date: '2021-10-13', answeredBy: [{ name: 'Van der Veer' }] },
      },
    ]);
  });

  it('comes with what stands before what no longer does', () => {
    const order = places(found(store, '"in de winter varen"'));
    expect(order).toEqual([`${FIRST} answer 1`, `${FIRST} withdrawn 1`]);
  });

  it('comes with the word itself before the words that it is part of', () => {
    const both = filledWith([
      ...PAPERS,
      seen(
        'vragen over zorg',
        {
          kind: 'questions',
          submitted: '2009-01-01',
          questions: [question(1, 'En de zorg zelf?')],
        },
        { zaak: '2009Z00001' },
      ),
    ]);
    expect(places(found(both, 'zorg'))[0]).toBe('2009Z00001 question 1');
  });

  it('is not among the withdrawn wording when a later document gives it again', () => {
    const [, first, second] = PAPERS;
    const back = seen('weer terug', {
      ...second?.parsed,
      aanhangsel: { vergaderjaar: '2021-2022', number: 700 },
      received: '2021-11-20',
      answers: [answer(2, 'Er zijn 40 ponten in gebruik bij de jeugdzorg.')],
    });
    const restored = filledWith([first, second, back].filter((it) => it !== undefined));
    const withdrawn = found(restored, 'ponten', { place: 'withdrawn' }).hits;
    expect(withdrawn.map(({ passage }) => passage.text)).toEqual([
      'Er zijn 30 ponten in gebruik bij de jeugdzorg.',
    ]);
  });
});

describe('pages', () => {
  it('give everything once and in one order', () => {
    const all = places(found(store, 'pont* OF veerpont OF nest'));
    const paged = [1, 2, 3, 4, 5, 6, 7].flatMap((page) =>
      places(found(store, 'pont* OF veerpont OF nest', {}, { limit: 1, page })),
    );
    expect(all.length).toBeGreaterThan(3);
    expect(paged).toEqual(all);
  });

  it('keep an order where all fit alike', () => {
    const alike = filledWith(
      Array.from({ length: 30 }, (_, at) =>
        seen(
          `vragen ${at}`,
          { kind: 'questions', submitted: '2021-01-01', questions: [question(1, 'Vaart hij?')] },
          { zaak: `2021Z${String(at + 1).padStart(5, '0')}` },
        ),
      ),
    );
    const paged = [1, 2, 3].flatMap((page) =>
      places(found(alike, 'vaart', {}, { limit: 10, page })),
    );
    expect(new Set(paged).size).toBe(30);
    expect(paged).toEqual(places(found(alike, 'vaart', {}, { limit: 30 })));
    expect(paged[0]).toBe('2021Z00030 question 1');
  });
});

describe('a word that stands nowhere', () => {
  it.each([
    ['veerpnot', 'veerpont'],
    ['winer', 'winter'],
    ['jeugdzorch', 'jeugdzorg'],
    ['coordinatei', 'coordinatie'],
  ])('%s suggests %s', (word, meant) => {
    const { total, suggestions } = found(store, word);
    expect({ total, suggestions }).toEqual({ total: 0, suggestions: [{ word, meant }] });
  });

  it('suggests nothing when nothing is like it', () => {
    expect(found(store, 'kwantumfysica').suggestions).toEqual([]);
  });
});

it('takes any text at all for a query', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(...['(', ')', '"', '«', '*', 'AND', 'OF', 'NIET', 'NEAR', 'NEAR(', 'NEAR/0']),
    fc.constantFrom(...['pont', 'winter', 'zorg*', '*zorg', ',3)', '-', ':', '^', '{', "'", '+']),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '), (pieces, between) => {
      const written = pieces.join(between);
      expect(() => found(store, written, { place: 'answer' })).not.toThrow();
    }),
    { numRuns: 100 },
  );
});

describe('the index', () => {
  const inOrder = (papers: typeof PAPERS): readonly unknown[] =>
    ['veerpont', 'ponten', 'zorg', 'nest'].map((word) => {
      const { hits, total } = found(filledWith(papers), word);
      return { total, hits };
    });

  it('is the same whatever order the documents come in', () => {
    const expected = inOrder(PAPERS);
    fc.assert(
      fc.property(fc.shuffledSubarray([...PAPERS], { minLength: PAPERS.length }), (papers) => {
        expect(inOrder(papers)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('forgets a document that belonged elsewhere', () => {
    const moved = filledWith(PAPERS);
    const before = found(moved, 'winter').total;
    rebuild(moved, reassign(moved, 'ah-tk-20212022-105', SECOND, '2022-03-01T09:00:00Z').touched);
    expect(before).toBe(3);
    // What names it in its "Zie ook" went with it.
    expect([...places(found(moved, 'winter'))].sort()).toEqual([
      `${FIRST} question 1`,
      `${SECOND} answer 1`,
      `${SECOND} withdrawn 1`,
    ]);
    const rows = moved.db.prepare('select count(*) from passage').pluck().get();
    const indexed = moved.db.prepare('select count(*) from passage_text_docsize').pluck().get();
    expect(indexed).toBe(rows);
  });

  it('is not written anew where nothing changed', () => {
    const again = filledWith(PAPERS);
    const size = (): unknown =>
      again.db.prepare('select count(*), sum(length(block)) from passage_text_data').get();
    const before = size();
    rebuild(again, [FIRST, SECOND]);
    expect(size()).toEqual(before);
  });
});
