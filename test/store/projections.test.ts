import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Projection } from '../../src/core/history/history.ts';
import { loadDocuments } from '../../src/store/documents.ts';
import { fileRendition } from '../../src/store/file-rendition.ts';
import { followUps } from '../../src/store/follow-ups.ts';
import { loadDiff } from '../../src/store/projections.ts';
import { renditionsToReparse, saveParseResult } from '../../src/store/reparse.ts';
import { saveProjection } from '../../src/store/save-projection.ts';
import { staleZaken } from '../../src/store/stale-zaken.ts';
import { loadStatus } from '../../src/store/status.ts';
import type { Store } from '../../src/store/store.ts';
import { loadProjection } from '../support/store-dump.ts';
import {
  aanhangsel,
  answer,
  ingest,
  memoryStore,
  PRESENT,
  parsed,
  project,
  projectAll,
  question,
  seen,
} from './filed.ts';

const ZAAK = '2021Z14612';
const AT = '2021-12-01T09:00:00Z';
const LATER = { parser: 2, engine: 1 };

const questions = seen('vragen', {
  kind: 'questions',
  zaak: ZAAK,
  submitted: '2021-08-27',
  subject: 'Gezichtsherkenning',
  questions: [question(12, 'Wordt dit gedaan?')],
  messages: [{ severity: 'info', rule: 'numbering-gap', place: 'vraag 3', detail: { number: 3 } }],
});
const first = seen('antwoord', {
  zaak: ZAAK,
  aanhangsel: aanhangsel(105),
  received: '2021-09-28',
  answeredBy: [{ name: 'Dekker', role: 'Minister', department: 'Rechtsbescherming' }],
  answers: [answer(11, 'Nee.'), answer(12, 'Niet gedaan.')],
});
const second = seen('nader', {
  kind: 'further-answer',
  aanhangsel: aanhangsel(472),
  received: '2021-10-13',
  seeAlso: [aanhangsel(105)],
  letter: 'Dat was te ruim omschreven.',
  answeredBy: [{ name: 'Grapperhaus', role: null, department: null }],
  answers: [answer(12, 'Geen toestemming gegeven.')],
});

function filled(): Store {
  const store = memoryStore();
  for (const input of [questions, first, second]) ingest(store, input);
  return store;
}

function answerVersions(store: Store): unknown {
  return store.db.prepare('select numbers, text, parser from answer_version order by id').all();
}

function expectedProjection(store: Store): Projection {
  return project(ZAAK, loadDocuments(store, ZAAK));
}

describe('a projection', () => {
  it('is loaded as it was saved', () => {
    const store = filled();
    expect(loadProjection(store, ZAAK, PRESENT)).toEqual({
      ...expectedProjection(store),
      stale: false,
    });
  });

  it('keeps applied corrections, withdrawn answers and what only a letter says', () => {
    const store = filled();
    const plain = expectedProjection(store);
    const span = { text: 'te ruim', start: 8, end: 15 };
    const corrections = [{ before: 'Niet gedaan.', after: null, reason: span, passage: span }];
    const versions = plain.history.versions.map((version) => ({
      ...version,
      replacedInPlace: true,
      answers: version.answers.map((one) => ({
        ...one,
        part: 'a',
        manner: version.id === 'v1' ? ('stated' as const) : ('withdrawn' as const),
        corrections,
      })),
    }));
    const projection = { ...plain, history: { ...plain.history, versions } };
    saveProjection(store, projection, PRESENT);
    expect(loadProjection(store, ZAAK, PRESENT)).toEqual({ ...projection, stale: false });
  });

  it('is null for a zaak that the store does not know', () => {
    expect(loadProjection(filled(), '2021Z00000', PRESENT)).toBe(null);
    expect(loadDiff(filled(), '2021Z00000', PRESENT)).toBe(null);
  });

  it.each([
    ['parser', { parser: 2, engine: 1 }],
    ['engine', { parser: 1, engine: 2 }],
  ])('is stale for another %s', (_, present) => {
    expect(loadProjection(filled(), ZAAK, present)?.stale).toBe(true);
    expect(loadDiff(filled(), ZAAK, present)?.stale).toBe(true);
  });

  it('does not keep an answer text twice', () => {
    const texts = filled().db.prepare('select text from standing_answer').pluck().all();
    expect(texts).toEqual([null, null, null]);
  });

  it('bears a document that numbers two answers alike, or one by nothing', () => {
    const store = memoryStore();
    const answers = [answer(3, 'Ja.'), answer(3, 'Nee.'), answer(0, 'Nul.')];
    ingest(store, { ...first, parsed: parsed({ ...first.parsed, answers }) });
    const loaded = loadProjection(store, ZAAK, PRESENT)?.history.versions[0]?.answers;
    expect(loaded?.map(({ text }) => text)).toEqual(['Ja.', 'Nee.', 'Nul.']);
  });

  it('cannot name a document that the store does not hold', () => {
    const store = filled();
    const plain = expectedProjection(store);
    const events = plain.history.events.map((event) => ({ ...event, document: '2021D00000' }));
    const wrong = { ...plain, history: { ...plain.history, events } };
    expect(() => saveProjection(store, wrong, PRESENT)).toThrow('NOT NULL');
    expect(loadProjection(store, ZAAK, PRESENT)).toEqual({ ...plain, stale: false });
  });
});

