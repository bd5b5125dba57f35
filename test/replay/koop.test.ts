import { load } from 'cheerio/slim';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replay, startReplay } from '../support/replay/start-replay.ts';
import { ask } from './ask.ts';

let replay: Replay;
beforeAll(async () => {
  replay = await startReplay();
});
afterAll(() => replay.close());

const zoek = (path: string): string => `${replay.urls.koop}/${path}`;

describe('zoek.officielebekendmakingen.nl', () => {
  it.each([
    ['ah-tk-20212022-105.xml', 'application/xml', '<kamervraagnummer>105<'],
    ['ah-tk-20212022-472.xml', 'application/xml', 'te ruim omschreven'],
    ['kv-tk-2021Z14612.html', 'text/html', 'class="kamervraagomschrijving_kop"'],
    ['ah-tk-20202021-4076.pdf', 'application/pdf', '%PDF'],
    [
      'ah-tk-20212022-105/metadata.xml',
      'application/xml',
      'name="OVERHEIDop.vraagnummer" scheme="" content="2021Z14612"',
    ],
  ])('has %s', async (path, type, part) => {
    const { status, headers, text } = await ask(zoek(path));
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(type);
    expect(text).toContain(part);
  });

  it.each([
    ['an unknown id', 'ah-tk-20212022-9999.xml'],
    ['metadata of an unknown id', 'ah-tk-20212022-9999/metadata.xml'],
    ['a form that a recent id lacks', 'ah-tk-20982099-9002.xml'],
    ['another form', 'ah-tk-20212022-105.odt'],
  ])('redirects %s to a page that answers 200', async (_what, path) => {
    const { status, headers } = await ask(zoek(path));
    expect([status, headers.location]).toEqual([302, zoek('fout404.html')]);
    const page = await ask(headers.location ?? '');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8']);
  });

  it('has a recent id as PDF only', async () => {
    expect((await ask(zoek('ah-tk-20982099-9002.pdf'))).status).toBe(200);
  });
});

describe('repository.overheid.nl', () => {
  const repository = (path: string): string => `${replay.urls.repository}${path}`;
  const search = async (query: string): Promise<ReturnType<typeof load>> => {
    const base = repository('/sru?version=2.0&operation=searchRetrieve');
    const { status, text } = await ask(`${base}&query=${encodeURIComponent(query)}`);
    expect(status).toBe(200);
    return load(text, { xml: true });
  };
  const found = ($: ReturnType<typeof load>): readonly string[] =>
    $('dcterms\\:identifier')
      .toArray()
      .map((one) => $(one).text())
      .sort();

  it('has the same XML as zoek, and a plain 404', async () => {
    const path =
      '/frbr/officielepublicaties/ah-tk/20212022/ah-tk-20212022-105/1/xml/ah-tk-20212022-105.xml';
    const [one, other] = [await ask(repository(path)), await ask(zoek('ah-tk-20212022-105.xml'))];
    expect(one.bytes.equals(other.bytes)).toBe(true);
    expect((await ask(repository(path.replaceAll('-105', '-106')))).status).toBe(404);
    expect((await ask(repository(path.replace('/20212022/', '/2021-2022/')))).status).toBe(404);
  });

  it.each([
    ['w.vraagnummer=="2021Z18416"', ['ah-tk-20212022-1053', 'kv-tk-2021Z18416']],
    ['dt.identifier==ah-tk-20212022-472', ['ah-tk-20212022-472']],
    [
      'dt.title="nachttrein naar luilekkerland" and dt.identifier any "kv-tk-2099Z00002"',
      ['kv-tk-2099Z00002'],
    ],
    ['cql.textAndIndexes="2099Z00002" not dt.date<"2099-03-01"', ['ah-tk-20982099-9004']],
    [
      '(dt.identifier==x or "2021Z18416") and c.product-area==officielepublicaties',
      ['ah-tk-20212022-1053', 'kv-tk-2021Z18416'],
    ],
    ['dt.identifier==ah-tk-20212022-1', []],
  ])('finds by %s', async (query, ids) => {
    const $ = await search(query);
    expect(found($)).toEqual(ids);
    expect($('sru\\:numberOfRecords').text()).toBe(String(ids.length));
  });

  it('gives pages', async () => {
    const page = async (from: number): Promise<ReturnType<typeof load>> =>
      load(
        (
          await ask(
            repository(`/sru?query=w.vraagnummer==2021Z14612&maximumRecords=3&startRecord=${from}`),
          )
        ).text,
        { xml: true },
      );
    const [one, other] = [await page(1), await page(4)];
    expect(one('sru\\:nextRecordPosition').text()).toBe('4');
    expect(other('sru\\:nextRecordPosition')).toHaveLength(0);
    expect([...found(one), ...found(other)]).toHaveLength(4);
  });

  it.each([
    ['dt.identifier==', 'Query syntax error'],
    ['(dt.identifier==a', 'Query syntax error'],
    ['and', 'Query syntax error'],
    ['dt.nummer==1', 'Unsupported index'],
  ])('answers %s with 200 and a diagnostic', async (query, message) => {
    const $ = await search(query);
    expect($('diag\\:message').text()).toContain(message);
    expect($('sru\\:numberOfRecords').text()).toBe('0');
  });
});

describe('www.tweedekamer.nl', () => {
  it.each(['id=2021Z14612&did=2021D35707', 'id=2021D35707&did=2021D35707', 'id=2021D35707'])(
    'has a page for %s with its download',
    async (query) => {
      const page = await ask(`${replay.urls.site}/kamerstukken/kamervragen/detail?${query}`);
      const $ = load(page.text);
      expect($('h1').text()).toMatch(/^Antwoord schriftelijke vragen : Antwoord op vragen/);
      const file = await ask(`${replay.urls.site}${$('a[href^="/downloads/"]').attr('href')}`);
      expect(file.text.startsWith('%PDF')).toBe(true);
    },
  );

  it('has none for what is unknown', async () => {
    const page = `${replay.urls.site}/kamerstukken/kamervragen/detail?id=2021Z99999&did=2021D99999`;
    expect((await ask(page)).status).toBe(404);
    expect((await ask(`${replay.urls.site}/downloads/document?id=2021D99999`)).status).toBe(404);
  });
});
