import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/open.ts';
import { dumpRows } from '../support/store-dump.ts';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { type StoreFolder, storeFolder } from './store-folder.ts';

const ZAAK = '2099Z00007';
const FIRST = paper({
  kind: 'Antwoord',
  number: 9101,
  received: '2 februari 2099',
  answers: FIRST_ANSWERS,
});
const RESTATED = paper({
  kind: 'Nader antwoord',
  number: 9102,
  received: '1 maart 2099',
  seeAlso: [9101],
  answers: {
    2: 'De pont vervoert 30.000 reizigers per jaar. De helft van hen neemt een fiets mee.',
  },
});
const LETTER = paper({
  kind: 'Nader antwoord',
  number: 9103,
  received: '1 april 2099',
  minister: 'Fantasia (Droomvervoer)',
  seeAlso: [9102],
  letter:
    'In het antwoord op vraag 3 staat: «In de winter wordt nooit een afvaart geschrapt.» Die zin is te stellig. Zij moet luiden: «In de winter wordt zelden een afvaart geschrapt.»',
});

async function outcomes(folder: StoreFolder, ...argv: readonly string[]): Promise<string[]> {
  const { documents } = await folder.json('ingest', ...argv);
  return documents.map(({ outcome }: { outcome: string }) => outcome);
}

function rowsIn({ db }: StoreFolder): readonly string[] {
  const store = openStore(db, 'read');
  const rows = dumpRows(store);
  closeStore(store);
  return rows;
}

