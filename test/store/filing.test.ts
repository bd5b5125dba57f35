import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../../src/core/model.ts';
import { KvqError } from '../../src/errors.ts';
import { loadDocuments } from '../../src/store/documents.ts';
import { zaakOf } from '../../src/store/find-document.ts';
import { followUps } from '../../src/store/follow-ups.ts';
import { reassign } from '../../src/store/reassign.ts';
import { loadBytes } from '../../src/store/renditions.ts';
import { saveParseResult } from '../../src/store/reparse.ts';
import type { Store } from '../../src/store/store.ts';
import { loadUnfiled } from '../../src/store/unfiled.ts';
import { dumpRows } from '../support/store-dump.ts';
import { aanhangsel, answer, ingest, memoryStore, projectAll, question, seen } from './filed.ts';

const ZAAK = '2021Z14612';
const OTHER = '2021Z18416';
const AT = '2021-12-01T09:00:00Z';

const first = seen(
  'antwoord',
  { aanhangsel: aanhangsel(105), received: '2021-09-28', answers: [answer(12, 'Niet gedaan.')] },
  { zaak: ZAAK },
);
const second = seen('nader', {
  kind: 'further-answer',
  aanhangsel: aanhangsel(472),
  seeAlso: [aanhangsel(105)],
  answers: [answer(12, 'Geen toestemming gegeven.')],
});

function troubleOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof KvqError ? error.trouble : error;
  }
  return 'nothing thrown';
}

function keys(store: Store, zaak: string): readonly string[] {
  return loadDocuments(store, zaak).map(({ key }) => key);
}

describe('the same bytes again', () => {
  it.each([
    ['as before', {}],
    ['from elsewhere, at another time', { source: 'https://example.org/x', seenAt: AT }],
    ['without the zaak that was given', { zaak: null }],
  ])('%s, change nothing', (_, given) => {
    const store = memoryStore();
    ingest(store, first);
    ingest(store, second);
    const before = dumpRows(store);
    const filing = ingest(store, { ...first, ...given });
    expect(filing).toEqual({
      documentKey: 'ah-tk-20212022-105',
      added: 'nothing',
      zaak: ZAAK,
      touched: [],
    });
    expect(dumpRows(store)).toEqual(before);
  });

  it('with a document number that was not known name their document', () => {
    const store = memoryStore();
    ingest(store, first);
    const filing = ingest(store, { ...first, documentNumber: '2021D35707' });
    expect(filing).toMatchObject({ documentKey: '2021D35707', added: 'nothing', touched: [ZAAK] });
    expect(keys(store, ZAAK)).toEqual(['2021D35707']);
    expect(loadDocuments(store, ZAAK)[0]?.renditions).toHaveLength(1);
  });

  it('with two document numbers are two documents, as when one letter answers two zaken', () => {
    const store = memoryStore();
    const letter = { kind: 'answer', received: '2021-09-28' } as const;
    ingest(store, seen('brief', letter, { documentNumber: '2021D00001', zaak: ZAAK }));
    const filing = ingest(
      store,
      seen('brief', letter, { documentNumber: '2021D00002', zaak: OTHER }),
    );
    expect(filing).toMatchObject({ documentKey: '2021D00002', added: 'document', zaak: OTHER });
    expect([keys(store, ZAAK), keys(store, OTHER)]).toEqual([['2021D00001'], ['2021D00002']]);
  });
});

