import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebuild } from '../../src/commands/rebuild.ts';
import { loadDocuments } from '../../src/store/documents.ts';
import { type FilingInput, fileRendition } from '../../src/store/file-rendition.ts';
import { transact } from '../../src/store/open.ts';
import { reassign } from '../../src/store/reassign.ts';
import type { Store } from '../../src/store/store.ts';
import { loadUnfiled } from '../../src/store/unfiled.ts';
import { dumpStore } from '../support/store-dump.ts';
import { aanhangsel, answer, ingest, memoryStore, question, seen } from './filed.ts';

const ZAAK = '2021Z14612';

const first = seen(
  'antwoord',
  { aanhangsel: aanhangsel(105), received: '2021-09-28', answers: [answer(12, 'Niet gedaan.')] },
  { zaak: ZAAK },
);
const second = seen('nader antwoord', {
  kind: 'further-answer',
  aanhangsel: aanhangsel(472),
  received: '2021-10-13',
  seeAlso: [aanhangsel(105)],
  answers: [answer(12, 'Geen toestemming gegeven.')],
});
const third = seen('tweede nader antwoord', {
  kind: 'further-answer',
  aanhangsel: aanhangsel(600),
  received: '2021-11-02',
  seeAlso: [aanhangsel(472)],
  answers: [answer(12, 'Nog steeds niet.')],
});

function filled(inputs: readonly FilingInput[]): Store {
  const store = memoryStore();
  for (const [index, input] of inputs.entries()) {
    ingest(store, { ...input, seenAt: `2021-11-01T09:00:${String(index).padStart(2, '0')}Z` });
  }
  return store;
}

function orders<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((head, index) =>
    orders(items.toSpliced(index, 1)).map((rest) => [head, ...rest]),
  );
}

describe('a chain tied by "Zie ook"', () => {
  const chain = [first, second, third];
  const expected = dumpStore(filled(chain));

  it('is filed as a whole under the zaak that was given once', () => {
    const store = filled(chain);
    expect(loadDocuments(store, ZAAK).map(({ key }) => key)).toEqual([
      'ah-tk-20212022-105',
      'ah-tk-20212022-472',
      'ah-tk-20212022-600',
    ]);
    expect(loadUnfiled(store)).toEqual([]);
  });

  it.each(
    orders(chain).map((order) => [order.map(({ source }) => source).join(', '), order] as const),
  )('gives the same store as %s', (_, order) => {
    expect(dumpStore(filled(order))).toEqual(expected);
  });

  it('waits unfiled until the link arrives', () => {
    const store = memoryStore();
    expect(ingest(store, third)).toMatchObject({ zaak: null, added: 'document', touched: [] });
    expect(ingest(store, first)).toMatchObject({ zaak: ZAAK, touched: [ZAAK] });
    expect(loadUnfiled(store).map(({ document }) => document)).toEqual(['ah-tk-20212022-600']);
    expect(ingest(store, second)).toMatchObject({ zaak: ZAAK, touched: [ZAAK] });
    expect(loadUnfiled(store)).toEqual([]);
  });
});

describe('documents of several zaken', () => {
  const corpus = [
    first,
    second,
    third,
    seen('uitstel', { kind: 'delay-notice', aanhangsel: aanhangsel(90), zaak: ZAAK }),
    seen('vragen', {
      kind: 'questions',
      zaak: ZAAK,
      submitted: '2021-08-27',
      subject: 'Gezichtsherkenning',
      questions: [question(12, 'Wordt dit gedaan?')],
    }),
    // The ministry's file of the answer, which names nothing; the printed one, which names all.
    seen(
      'antwoord.docx',
      { received: '2021-09-28', answers: [answer(12, 'Niet gedaan.')] },
      { zaak: ZAAK },
    ),
    seen(
      'antwoord.pdf',
      {
        documentNumber: '2021D35707',
        aanhangsel: aanhangsel(105),
        received: '2021-09-28',
        answers: [answer(12, 'Niet gedaan.')],
      },
      { zaak: ZAAK },
    ),
    seen(
      'vervolg',
      {
        kind: 'questions',
        submitted: '2021-10-25',
        letter: 'Zie Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 472.',
      },
      { zaak: '2021Z18416' },
    ),
    seen('antwoord op vervolg', { zaak: '2021Z18416', aanhangsel: aanhangsel(1053) }),
    // Hangs on both zaken, and something else hangs on it.
    seen('beide', { aanhangsel: aanhangsel(2000), seeAlso: [aanhangsel(105), aanhangsel(1053)] }),
    seen('bij beide', { aanhangsel: aanhangsel(2001), seeAlso: [aanhangsel(2000)] }),
    // A herdruk: the same aanhangsel under another number.
    seen('herdruk', { documentNumber: '2021D99999', aanhangsel: aanhangsel(1053) }),
  ];
  const expected = dumpStore(filled(corpus));

  it('gives the same store whatever order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus, { minLength: corpus.length }), (order) => {
        expect(dumpStore(filled(order))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('gives any part of them the same store whatever order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus), (order) => {
        const inOrder = corpus.filter((input) => order.includes(input));
        expect(dumpStore(filled(order))).toEqual(dumpStore(filled(inOrder)));
      }),
      { numRuns: 30 },
    );
  });

  it('leaves unfiled what would tie two zaken, and what hangs on it', () => {
    const unfiled = loadUnfiled(filled(corpus)).map(({ document }) => document);
    expect(unfiled).toEqual(['ah-tk-20212022-2000', 'ah-tk-20212022-2001']);
  });

  it('joins the file that names nothing with the printed answer of that day', () => {
    const answers = loadDocuments(filled(corpus), ZAAK).find(({ key }) => key === '2021D35707');
    expect(answers?.renditions.map(({ source }) => source)).toEqual([
      'antwoord.txt',
      'antwoord.docx.txt',
      'antwoord.pdf.txt',
    ]);
  });
});