describe('kvq ingest', () => {
  it('files a document under the zaak given, and the next by its "Zie ook"', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST));
    const { documents } = await folder.json('ingest', folder.file('twee.txt', RESTATED));
    expect(documents).toMatchObject([
      { outcome: 'new', zaak: ZAAK, document: 'ah-tk-20982099-9102' },
    ]);
  });

  it('names the zaak that a later file of the same command makes known', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', ZAAK, folder.file('drie.txt', LETTER));
    const files = [folder.file('een.txt', FIRST), folder.file('twee.txt', RESTATED)];
    const { documents } = await folder.json('ingest', ...files);
    expect(documents.map(({ zaak }: { zaak: string }) => zaak)).toEqual([ZAAK, ZAAK]);
  });

  it('keeps a document whose zaak nobody knows yet, and files it when the link arrives', async () => {
    const folder = storeFolder();
    const unfiled = await folder.kvq('ingest', folder.file('drie.txt', LETTER));
    expect(unfiled.out).toContain('zaak onbekend');
    expect(unfiled.err).toContain('kvq reassign ah-tk-20982099-9103 ZAAKNUMMER');
    await folder.kvq('ingest', folder.file('twee.txt', RESTATED));
    await folder.kvq('ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST));
    const { events } = await folder.json('log', ZAAK);
    expect(events.map(({ version }: { version: string }) => version)).toEqual(['v1', 'v2', 'v3']);
  });

  it('counts documents without a zaak where they are many, and doctor says the same remedy', async () => {
    const folder = storeFolder();
    const files = ['9103', '9104', '9105', '9106'].map((number) =>
      folder.file(`${number}.txt`, LETTER.replace('9103', number)),
    );
    const { err } = await folder.kvq('ingest', ...files);
    expect(err).toBe('4 stukken horen nog bij geen zaak: kvq doctor noemt ze.\n');
    expect((await folder.kvq('doctor')).out).toContain('kvq reassign DOCUMENT ZAAKNUMMER');
  });

  it.each(['show', 'log', 'diff'])(
    '%s says of a kept document that it has no zaak yet',
    async (command) => {
      const folder = storeFolder();
      const { documents } = await folder.json(
        'ingest',
        '--kind',
        'brief',
        folder.file('los.txt', 'Een losse brief.'),
      );
      const key = documents[0].document;
      expect(key).toMatch(/^sha256:/);
      const ran = await folder.kvq(command, key);
      expect(ran.code).toBe(3);
      expect(ran.err).toContain(`hoort nog bij geen zaak: kvq reassign ${key} ZAAKNUMMER.`);
      await folder.kvq('reassign', key, ZAAK);
      expect((await folder.kvq('log', key)).out).toContain('los.txt');
    },
  );

  it('changes nothing when the same bytes come again', async () => {
    const folder = storeFolder();
    const file = folder.file('een.txt', FIRST);
    await folder.kvq('ingest', '--zaak', ZAAK, file);
    const before = rowsIn(folder);
    expect(await outcomes(folder, '--zaak', ZAAK, file)).toEqual(['known']);
    expect(rowsIn(folder)).toEqual(before);
  });

  it('adds a rendition and no version for the same words in other bytes', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST));
    const typeset = FIRST.replaceAll('\n\n', '\r\n\r\n').replaceAll('reizigers', 'rei­zigers');
    expect(await outcomes(folder, folder.file('een-b.txt', typeset))).toEqual(['rendition']);
    const { events } = await folder.json('log', ZAAK);
    expect(events).toHaveLength(1);
    expect(events[0].renditions).toHaveLength(2);
    const db = new Database(folder.db);
    expect(db.prepare('select count(*) as n from answer_version').get()).toEqual({ n: 3 });
  });

  it('sees other words under the same number as replaced in place', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST));
    const replaced = FIRST.replace('40.000', '45.000');
    expect(await outcomes(folder, folder.file('een-b.txt', replaced))).toEqual(['replaced']);
    const { versions, statements } = await folder.json('diff', ZAAK);
    expect(versions).toMatchObject([{ id: 'v1' }, { id: 'v2', replacedInPlace: true }]);
    expect(statements.filter(({ flag }: { flag: boolean }) => flag)).toMatchObject([
      { numbers: [2], label: 'figure-changed' },
    ]);
  });

  it('reads standard input, and fills in what the text does not say', async () => {
    const folder = storeFolder();
    const { kvq } = await import('../cli/kvq.ts');
    const stdin = 'Vraag 1\n\nVaart de pont?\n\nAntwoord 1\n\nJa.\n';
    const given = [
      '--zaak',
      ZAAK,
      '--document',
      '2099D00001',
      '--date',
      '3 maart 2099',
      '--kind',
      'antwoord',
    ];
    const ran = await kvq(['ingest', '-', ...given], { env: { KVQ_DB: folder.db }, stdin });
    expect(ran.code).toBe(0);
    const { events } = await folder.json('log', ZAAK);
    expect(events).toMatchObject([{ kind: 'answer', date: '2099-03-03', document: '2099D00001' }]);
  });

  it('refuses another zaak for a filed document, and says how to mend it', async () => {
    const folder = storeFolder();
    const file = folder.file('een.txt', FIRST);
    await folder.kvq('ingest', '--zaak', ZAAK, file);
    const { code, err } = await folder.kvq('ingest', '--zaak', '2099Z00008', file);
    expect(code).toBe(2);
    expect(err).toContain('kvq reassign');
  });

  it('goes on with the other files when one cannot be read, and exits with what went wrong', async () => {
    const folder = storeFolder();
    const files = [folder.file('leeg.txt', ''), folder.file('een.txt', FIRST)];
    const { code, out, err } = await folder.kvq('ingest', '--zaak', ZAAK, ...files);
    expect(code).toBe(5);
    expect(err).toContain('leeg.txt');
    expect(out).toContain('een.txt');
  });

  it('stops at Ctrl-C between two files, with what came before safe in the store', async () => {
    const folder = storeFolder();
    const { kvq } = await import('../cli/kvq.ts');
    const interruption = new AbortController();
    interruption.abort();
    const ran = await kvq(['ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST)], {
      env: { KVQ_DB: folder.db },
      signal: interruption.signal,
    });
    expect(ran.code).toBe(130);
    expect((await folder.kvq('log', ZAAK)).code).toBe(3);
  });
});

describe('documents in any order', () => {
  const papers = { een: FIRST, twee: RESTATED, drie: LETTER };
  type Name = keyof typeof papers;
  const orders: readonly (readonly Name[])[] = [
    ['een', 'twee', 'drie'],
    ['een', 'drie', 'twee'],
    ['twee', 'een', 'drie'],
    ['twee', 'drie', 'een'],
    ['drie', 'een', 'twee'],
    ['drie', 'twee', 'een'],
  ];

  async function told(order: readonly Name[]): Promise<unknown> {
    const folder = storeFolder();
    for (const name of order) {
      const zaak = name === 'een' ? ['--zaak', ZAAK] : [];
      await folder.kvq('ingest', ...zaak, folder.file(`${name}.txt`, papers[name]));
    }
    const untimed = async (...argv: readonly string[]): Promise<unknown> =>
      JSON.parse(
        JSON.stringify(await folder.json(...argv), (key, value) =>
          key === 'seenAt' ? null : value,
        ),
      );
    return {
      diff: await untimed('diff', ZAAK),
      step: await untimed('diff', ZAAK, '--from', 'v2'),
      log: await untimed('log', ZAAK),
      show: await untimed('show', ZAAK),
    };
  }

  it.each(orders.slice(1))('%s, %s, %s tell the same', async (...order) => {
    expect(await told(order)).toEqual(await told(['een', 'twee', 'drie']));
  });
});