describe('other bytes', () => {
  it.each([
    ['its document number', { documentNumber: '2021D35707' }, {}],
    ['a document number that the user gives', {}, { documentNumber: '2021D35707' }],
    ['its aanhangsel', { aanhangsel: aanhangsel(105) }, {}],
  ])('are a rendition of a document by %s', (_, said, given) => {
    const store = memoryStore();
    const named = { aanhangsel: aanhangsel(105), documentNumber: '2021D35707', zaak: ZAAK };
    ingest(store, seen('antwoord.pdf', named));
    const filing = ingest(store, seen('antwoord.docx', said, given));
    expect(filing).toEqual({
      documentKey: '2021D35707',
      added: 'rendition',
      zaak: ZAAK,
      touched: [ZAAK],
    });
  });

  it('join two documents that turn out to be one', () => {
    const store = memoryStore();
    ingest(store, seen('a', { documentNumber: '2021D35707', zaak: ZAAK }));
    ingest(store, seen('b', { aanhangsel: aanhangsel(105) }));
    expect(loadUnfiled(store)).toHaveLength(1);
    ingest(store, seen('c', { aanhangsel: aanhangsel(105), documentNumber: '2021D35707' }));
    expect(loadUnfiled(store)).toEqual([]);
    expect(loadDocuments(store, ZAAK)).toMatchObject([
      {
        key: '2021D35707',
        aanhangsel: aanhangsel(105),
        renditions: [{ size: 1 }, { size: 1 }, { size: 1 }],
      },
    ]);
  });

  it.each([
    ['another day', { received: '2021-09-29' }],
    ['another kind', { kind: 'further-answer' }],
    ['no day', { received: null }],
  ] as const)('that name nothing stay a document of their own: %s', (_, said) => {
    const store = memoryStore();
    ingest(store, first);
    const nameless = { received: '2021-09-28', ...said };
    const { added, documentKey } = ingest(store, seen('los', nameless, { zaak: ZAAK }));
    expect(added).toBe('document');
    expect(documentKey).toMatch(/^sha256:[0-9a-f]{12}$/u);
  });

  it('that name nothing stay by themselves when two documents could be meant', () => {
    const store = memoryStore();
    ingest(store, first);
    const same = { ...first.parsed, aanhangsel: aanhangsel(106) };
    ingest(store, seen('ander antwoord', same, { zaak: ZAAK }));
    ingest(store, seen('los', { received: '2021-09-28' }, { zaak: ZAAK }));
    expect(keys(store, ZAAK)).toHaveLength(3);
  });
});

describe('two files of one kind and day that name nothing', () => {
  const asked = [question(1, 'Kent u het bericht?'), question(2, 'Klopt het?')];
  const paper = (text: string, said: Partial<ParsedDocument>) =>
    seen(text, { received: '2021-09-28', ...said }, { zaak: ZAAK });
  const one = paper('een', { questions: asked, answers: [answer(1, 'Ja.')] });

  it.each([
    ['one document where they print the same questions', { questions: asked }, 1],
    [
      'one where the questions differ in typography only',
      { questions: [question(1, 'Kent  u het bericht?'), question(2, 'Klopt het?')] },
      1,
    ],
    ['two where the questions are others', { questions: [question(1, 'Waarom niet?')] }, 2],
    ['two where the numbers are others', { questions: asked.slice(1) }, 2],
    ['two where one prints no questions', { answers: [answer(1, 'Ja.')] }, 2],
  ])('are %s', (_, said, documents) => {
    const other = paper('ander', said);
    for (const inputs of [
      [one, other],
      [other, one],
    ]) {
      const store = memoryStore();
      for (const input of inputs) ingest(store, input);
      expect(keys(store, ZAAK)).toHaveLength(documents);
    }
  });

  it.each([
    ['the same questions', { questions: asked }, 1],
    ['no questions', { answers: [answer(1, 'Ja.')] }, 1],
    ['other questions', { questions: [question(7, 'Waarom niet?')] }, 2],
  ])('belong to the one that is named, where it has %s', (_, said, documents) => {
    const store = memoryStore();
    ingest(store, one);
    ingest(store, paper('los', {}));
    ingest(store, paper('gedrukt', { aanhangsel: aanhangsel(105), ...said }));
    expect(keys(store, ZAAK)).toHaveLength(documents);
    expect(keys(store, ZAAK)[0]).toBe('ah-tk-20212022-105');
  });
});

