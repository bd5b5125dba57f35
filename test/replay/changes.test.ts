import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventRecords } from '../support/replay/invented/invent-records.ts';
import { contentOf } from '../support/replay/records.ts';
import { type Replay, startReplay } from '../support/replay/start-replay.ts';
import { ask, rowsIn } from './ask.ts';

const NOW = new Date('2099-06-01T12:00:00Z');
let replay: Replay;
beforeAll(async () => {
  replay = await startReplay({ now: () => NOW });
});
afterAll(() => replay.close());

async function documentRow(number: string): Promise<Record<string, unknown>> {
  const query = `Document?$filter=Nummer%20eq%20'${number}'&$expand=DocumentVersie($orderby=Versienummer)`;
  const [row = {}] = rowsIn(await ask(`${replay.urls.odataV5}/${query}`));
  return row;
}

const bytesOf = async (id: unknown): Promise<string> =>
  (await ask(`${replay.urls.odataV5}/Document(${id})/resource`)).text;

async function emitted(act: () => void): Promise<readonly string[]> {
  const all = async (): Promise<readonly string[]> => {
    const { text } = await ask(`${replay.urls.syncFeed}/Feed`);
    return [...text.matchAll(/<category term="(\w+)" \/>/g)].map((found) => found[1] ?? '');
  };
  const before = await all();
  act();
  return (await all()).slice(before.length);
}

it('a document replaced in place has a new version and the old one is withdrawn', async () => {
  const content = contentOf('application/pdf', 'de gedrukte');
  const kinds = await emitted(() =>
    replay.change({ kind: 'replace', document: '2099D00102', content }),
  );
  expect(kinds).toEqual(['documentVersie', 'documentVersie', 'document']);
  const row = await documentRow('2099D00102');
  expect(row).toMatchObject({
    ContentLength: 11,
    GewijzigdOp: '2099-06-01T14:00:00+02:00',
    DocumentVersie: [
      { Verwijderd: true, Versienummer: null, ExterneIdentifier: null },
      { Verwijderd: false, Versienummer: 2, ExterneIdentifier: 'ah-tk-20982099-9001' },
    ],
  });
  expect(await bytesOf(row['Id'])).toBe('de gedrukte');
  const { text } = await ask(
    `${replay.urls.syncFeed}/Resources/${row['HuidigeDocumentVersie_Id']}`,
  );
  expect(text).toBe('de gedrukte');
});

it('a silent replacement leaves every row as it was', async () => {
  const before = await documentRow('2099D00203');
  const content = contentOf('application/pdf', 'stil');
  const kinds = await emitted(() =>
    replay.change({ kind: 'replace-silently', document: '2099D00203', content }),
  );
  expect(kinds).toEqual([]);
  expect(await documentRow('2099D00203')).toEqual(before);
  expect(await bytesOf(before['Id'])).toBe('stil');
});

it('a mass touch emits every document and changes none', async () => {
  const before = await documentRow('2021D35707');
  const bytes = await bytesOf(before['Id']);
  const kinds = await emitted(() => replay.change({ kind: 'touch' }));
  expect(kinds).toHaveLength(14);
  const after = await documentRow('2021D35707');
  expect(after).toEqual({
    ...before,
    GewijzigdOp: after['GewijzigdOp'],
    ApiGewijzigdOp: after['ApiGewijzigdOp'],
  });
  expect(after['ApiGewijzigdOp']).toBe('2099-06-01T12:00:00.0000000Z');
  expect(await bytesOf(after['Id'])).toBe(bytes);
});

it('a withdrawn document keeps its row without fields and loses its file', async () => {
  const { Id: id } = await documentRow('2099D00201');
  replay.change({ kind: 'delete', number: '2099D00201' });
  const row = JSON.parse((await ask(`${replay.urls.odataV4}/Document(${id})`)).text);
  expect(row).toMatchObject({ Id: id, Verwijderd: true, DocumentNummer: null, ContentType: null });
  expect((await ask(`${replay.urls.odataV4}/Document(${id})/resource`)).status).toBe(404);
});

it('a new zaak and a new publication are there from then on', async () => {
  const records = inventRecords({ zaken: 1, file: 'xml' });
  expect((await ask(`${replay.urls.koop}/kv-tk-2098Z00001.xml`)).status).toBe(302);
  replay.change({ kind: 'add', records });
  expect((await ask(`${replay.urls.koop}/kv-tk-2098Z00001.xml`)).status).toBe(200);
  const row = await documentRow('2098D00001');
  expect(row).toMatchObject({ Soort: 'Schriftelijke vragen' });
  const xml = contentOf('application/xml', '<officiele-publicatie/>');
  const publication = { id: 'kv-tk-2098Z00001', forms: { xml }, metadata: [] };
  replay.change({ kind: 'publish', publication });
  expect((await ask(`${replay.urls.koop}/kv-tk-2098Z00001.xml`)).text).toBe(
    '<officiele-publicatie/>',
  );
});

it('can happen while a client is at work, by a plan that JSON can hold', async () => {
  const changes = JSON.parse(
    '[{"kind":"replace","document":"2021D49001","content":{"contentType":"text/plain","text":"later"}}]',
  );
  replay.plan([{ path: '/resource$', nth: 2, kind: 'change', changes }]);
  const { Id: id } = await documentRow('2021D49001');
  const seen = [await bytesOf(id), await bytesOf(id), await bytesOf(id)];
  expect(seen.map((text) => text.slice(0, 5))).toEqual(['%PDF-', 'later', 'later']);
});

it('what does not exist cannot change', () => {
  expect(() => replay.change({ kind: 'delete', number: '2021D99999' })).toThrow(
    'have no 2021D99999',
  );
});
