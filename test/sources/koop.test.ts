import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../src/sources/client.ts';
import type { Download } from '../../src/sources/download.ts';
import { flawOf } from '../../src/sources/download.ts';
import { fetchMetadata } from '../../src/sources/koop/metadata.ts';
import { fetchPublication, fetchXml } from '../../src/sources/koop/publication.ts';
import { searchZaak } from '../../src/sources/koop/search.ts';
import { downloadFromSite, fetchPage } from '../../src/sources/site.ts';
import { type Replay, startReplay } from '../support/replay/start-replay.ts';
import { fakeClient, settingsWith } from './fake-wire.ts';
import { replayClient } from './replay-client.ts';

const ANSWER = 'ah-tk-20212022-105';
let replay: Replay;
let client: Client;

beforeAll(async () => {
  replay = await startReplay();
  client = replayClient(replay);
});
afterAll(() => replay.close());

function start(got: Download | 'absent' | 'unchanged'): string {
  return typeof got === 'string' ? got : Buffer.from(got.bytes).toString().slice(0, 5);
}

describe('a publication', () => {
  it('of an aanhangsel comes as XML from the repository', async () => {
    const got = await fetchXml(client, ANSWER);
    expect(got).toMatchObject({
      source: 'repository',
      address: `${replay.urls.repository}/frbr/officielepublicaties/ah-tk/20212022/${ANSWER}/1/xml/${ANSWER}.xml`,
    });
    expect(start(got)).toBe('<?xml');
  });

  it('of questions comes as XML from zoek', async () => {
    expect(await fetchXml(client, 'kv-tk-2021Z14612')).toMatchObject({ source: 'koop' });
  });

  it('comes from zoek where the repository is down', async () => {
    const own = await startReplay({ refused: ['repository'] });
    expect(await fetchPublication(replayClient(own), ANSWER)).toMatchObject({ source: 'koop' });
    await own.close();
  });

  it('is absent where KOOP sends on to fout404', async () => {
    expect(await fetchXml(client, 'kv-tk-2021Z99999')).toBe('absent');
    expect(await fetchPublication(client, 'ah-tk-20212022-9999')).toBe('absent');
  });

  it.each<[string, (address: string) => boolean, string]>([
    ['HTML where there is no XML', (it) => it.endsWith('.html'), '<!DOC'],
    ['PDF where there is nothing else', (it) => it.endsWith('.pdf'), '%PDF-'],
  ])('comes as %s', async (_, has, expected) => {
    const { client: fake } = fakeClient((address) => {
      if (!has(address)) return { status: 404 };
      return { text: address.endsWith('.pdf') ? '%PDF-1.4 %%EOF' : '<!DOCTYPE html></html>' };
    });
    expect(start(await fetchPublication(fake, ANSWER))).toBe(expected);
  });
});

describe('a publication of the first of 2020-2021', () => {
  const absent = { status: 404 };

  it.each(['ah-tk-20202021-1', 'ah-tk-20202021-0001'])(
    'comes as %s in either spelling',
    async (id) => {
      for (const published of ['-1', '-0001']) {
        const { client: fake } = fakeClient((address) =>
          new RegExp(`\\d{8}${published}(?:\\.xml|/metadata)`).test(address)
            ? { text: '<m><metadata name="OVERHEIDop.vraagnummer" content="2020Z00001"/></m>' }
            : absent,
        );
        expect(start(await fetchXml(fake, id))).toBe('<m><m');
        expect((await fetchMetadata(fake, id))?.zaak).toBe('2020Z00001');
      }
    },
  );

  it('is asked once in any other year', async () => {
    const { client: fake, seen } = fakeClient([absent]);
    await fetchXml(fake, 'ah-tk-20212022-1');
    expect(seen).toHaveLength(1);
  });
});

describe('metadata.xml', () => {
  it('names the zaak', async () => {
    expect(await fetchMetadata(client, ANSWER)).toEqual({ id: ANSWER, zaak: '2021Z14612' });
    expect(await fetchMetadata(client, 'ah-tk-20212022-9999')).toBeNull();
  });

  it('without any metadata is a changed contract', async () => {
    const { client: fake } = fakeClient([{ text: '<metadata_gegevens></metadata_gegevens>' }]);
    await expect(fetchMetadata(fake, ANSWER)).rejects.toThrow('source-contract');
  });
});