describe('answers that a letter corrects, with the history as it is really derived', () => {
  const OTHER = '2021Z18416';
  const stated = seen(
    'eerste antwoord',
    {
      aanhangsel: aanhangsel(105),
      received: '2021-09-28',
      questions: [question(1, 'Hoeveel?'), question(2, 'Altijd?')],
      answers: [answer(1, 'Er zijn 40 ponten.'), answer(2, 'Zij varen altijd. Ook in de winter.')],
    },
    { zaak: ZAAK },
  );
  const restated = seen('herhaald', {
    kind: 'further-answer',
    aanhangsel: aanhangsel(200),
    received: '2021-10-05',
    seeAlso: [aanhangsel(105)],
    answers: [answer(1, 'Er zijn 30 ponten.')],
  });
  const correcting = 'In het antwoord staat: «Zij varen altijd.» Dat moet zijn: «Zij varen vaak.»';
  const letter = seen('brief', {
    kind: 'further-answer',
    aanhangsel: aanhangsel(300),
    received: '2021-10-13',
    seeAlso: [aanhangsel(105)],
    letter: correcting.replace('antwoord', 'antwoord op vraag 2'),
  });
  const labelled = seen('onder een nummer', {
    kind: 'further-answer',
    aanhangsel: aanhangsel(400),
    received: '2021-10-20',
    seeAlso: [aanhangsel(105)],
    answers: [answer(1, 'In het antwoord staat «30 ponten». Dat moet zijn «20 ponten».')],
  });
  const corpus = [stated, restated, letter, labelled];
  const ingested = (inputs: readonly FilingInput[]): Store => {
    const store = memoryStore();
    for (const input of inputs) {
      transact(store, () => rebuild(store, fileRendition(store, input).touched));
    }
    return store;
  };
  const manners = (store: Store): unknown =>
    store.db
      .prepare('select numbers, manner, answer_version_id is null as bare from standing_answer')
      .all();

  it('keeps what the documents give as answer versions, and what becomes of it beside them', () => {
    expect(manners(ingested(corpus))).toEqual([
      { numbers: '[1]', manner: 'stated', bare: 0 },
      { numbers: '[2]', manner: 'stated', bare: 0 },
      { numbers: '[1]', manner: 'stated', bare: 0 },
      { numbers: '[2]', manner: 'corrected', bare: 1 },
      { numbers: '[1]', manner: 'corrected', bare: 1 },
    ]);
  });

  it.each(
    orders(corpus).map((order) => [order.map(({ source }) => source).join(', '), order] as const),
  )('gives the same store as %s', (_, order) => {
    expect(dumpStore(ingested(order))).toEqual(dumpStore(ingested(corpus)));
  });

  it('leaves no trace among the answer versions of a zaak under which a letter did not belong', () => {
    const elsewhere = seen(
      'elders',
      { ...stated.parsed, aanhangsel: aanhangsel(500) },
      { zaak: OTHER },
    );
    const astray = { ...letter, parsed: { ...letter.parsed, seeAlso: [] } };
    const answers = (store: Store) => dumpStore(store).filter((row) => row.startsWith('answer '));
    const store = ingested([stated, elsewhere, { ...astray, zaak: OTHER }]);
    rebuild(store, reassign(store, 'ah-tk-20212022-300', ZAAK, '2021-12-01T09:00:00Z').touched);
    expect(answers(store)).toEqual(
      answers(ingested([stated, elsewhere, { ...astray, zaak: ZAAK }])),
    );
    expect(manners(store)).toContainEqual({ numbers: '[2]', manner: 'corrected', bare: 1 });
  });
});