describe('the zaak of a document', () => {
  it.each([
    ['given, before printed', { zaak: '2021Z00001' }, '2021Z00001'],
    ['printed, before "Zie ook"', {}, '2021Z00003'],
  ])('is the one %s', (_, given, zaak) => {
    const store = memoryStore();
    ingest(store, first);
    const said = { zaak: '2021Z00003', seeAlso: [aanhangsel(105)] };
    expect(ingest(store, seen('stuk', said, given)).zaak).toBe(zaak);
  });

  it.each([
    ['first', [ZAAK, OTHER]],
    ['last', [OTHER, ZAAK]],
  ])('is the lowest where its renditions print two, that one coming %s', (_, zaken) => {
    const store = memoryStore();
    for (const zaak of zaken) ingest(store, seen(zaak, { zaak, documentNumber: '2021D35707' }));
    expect([keys(store, ZAAK), keys(store, OTHER)]).toEqual([['2021D35707'], []]);
  });

  it('is refused when the user gives another one than it was filed under', () => {
    const store = memoryStore();
    ingest(store, first);
    ingest(store, second);
    const before = dumpRows(store);
    expect(troubleOf(() => ingest(store, { ...second, zaak: OTHER }))).toEqual({
      code: 'other-zaak',
      document: 'ah-tk-20212022-472',
      zaak: ZAAK,
      given: OTHER,
    });
    const reprint = seen('andere opmaak', { aanhangsel: aanhangsel(105) }, { zaak: OTHER });
    expect(troubleOf(() => ingest(store, reprint))).toMatchObject({ code: 'other-zaak' });
    expect(dumpRows(store)).toEqual(before);
  });

  it('may be given again, and is then more than a guess from "Zie ook"', () => {
    const store = memoryStore();
    ingest(store, first);
    ingest(store, second);
    expect(ingest(store, { ...second, zaak: ZAAK })).toMatchObject({ added: 'nothing' });
    reassign(store, 'ah-tk-20212022-105', OTHER, AT);
    expect(keys(store, ZAAK)).toEqual(['ah-tk-20212022-472']);
  });
});

describe('where a document is filed', () => {
  it('is told of each document with the same bytes by itself', () => {
    const store = memoryStore();
    const letter = seen('brief', { kind: 'answer', received: '2021-09-28' });
    const places = [
      ingest(store, { ...letter, documentNumber: '2021D00001', zaak: ZAAK }),
      ingest(store, { ...letter, documentNumber: '2021D00002', zaak: OTHER }),
      ingest(store, { ...letter, documentNumber: '2021D00001' }),
    ].map(({ documentKey, zaak }) => [documentKey, zaak, zaakOf(store, documentKey)]);
    expect(places).toEqual([
      ['2021D00001', ZAAK, ZAAK],
      ['2021D00002', OTHER, OTHER],
      ['2021D00001', ZAAK, ZAAK],
    ]);
  });

  it('is told by the name under which it was filed, when a later one renamed it', () => {
    const store = memoryStore();
    const { documentKey } = ingest(store, seen('b', { aanhangsel: aanhangsel(105) }));
    expect(zaakOf(store, documentKey)).toBe(null);
    const named = { aanhangsel: aanhangsel(105), documentNumber: '2021D35707' };
    ingest(store, seen('c', named, { zaak: ZAAK }));
    expect(keys(store, ZAAK)).toEqual(['2021D35707']);
    expect(zaakOf(store, documentKey)).toBe(ZAAK);
  });
});