describe('the search for a zaak', () => {
  it('gives its publications and none that only mentions it', async () => {
    expect(await searchZaak(client, '2021Z14612')).toEqual([
      'ah-tk-20202021-4076',
      ANSWER,
      'ah-tk-20212022-472',
      'kv-tk-2021Z14612',
    ]);
  });

  it('asks nothing of a publication that is known', async () => {
    const record = (id: string): string =>
      `<recordData><identifier>${id}</identifier></recordData>`;
    const text = `<r><numberOfRecords>2</numberOfRecords>${record(ANSWER)}${record('kv-tk-2021Z14612')}</r>`;
    const { client: fake, seen } = fakeClient([{ text }]);
    expect(await searchZaak(fake, '2021Z14612', [ANSWER])).toEqual(['kv-tk-2021Z14612']);
    expect(seen).toHaveLength(1);
  });

  it('asks the metadata where the record does not state the zaak', async () => {
    const record = (id: string): string =>
      `<record><recordData><gzd><identifier>${id}</identifier></gzd></recordData></record>`;
    const { client: fake, seen } = fakeClient((address) => {
      if (address.includes('/sru')) {
        const records = [ANSWER, 'ah-tk-20212022-106', 'stcrt-2021-1'].map(record).join('');
        return { text: `<r><numberOfRecords>3</numberOfRecords>${records}</r>` };
      }
      const zaak = address.includes('-106/') ? '2021Z00001' : '2021Z14612';
      return { text: `<m><metadata name="OVERHEIDop.vraagnummer" content="${zaak}"/></m>` };
    });
    expect(await searchZaak(fake, '2021Z14612')).toEqual([ANSWER]);
    expect(seen).toHaveLength(3);
  });

  it('ends in the diagnostic of a query that is not understood, which comes with a 200', async () => {
    const text =
      '<r><diagnostics><diagnostic><message>Unsupported index</message></diagnostic></diagnostics></r>';
    const { client: fake } = fakeClient([{ text }]);
    await expect(searchZaak(fake, '2021Z14612')).rejects.toMatchObject({
      trouble: { code: 'source-refuses', said: 'Unsupported index' },
    });
  });

  it('is empty where the repository is switched off', async () => {
    const settings = settingsWith({}, { KVQ_SOURCE_REPOSITORY: '' });
    expect(await searchZaak(fakeClient([], { settings }).client, '2021Z14612')).toEqual([]);
  });
});

describe('tweedekamer.nl', () => {
  it('gives a zaak by its page, and a document by its number', async () => {
    const page = await fetchPage(client, '2021Z14612');
    expect(page?.documents.map(({ documentNumber, kind }) => [documentNumber, kind])).toEqual([
      ['2021D31001', 'questions'],
      ['2021D34001', 'delay-notice'],
      ['2021D35707', 'answer'],
      ['2021D38311', 'further-answer'],
    ]);
    expect(await downloadFromSite(client, '2021D35707')).toMatchObject({ source: 'site' });
    expect(await downloadFromSite(client, '2021D99999')).toBe('absent');
  });

  it('passes over a link that leads nowhere', async () => {
    const links = '<a href="https://[">?</a><a href="?did=2021D35707">Antwoord : X</a>';
    const { client: fake } = fakeClient([{ text: `<html><body>${links}</body></html>` }]);
    expect((await fetchPage(fake, '2021Z14612'))?.documents).toMatchObject([
      { documentNumber: '2021D35707' },
    ]);
  });

  it('knows no zaak that it has no page of', async () => {
    expect(await fetchPage(client, '2021Z99999')).toBeNull();
  });
});

it.each([
  ['xml', '<?xml version="1.0"?><a>', null],
  ['xml', '<!DOCTYPE html><html></html>', 'nonsense'],
  ['xml', '<a><b', 'truncated'],
  ['html', '<!DOCTYPE html><html></html>', null],
  ['html', '%PDF-1.4', 'nonsense'],
  ['pdf', '%PDF-1.4 niets', 'truncated'],
  ['pdf', '%PDF-1.4 %%EOF', null],
  ['file', '<html></html>', 'nonsense'],
  ['file', '\uFEFF<!-- x --><html></html>', 'nonsense'],
  ['file', 'PK\u0003\u0004 half', 'truncated'],
  ['file', 'AH 612', null],
  ['file', '', 'truncated'],
] as const)('a body for %s that is %j: %s', (form, text, flaw) => {
  expect(flawOf(new TextEncoder().encode(text), form)).toBe(flaw);
});
