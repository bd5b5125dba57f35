import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Replayed, replayed } from '../commands/replayed.ts';
import { inventRecords } from '../support/replay/invented/invent-records.ts';
import { memoryStore } from './filed.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const ZAAK = '2021Z14612';

/** What looks at a whole store because that is what it is for, by a piece of its text. */
const ABOUT_THE_WHOLE = [
  'as toReparse', // kvq doctor
  'parser is not @parser', // kvq reparse
  'document_rendition.rendition_id is null',
  'where zaak_id is null', // documents that wait for their zaak
  'from sqlite_schema',
];
/** In milliseconds, where the machine is busy. */
const SLOW = 60_000;
/** Tables that stay small whatever the store holds. */
const SMALL = /^SCAN (?:CONSTANT ROW|pragma_\w+|json_each\b|value\b|sync_run|it\b|\(subquery)/;
const FULL_TEXT = /VIRTUAL TABLE INDEX \d+:(?!$)/;

interface Step {
  readonly detail: string;
}

/** The steps of a statement that go through all of a table. */
function scans(db: Database.Database, text: string): readonly string[] {
  const steps = db.prepare<[], Step>(`explain query plan ${text}`).all();
  return steps
    .map(({ detail }) => detail)
    .filter((detail) => detail.startsWith('SCAN'))
    .filter((detail) => !SMALL.test(detail) && !FULL_TEXT.test(detail));
}

describe('every statement of a command about one zaak', () => {
  const asked = new Set<string>();
  let folder: Replayed;

  beforeAll(async () => {
    const { prepare } = Database.prototype;
    const spy = vi.spyOn(Database.prototype, 'prepare');
    spy.mockImplementation(function (this: Database.Database, text: string) {
      asked.add(text);
      return Reflect.apply(prepare, this, [text]);
    });
    folder = await replayed({ records: inventRecords({ zaken: 6, seed: 7, file: 'xml' }) });
    const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^2021.*\.(?:xml|md|txt)$/.test(name))
      .map((name) => join(SAMPLE, name));
    await folder.kvq('sync');
    await folder.kvq('ingest', ...files);
    await folder.kvq('fetch', '2098Z00001');
    for (const command of ['show', 'log', 'diff']) await folder.kvq(command, ZAAK);
    await folder.kvq(
      'search',
      '*zorg* OR veerpnot',
      '--since',
      '2021-02-03',
      '--label',
      'softened',
    );
    await folder.kvq('search', 'gezichtsherkenning politie');
    await folder.kvq('search', 'gezichtsherkening');
    await folder.kvq('reassign', 'ah-tk-20212022-472', '2021Z18416');
    spy.mockRestore();
  }, SLOW);

  afterAll(() => folder.replay.close());

  it('was heard', () => {
    expect(asked.size).toBeGreaterThan(80);
  });

  it('goes through no table as a whole', () => {
    const { db } = memoryStore();
    const found = [...asked]
      .filter((text) => /^\s*(?:select|insert|update|delete|with)\b/i.test(text))
      .filter((text) => !ABOUT_THE_WHOLE.some((piece) => text.includes(piece)))
      .map((text) => ({ text, scans: scans(db, text) }))
      .filter((it) => it.scans.length > 0);
    expect(found).toEqual([]);
  });
});