describe('what a person says of a document', () => {
  const silent = seen('kaal', { kind: 'unknown', answers: [answer(1, 'Ja.')] }, { zaak: ZAAK });
  const readings = (store: Store) =>
    loadDocuments(store, ZAAK).flatMap(({ renditions }) =>
      renditions.map(({ parsed: { kind, submitted, received } }) => ({
        kind,
        submitted,
        received,
      })),
    );

  it.each([
    ['an answer is received', { date: '2021-09-28', kind: 'answer' }, null, '2021-09-28'],
    ['questions are submitted', { date: '2021-08-27', kind: 'questions' }, '2021-08-27', null],
  ] as const)('fills in what the text does not say: %s', (_, said, submitted, received) => {
    const store = memoryStore();
    ingest(store, { ...silent, ...said });
    expect(readings(store)).toEqual([{ kind: said.kind, submitted, received }]);
  });

  it('gives way to the text, as a later parser reads it too', () => {
    const store = memoryStore();
    ingest(store, { ...silent, date: '2021-09-28', kind: 'answer' });
    const later = { ...silent.parsed, kind: 'further-answer', received: '2021-10-13' } as const;
    saveParseResult(store, silent.sha256, 2, later, AT);
    expect(readings(store)).toMatchObject([{ kind: 'further-answer', received: '2021-10-13' }]);
  });

  it('stays where a later parser finds the text silent after all', () => {
    const store = memoryStore();
    const misread = { ...silent.parsed, received: '2001-01-01' };
    ingest(store, { ...silent, parsed: misread, date: '2021-09-28' });
    expect(readings(store)).toMatchObject([{ received: '2001-01-01' }]);
    saveParseResult(store, silent.sha256, 2, silent.parsed, AT);
    expect(readings(store)).toMatchObject([{ received: '2021-09-28' }]);
  });

  it.each([
    ['a date', { date: '2021-10-01' }, { received: '2021-10-01' }],
    ['a kind', { kind: 'further-answer' }, { kind: 'further-answer', received: '2021-09-28' }],
    [
      'a date, with a number',
      { date: '2021-10-01', documentNumber: '2021D35707' },
      { received: '2021-10-01' },
    ],
  ] as const)('of known bytes counts when it is the last: %s', (_, said, expected) => {
    const store = memoryStore();
    ingest(store, { ...silent, date: '2021-09-28', kind: 'answer' });
    const { added, touched } = ingest(store, { ...silent, ...said });
    expect([added, touched]).toEqual(['nothing', [ZAAK]]);
    expect(readings(store)).toMatchObject([expected]);
    const before = dumpRows(store);
    expect(ingest(store, { ...silent, ...said }).touched).toEqual([]);
    expect(dumpRows(store)).toEqual(before);
  });

  it('holds for the document that it was said of, not for another with the same bytes', () => {
    const store = memoryStore();
    ingest(store, { ...silent, documentNumber: '2021D00001', date: '2021-09-28' });
    ingest(store, { ...silent, documentNumber: '2021D00002', date: '2021-09-29' });
    ingest(store, { ...silent, documentNumber: '2021D00002', kind: 'questions' });
    expect(readings(store)).toEqual([
      { kind: 'unknown', submitted: null, received: '2021-09-28' },
      { kind: 'questions', submitted: '2021-09-29', received: null },
    ]);
  });

  it('that it asks makes what its prose names a follow-up', () => {
    const store = memoryStore();
    ingest(store, first);
    const letter = { kind: 'unknown', letter: 'Zie 2021Z14612.' } as const;
    const questions = seen('vervolg', letter, { zaak: OTHER });
    ingest(store, questions);
    expect(followUps(store, ZAAK)).toEqual([]);
    ingest(store, { ...questions, kind: 'questions' });
    expect(followUps(store, ZAAK)).toEqual([OTHER]);
  });
});