describe('what diff reads', () => {
  it('is the heads of all versions and the first against the last', () => {
    const store = filled();
    const { history, comparisons } = expectedProjection(store);
    const { zaak, subject, askers, addressedTo, submitted } = history;
    expect(loadDiff(store, ZAAK, PRESENT)).toEqual({
      head: { zaak, subject, askers, addressedTo, submitted },
      versions: history.versions.map(({ answers: _, letter: __, ...head }) => head),
      comparison: comparisons[0],
      stale: false,
    });
  });

  it.each([
    ['v1', 'v2', true],
    ['v2', null, false],
    ['v2', 'v1', false],
    ['v1', 'v9', false],
  ])('holds the comparison of %s with %s where it is kept ready', (before, after, isKept) => {
    expect(loadDiff(filled(), ZAAK, PRESENT, before, after)?.comparison !== null).toBe(isKept);
  });
});

describe('reading again', () => {
  const reread = parsed({
    ...first.parsed,
    answers: [answer(11, 'Nee.'), answer(12, 'Niet  gedaan!')],
  });

  it('adds a result, and no answer version for what only the parser changed', () => {
    const store = filled();
    const before = answerVersions(store);
    expect(renditionsToReparse(store, 1)).toEqual([]);
    expect(renditionsToReparse(store, 2).map(({ sha256 }) => sha256)).toHaveLength(3);
    const touched = saveParseResult(store, first.sha256, 2, reread, AT);
    projectAll(store, touched, LATER);
    expect(touched).toEqual([ZAAK]);
    expect(answerVersions(store)).toEqual(before);
    expect(renditionsToReparse(store, 2, ZAAK)).toHaveLength(2);
    const texts = loadProjection(store, ZAAK, LATER)?.history.versions[0]?.answers.map(
      ({ text }) => text,
    );
    expect(texts).toEqual(['Nee.', 'Niet  gedaan!']);
  });

  it('adds no answer version for an answer that an earlier parser overlooked', () => {
    const store = filled();
    const before = answerVersions(store);
    const more = parsed({ ...first.parsed, answers: [...first.parsed.answers, answer(13, 'Ja.')] });
    projectAll(store, saveParseResult(store, first.sha256, 2, more, AT), LATER);
    expect(answerVersions(store)).toEqual(before);
    expect(loadProjection(store, ZAAK, LATER)?.history.versions[0]?.answers).toHaveLength(3);
  });

  it('adds the answers of a document of which an earlier parser read none', () => {
    const store = memoryStore();
    ingest(store, { ...first, parsed: parsed({ ...first.parsed, answers: [] }) });
    projectAll(store, saveParseResult(store, first.sha256, 2, first.parsed, AT), LATER);
    expect(answerVersions(store)).toEqual([
      { numbers: '[11]', text: 'Nee.', parser: 2 },
      { numbers: '[12]', text: 'Niet gedaan.', parser: 2 },
    ]);
  });

  it('twice with the same parser changes nothing', () => {
    const store = filled();
    saveParseResult(store, first.sha256, 2, reread, AT);
    expect(saveParseResult(store, first.sha256, 2, first.parsed, AT)).toEqual([]);
    expect(loadDocuments(store, ZAAK)[0]?.renditions[0]?.parsed).toEqual(reread);
  });

  it('by an older parser does not undo what a newer one made of it', () => {
    const store = memoryStore();
    ingest(store, { ...first, parser: 2 });
    saveParseResult(store, first.sha256, 1, parsed({ zaak: '2021Z00001' }), AT);
    expect(loadDocuments(store, ZAAK)[0]?.renditions[0]?.parsed).toEqual(first.parsed);
  });

  it('files a document anew when a better parser reads its names', () => {
    const store = memoryStore();
    ingest(store, first);
    ingest(store, { ...second, parsed: parsed({ aanhangsel: aanhangsel(999) }) });
    const touched = saveParseResult(store, second.sha256, 2, second.parsed, AT);
    expect(touched).toEqual([ZAAK]);
    expect(loadDocuments(store, ZAAK).map(({ key }) => key)).toEqual([
      'ah-tk-20212022-105',
      'ah-tk-20212022-472',
    ]);
  });
});

