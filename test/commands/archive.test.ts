import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/open.ts';
import { memoryStore } from '../store/filed.ts';
import { dumpRows, dumpStore } from '../support/store-dump.ts';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { type StoreFolder, storeFolder } from './store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample', import.meta.url));

const SECOND = paper({
  kind: 'Antwoord',
  number: 9101,
  received: '2 februari 2099',
  answers: FIRST_ANSWERS,
});

function sampleFiles(): readonly string[] {
  return readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xml|md|txt)$/u.test(name) && !name.includes('README'))
    .map((name) => join(SAMPLE, name));
}

function dumped<T>(db: string, dump: (store: ReturnType<typeof openStore>) => T): T {
  const store = openStore(db, 'read');
  try {
    return dump(store);
  } finally {
    closeStore(store);
  }
}

describe('kvq export and kvq import', () => {
  let from: StoreFolder;
  let exported: string;
  beforeAll(async () => {
    from = storeFolder();
    await from.kvq('ingest', ...sampleFiles());
    const said = ['--zaak', '2099Z00007', '--document', '2099D00007', '--date', '2 februari 2099'];
    await from.kvq('ingest', ...said, from.file('pont.txt', SECOND));
    await from.kvq('reassign', '2099D00007', '2099Z00008');
    exported = (await from.kvq('export')).out;
  });

  it('begin with what they are and how many rows of what there are', () => {
    const [head = ''] = exported.split('\n');
    expect(JSON.parse(head)).toMatchObject({
      schema: 'kvq.export/1',
      rows: { zaak: 6, rendition: 13, assignment: 2, said: 1 },
    });
    expect(exported.trimEnd().split('\n')).toHaveLength(
      1 + Object.values<number>(JSON.parse(head).rows).reduce((sum, rows) => sum + rows, 0),
    );
  });

  it('make an equal store', async () => {
    const to = storeFolder();
    const { code, out } = await to.kvq('import', to.file('all.jsonl', exported), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^\d+ rows taken in, 0 were there already; 5 zaken brought up to date\.\n$/u,
    );
    expect(dumped(to.db, dumpStore)).toEqual(dumped(from.db, dumpStore));
    expect((await to.kvq('export')).out).toBe(exported);
    expect((await to.kvq('diff', '2021Z14612')).out).toBe(
      (await from.kvq('diff', '2021Z14612')).out,
    );
  });

  it('change nothing the second time', async () => {
    const to = storeFolder();
    const file = to.file('all.jsonl', exported);
    await to.kvq('import', file);
    const before = dumped(to.db, dumpRows);
    expect(await to.json('import', file)).toMatchObject({
      schema: 'kvq.import/1',
      added: 0,
      zaken: [],
    });
    expect(dumped(to.db, dumpRows)).toEqual(before);
  });

  it('join another store, whose own rows have the same numbers', async () => {
    const to = storeFolder();
    const own = paper({
      kind: 'Antwoord',
      number: 9102,
      received: '3 februari 2099',
      answers: { 1: 'Nee.' },
    });
    await to.kvq('ingest', '--zaak', '2099Z00009', to.file('eigen.txt', own));
    const both = storeFolder();
    await both.kvq('import', both.file('eigen.jsonl', (await to.kvq('export')).out));
    await both.kvq('import', both.file('all.jsonl', exported));
    await to.kvq('import', to.file('all.jsonl', exported));
    const reverse = storeFolder();
    await reverse.kvq('import', reverse.file('all.jsonl', exported));
    await reverse.kvq('ingest', '--zaak', '2099Z00009', to.file('eigen.txt', own));
    expect(dumped(to.db, dumpStore)).toEqual(dumped(reverse.db, dumpStore));
    expect(dumped(both.db, dumpStore)).toEqual(dumped(reverse.db, dumpStore));
  });

  it('join a store that was given one of the same files at another moment', async () => {
    const to = storeFolder();
    const own = ['--zaak', '2099Z00007', '--document', '2099D00007', '--date', '2 februari 2099'];
    await to.kvq('ingest', ...own, to.file('pont.txt', SECOND));
    const { code, err } = await to.kvq('import', to.file('all.jsonl', exported));
    expect(err).toBe('');
    expect(code).toBe(0);
    expect((await to.kvq('show', '2099Z00008')).out).toContain('De pont vervoert 40.000 reizigers');
  });

  it('let what was said last count, in whatever order stores were joined', async () => {
    const text = SECOND.replace(' (ontvangen 2 februari 2099)', '');
    const said = (date: string): readonly string[] => ['--zaak', '2099Z00007', '--date', date];
    const [early, late] = [storeFolder(), storeFolder()];
    const file = early.file('pont.txt', text);
    await early.kvq('ingest', ...said('2 februari 2099'), file);
    await late.kvq('log', '2099Z00007');
    await late.kvq('ingest', ...said('5 februari 2099'), file);
    const exports = [(await early.kvq('export')).out, (await late.kvq('export')).out];
    for (const order of [exports, exports.toReversed()]) {
      const to = storeFolder();
      for (const one of order) await to.kvq('import', to.file('one.jsonl', one));
      expect((await to.kvq('log', '2099Z00007')).out).toContain('5 feb 2099');
    }
  });

  it('take nothing in from a file that ends before its rows do', async () => {
    const to = storeFolder();
    const lines = exported.trimEnd().split('\n').slice(0, -1);
    const { code, err } = await to.kvq(
      'import',
      to.file('all.jsonl', `${lines.join('\n')}\n`),
      '--lang',
      'en',
    );
    expect(err).toMatch(/all\.jsonl ends too early: of the \d+ rows that it promises/u);
    expect(code).toBe(5);
    expect(dumped(to.db, dumpRows)).toEqual(dumpRows(memoryStore()));
  });

  it.each([
    ['a line of another table', '{"table":"sqlite_schema","row":{"id":1}}'],
    ['a line that is cut off', '{"table":"zaak","row":{"id":9,'],
    ['a row without its columns', '{"table":"rendition","row":{"id":99,"sha256":"00"}}'],
    [
      'a row that refers to nothing',
      '{"table":"said","row":{"id":9,"rendition_id":999,"field":"date","value":"2099-01-01","at":"2099-01-01"}}',
    ],
    [
      'bytes under a false address',
      `{"table":"rendition_bytes","row":{"sha256":"${'0'.repeat(64)}","size":1,"deflated":"AA=="}}`,
    ],
  ])('take nothing in from a file with %s', async (_, line) => {
    const to = storeFolder();
    const { code, err } = await to.kvq(
      'import',
      to.file('all.jsonl', `${exported}${line}\n`),
      '--lang',
      'en',
    );
    const number = exported.split('\n').length;
    expect(err).toBe(
      `kvq: Line ${number} does not belong in an output of kvq export, or is damaged: nothing was taken in; export again.\n`,
    );
    expect(code).toBe(5);
    expect(dumped(to.db, dumpRows)).toEqual(dumpRows(memoryStore()));
  });

  it.each([
    ['another file', 'Geachte voorzitter,\n', 'is no output of kvq export'],
    ['an empty one', '', 'is no output of kvq export'],
    ['one of a newer kvq', '{"schema":"kvq.export/1","store":999}\n', 'was made by a newer kvq'],
  ])('refuse %s', async (_, content, sentence) => {
    const to = storeFolder();
    const { code, err } = await to.kvq('import', to.file('all.jsonl', content), '--lang', 'en');
    expect(code).toBe(5);
    expect(err).toContain(sentence);
  });

  it('say that a file is not there, or is a folder', async () => {
    const to = storeFolder();
    expect((await to.kvq('import', '/nergens/all.jsonl')).code).toBe(3);
    expect((await to.kvq('import', SAMPLE)).code).toBe(5);
  });

  it('write each view to a file of its own', async () => {
    const folder = join(from.db, '../views');
    const { code, out } = await from.kvq('export', '--csv', folder, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/corrections\.csv +2 rows\n$/u);
    const flagged = readFileSync(join(folder, 'flagged_statements.csv'), 'utf8').split('\n');
    expect(flagged[0]).toMatch(/^zaak,before_version,after_version,date,/u);
    expect(flagged[1]).toContain('wordt op dit moment in Nederland niet gedaan.');
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('say where nothing can be written', async () => {
    const folder = join(from.db, '../in-the-way');
    mkdirSync(join(folder, 'zaken.csv'), { recursive: true });
    const { code, err } = await from.kvq('export', '--csv', folder);
    expect(code).toBe(5);
    expect(err).toContain('zaken.csv');
  });
});