describe('reassigning', () => {
  it('moves a document with what hangs on it, and back', () => {
    const store = memoryStore();
    ingest(store, first);
    ingest(store, second);
    const key = 'ah-tk-20212022-105';
    const there = reassign(store, key, OTHER, AT);
    projectAll(store, there.touched);
    expect(there).toEqual({ document: key, from: ZAAK, to: OTHER, touched: [ZAAK, OTHER] });
    expect(keys(store, ZAAK)).toEqual([]);
    expect(keys(store, OTHER)).toEqual([key, 'ah-tk-20212022-472']);
    projectAll(store, reassign(store, key, ZAAK, AT).touched);
    expect(keys(store, ZAAK)).toEqual([key, 'ah-tk-20212022-472']);
    expect(store.db.prepare(`select count(*) from record`).pluck().get()).toBe(1);
  });

  it('is not undone by giving the first zaak again', () => {
    const store = memoryStore();
    ingest(store, first);
    reassign(store, 'ah-tk-20212022-105', OTHER, AT);
    expect(troubleOf(() => ingest(store, first))).toMatchObject({
      code: 'other-zaak',
      zaak: OTHER,
    });
    expect(ingest(store, { ...first, zaak: null })).toMatchObject({ zaak: OTHER, touched: [] });
  });

  it('outlives new renditions of the document, whatever zaak they print', () => {
    const store = memoryStore();
    ingest(store, first);
    reassign(store, 'ah-tk-20212022-105', OTHER, AT);
    const again = seen('antwoord.pdf', { aanhangsel: aanhangsel(105), zaak: ZAAK });
    expect(ingest(store, again)).toMatchObject({ added: 'rendition', zaak: OTHER });
  });

  it('takes along the files that name nothing', () => {
    const store = memoryStore();
    ingest(store, first);
    const { documentKey } = ingest(
      store,
      seen('antwoord.docx', { received: '2021-09-28' }, { zaak: ZAAK }),
    );
    expect(documentKey).toBe('ah-tk-20212022-105');
    reassign(store, documentKey, OTHER, AT);
    expect([keys(store, ZAAK), loadDocuments(store, OTHER)[0]?.renditions.length]).toEqual([[], 2]);
  });

  it.each([
    ['its number', '2021D35707'],
    ['its aanhangsel', 'ah-tk-20212022-105'],
    ['twelve digits of its hash', `sha256:${first.sha256.slice(0, 12)}`],
    ['more digits of its hash', `sha256:${first.sha256.slice(0, 40).toUpperCase()}`],
    ['its whole hash', `sha256:${first.sha256}`],
  ])('finds a document by %s', (_, name) => {
    const store = memoryStore();
    ingest(store, { ...first, documentNumber: '2021D35707' });
    expect(reassign(store, name, OTHER, AT)).toMatchObject({ document: '2021D35707', from: ZAAK });
  });

  it('to the zaak that it has writes nothing', () => {
    const store = memoryStore();
    ingest(store, first);
    const before = dumpRows(store);
    expect(reassign(store, 'ah-tk-20212022-105', ZAAK, AT).touched).toEqual([]);
    expect(dumpRows(store)).toEqual(before);
  });

  it('files what was unfiled', () => {
    const store = memoryStore();
    ingest(store, second);
    expect(reassign(store, 'ah-tk-20212022-472', ZAAK, AT)).toMatchObject({
      from: null,
      touched: [ZAAK],
    });
    expect(loadUnfiled(store)).toEqual([]);
  });

  it.each([
    ['a number', '2021D00001'],
    ['too few digits of a hash', `sha256:${first.sha256.slice(0, 11)}`],
    ['digits of another hash', `sha256:${first.sha256.slice(1)}`],
    ['a pattern', `sha256:${'?'.repeat(12)}`],
  ])('of an unknown document says so: %s', (_, document) => {
    const store = memoryStore();
    ingest(store, first);
    expect(troubleOf(() => reassign(store, document, OTHER, AT))).toEqual({
      code: 'document-unknown',
      document,
    });
  });
});

describe('archived bytes', () => {
  it('come back as they were, as first seen', () => {
    const store = memoryStore();
    ingest(store, first);
    ingest(store, { ...first, source: 'elders.txt', seenAt: AT, documentNumber: '2021D35707' });
    const { sha256, mediaType, source, seenAt, bytes } = first;
    const found = loadBytes(store, sha256);
    expect(found).toMatchObject({
      found: 'one',
      rendition: { sha256, mediaType, size: bytes.byteLength, source, seenAt },
    });
    expect(found.found === 'one' && [...found.bytes]).toEqual([...bytes]);
  });

  it.each(['', first.sha256.slice(0, 12), 'f'.repeat(64)])('are none under %s', (sha256) => {
    const store = memoryStore();
    ingest(store, first);
    expect(loadBytes(store, sha256)).toEqual({ found: 'none' });
  });
});
