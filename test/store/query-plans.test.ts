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

/** In milliseconds, where the machine is busy. */
const SLOW = 60_000;
/** Tables that stay small whatever the store holds. */
const SMALL =
  /^SCAN (?:CONSTANT ROW|sqlite_schema|\d+-ROW VALUES|pragma_|json_each|sync_run|\(subquery|record USING COVERING INDEX record_(?:to_index|by_reading))/;
const FULL_TEXT = /VIRTUAL TABLE INDEX \d+:(?!$)/;

interface Step {
  readonly detail: string;
}

/** The steps of a statement that go through all of a table. */
function scans(db: Database.Database, text: string): readonly string[] {
  const named = [...text.matchAll(/@(\w+)/g)].map(([, name]) => [name, null]);
  const bound = named.length > 0 ? [Object.fromEntries(named)] : text.match(/\?/g)?.map(() => null);
  const steps = db.prepare<unknown[], Step>(`explain query plan ${text}`).all(...(bound ?? []));
  return steps
    .map(({ detail }) => detail)
    .filter((detail) => detail.startsWith('SCAN'))
    .filter((detail) => !SMALL.test(detail) && !FULL_TEXT.test(detail))
    .filter((detail) => !isOwn(detail, text));
}

/** A name that the statement gives to rows of its own, from `with name (…) as`. */
function isOwn(detail: string, text: string): boolean {
  const [, name = ''] = /^SCAN (\w+)$/.exec(detail) ?? [];
  return new RegExp(`\\b${name} \\(\\w+\\) as \\(`).test(text);
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
    await folder.kvq('cite', join(SAMPLE, '2021Z18416/kv-tk-2021Z18416.txt'));
    await folder.kvq('reassign', 'ah-tk-20212022-472', '2021Z18416');
    spy.mockRestore();
  }, SLOW);

  afterAll(() => folder.replay.close());

  it('was heard', () => {
    expect(asked.size).toBeGreaterThan(80);
  });

  // An insert only looks for references to its row where one is known to be broken.
  it('goes through no table as a whole', () => {
    const { db } = memoryStore();
    const found = [...asked]
      .filter((text) => /^\s*(?:select|update|delete|with)\b/i.test(text))
      .map((text) => ({ text, scans: scans(db, text) }))
      .filter((it) => it.scans.length > 0);
    expect(found).toEqual([]);
  });
});
