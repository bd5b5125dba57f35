import { afterEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/open.ts';
import { loadBytes } from '../../src/store/renditions.ts';
import { sha256Of } from '../../src/store/sightings.ts';
import { publish } from '../support/replay/publication.ts';
import { contentOf } from '../support/replay/records.ts';
import { ferryRecords, file, PUBLISHED } from './ferry.ts';
import { type Replayed, replayed } from './replayed.ts';
import type { Json } from './store-folder.ts';

const ZAAK = '2021Z14612';
const FERRY = '2099Z00007';
const NUMBER = '2099D09101';
const open: Replayed[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ replay }) => replay.close()));
});

async function start(...given: Parameters<typeof replayed>): Promise<Replayed> {
  const started = await replayed(...given);
  open.push(started);
  return started;
}

const DIAGNOSTIC = `<r><numberOfRecords>0</numberOfRecords><diagnostics><diagnostic>
  <message>Unsupported index</message></diagnostic></diagnostics></r>`;

describe('a search at KOOP that is not understood', () => {
  it.each([
    ['a diagnostic', 200, DIAGNOSTIC],
    ['a 400', 400, 'Unsupported index'],
    ['another contract', 200, '<iets/>'],
  ])('is told (%s), and the zaak that OData lists comes all the same', async (_, status, body) => {
    const folder = await start({
      faults: [
        { kind: 'status', status, body, source: 'repository', path: 'sru', times: 'always' },
      ],
    });
    const { code, out, err } = await folder.kvq('fetch', ZAAK, '--json');
    expect(code).toBe(0);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out).zaken[0].documents).toHaveLength(4);
  });
});

describe('an XML of KOOP that cannot be read', () => {
  it('is told, and the file of the Tweede Kamer gives the text', async () => {
    const folder = await start({
      records: ferryRecords(publish(PUBLISHED, ['xml'])),
      faults: [
        {
          kind: 'status',
          status: 200,
          body: '<?xml version="1.0"?><iets><anders/></iets>',
          source: 'repository',
          path: '\\.xml',
        },
      ],
    });
    const { code, out } = await folder.kvq('fetch', FERRY, '--json');
    expect(code).toBe(5);
    expect(JSON.parse(out).zaken[0].documents).toMatchObject([{ outcome: 'new' }]);
    expect((await folder.kvq('show', FERRY)).out).toContain('40.000 reizigers');
    const again = await folder.json('fetch', FERRY);
    expect(again.zaken[0].documents.map(({ source }: Json) => source)).toContain('repository');
  });
});

describe('a file beside the XML of KOOP that cannot be read', () => {
  const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
  const png = contentOf('image/png', PNG);

  it('is archived, told, and forgotten when a readable one comes back', async () => {
    const folder = await start({ records: ferryRecords(publish(PUBLISHED, ['xml'])) });
    await folder.kvq('fetch', FERRY);
    const replace = (content: typeof png): void =>
      folder.replay.change({ kind: 'replace-silently', document: NUMBER, content });
    replace(png);
    const { code, err } = await folder.kvq('fetch', FERRY);
    expect([code, err.includes('PNG')]).toEqual([5, true]);
    const store = openStore(folder.db, 'read');
    expect(loadBytes(store, sha256Of(PNG)).found).toBe('one');
    closeStore(store);
    replace(file('De pont vervoert 30.000 reizigers per jaar.'));
    const { zaken } = await folder.json('fetch', FERRY);
    expect(zaken[0].documents).toMatchObject([{ outcome: 'replaced' }]);
  });
});

it('names of one zaak cost its requests once, and what is new stays new', async () => {
  const folder = await start();
  const { zaken } = await folder.json('fetch', ZAAK, 'ah-tk-20212022-472', ZAAK);
  expect(zaken[0].documents.map(({ outcome }: Json) => outcome)).toEqual(Array(4).fill('new'));
  expect(folder.replay.log.filter(({ url }) => url.includes('/Zaak?'))).toHaveLength(1);
});