describe('follow-ups', () => {
  const naming = (zaak: string, submitted: string | null, letter: string) =>
    seen(`vragen ${zaak} ${letter}`, { kind: 'questions', zaak, submitted, letter });

  it.each([
    ['the zaak', 'Zie 2021Z14612.'],
    ['an aanhangsel', 'Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 472.'],
    ['a document number', 'De brief 2021D35707 luidt anders.'],
  ])('are found by %s in their text', (_, letter) => {
    const store = filled();
    ingest(store, { ...first, documentNumber: '2021D35707' });
    ingest(store, naming('2021Z18416', '2021-10-25', letter));
    expect(followUps(store, ZAAK)).toEqual(['2021Z18416']);
    expect(followUps(store, '2021Z18416')).toEqual([]);
  });

  it.each([
    ['were submitted before', '2021Z99999', '2021-08-26'],
    ['have a lower number, where a date is unknown', '2021Z00001', null],
  ])('are no zaken that %s', (_, zaak, submitted) => {
    const store = filled();
    ingest(store, naming(zaak, submitted, 'Zie 2021Z14612.'));
    expect(followUps(store, ZAAK)).toEqual([]);
  });

  it('come by number, each once', () => {
    const store = filled();
    ingest(store, naming('2021Z20000', null, 'Zie 2021Z14612.'));
    ingest(store, naming('2021Z18416', '2021-10-25', 'Zie 2021Z14612.'));
    const reply = { kind: 'answer', zaak: '2021Z18416', letter: 'Zie 2021Z14612.' } as const;
    ingest(store, seen('antwoord op vervolg', reply));
    expect(followUps(store, ZAAK)).toEqual(['2021Z18416', '2021Z20000']);
  });
});

describe('stale zaken', () => {
  it('are those of another parser or engine, and those never projected', () => {
    const store = filled();
    expect(staleZaken(store, PRESENT)).toEqual([]);
    fileRendition(store, seen('antwoord op vervolg', { zaak: '2021Z18416' }));
    expect(staleZaken(store, PRESENT)).toEqual(['2021Z18416']);
    expect(loadStatus(store, PRESENT).counts.stale).toBe(1);
    expect(staleZaken(store, { parser: 1, engine: 2 })).toEqual([ZAAK, '2021Z18416']);
  });
});

describe('the status', () => {
  it('counts what a store holds and finds it sound', () => {
    const store = filled();
    ingest(store, seen('los'));
    expect(loadStatus(store, LATER)).toEqual({
      path: ':memory:',
      schema: readdirSync(new URL('../../migrations', import.meta.url)).length,
      size: expect.any(Number),
      counts: {
        zaken: 1,
        documents: 4,
        unfiled: 1,
        renditions: 4,
        answerVersions: 3,
        toReparse: 4,
        stale: 1,
      },
      unfiled: [{ document: expect.stringMatching(/^sha256:[0-9a-f]{12}$/u), source: 'los.txt' }],
      damage: [],
      brokenReferences: 0,
    });
    expect(loadStatus(store, PRESENT).counts).toMatchObject({ toReparse: 0, stale: 0 });
  });

  it('names each unfiled document by the file that was seen first', () => {
    const store = filled();
    ingest(store, seen('b', {}, { documentNumber: '2021D00002' }));
    ingest(store, seen('a', {}, { documentNumber: '2021D00001' }));
    ingest(store, seen('z', {}, { documentNumber: '2021D00001', seenAt: '2020-01-01T00:00:00Z' }));
    expect(loadStatus(store, PRESENT).unfiled).toEqual([
      { document: '2021D00001', source: 'a.txt' },
      { document: '2021D00002', source: 'b.txt' },
    ]);
  });

  it('counts references to rows that are not there', () => {
    const store = filled();
    store.db.pragma('foreign_keys = off');
    store.db.exec('drop table rendition_bytes');
    store.db.exec('create table rendition_bytes (sha256 text primary key) strict');
    expect(loadStatus(store, PRESENT).brokenReferences).toBe(3);
  });
});
