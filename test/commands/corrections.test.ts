import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { kvq } from '../cli/kvq.ts';
import { type Json, type StoreFolder, storeFolder } from './store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const ZAAK = '2021Z14612';

const VAGUE = `Nader antwoord van Minister De Wit (Verkeer) (ontvangen 3 november 2021).

Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 105.

Ik kom graag op mijn eerdere antwoorden terug.
`;

describe('kvq corrections', () => {
  let folder: StoreFolder;
  beforeAll(async () => {
    folder = storeFolder();
    const files = readdirSync(`${SAMPLE}${ZAAK}`)
      .filter((name) => /\.(?:xml|md|txt)$/u.test(name))
      .map((name) => `${SAMPLE}${ZAAK}/${name}`);
    await folder.kvq('ingest', ...files, folder.file('vaag.txt', VAGUE));
  });

  it('shows the register', async () => {
    const { code, out } = await folder.kvq('corrections', '--lang', 'nl');
    expect(code).toBe(0);
    const words = out.replaceAll(/\s+/gu, ' ');
    expect(words).toMatch(/13 okt 2021 (?:· )?2021Z14612 (?:· )?nader antwoord/u);
    expect(words).toContain('andere bewindspersoon');
    expect(words).toContain('− Biometrische surveillance, in de zin van real time');
    expect(words).toContain('kvq vindt niet welk antwoord het wijzigt; lees het stuk zelf');
    expect(words).toContain('2 correcties · 1 uitspraak gemarkeerd · 1 stuk om zelf te lezen');
  });

  it('gives whole statements as JSON', async () => {
    const { corrections } = await folder.json('corrections', '--flagged');
    expect(corrections).toMatchObject([
      {
        zaak: ZAAK,
        days: 15,
        answeredBy: [{ name: 'Grapperhaus' }],
        previously: [{ name: 'Dekker' }],
        flagged: [{ label: 'softened', also: ['narrowed'], numbers: [12] }],
      },
    ]);
    const { statements } = await folder.json('diff', ZAAK, '--to', 'v2');
    expect(corrections[0].flagged).toEqual(statements.filter((one: Json) => one.flag));
  });

  it.each([
    { said: [], code: 1 },
    { said: ['--since', '2021-10-13', '--until', '13 oktober 2021'], code: 1 },
    { said: ['--minister', 'dekker'], code: 1 },
    { said: ['--department', 'justitie'], code: 1 },
    { said: ['--flagged'], code: 1 },
    { said: ['--since', '2021-10-14'], code: 0 },
    { said: ['--until', '2021-10-12'], code: 0 },
    { said: ['--minister', 'Niemand'], code: 0 },
  ])('$said exits with $code when asked', async ({ said, code }) => {
    expect((await folder.kvq('corrections', '--exit-code', ...said)).code).toBe(code);
    expect((await folder.kvq('corrections', ...said)).code).toBe(0);
  });

  it.each([[['--since', 'gisteren']], [['--html', '--atom']], [['--csv', '--json']], [['nu']]])(
    '%j is wrong use',
    async (said) => {
      expect((await folder.kvq('corrections', ...said)).code).toBe(2);
    },
  );

  it('says what --flagged leaves out', async () => {
    const { out } = await folder.kvq('corrections', '--flagged', '--lang', 'nl');
    expect(out).toContain('1 stuk om zelf te lezen staat hier niet bij; zonder --flagged wel.');
  });

  it('gives CSV, Markdown, a feed and a page', async () => {
    const csv = (await folder.kvq('corrections', '--csv', '--lang', 'en')).out.trim().split('\n');
    expect(csv).toHaveLength(3);
    expect(csv[0]).toMatch(/^Date,Zaak,Kind,Signed by,First signed by,/u);
    expect((await folder.kvq('corrections', '--md')).out).toContain('| 13 okt 2021 | 2021Z14612 |');
    const feed = load((await folder.kvq('corrections', '--atom')).out, { xml: true });
    expect(feed('entry').length).toBe(2);
    const page = load((await folder.kvq('corrections', '--html')).out);
    expect(page('article').length).toBe(2);
    expect(page('footer').text()).toContain('1 jun 2099');
  });

  it('is empty for an empty store', async () => {
    const { code, out } = await storeFolder().kvq('corrections', '--lang', 'en', '--exit-code');
    expect(code).toBe(0);
    expect(out).toContain('No corrections.');
  });

  it('stays one document on a terminal that speaks only ASCII', async () => {
    const world = { env: { KVQ_DB: folder.db, LC_ALL: 'C' }, isTTY: true, columns: 80 };
    const { paged, out } = await kvq(['corrections', '--html', '--no-pager'], world);
    expect(paged).toEqual([]);
    expect(out).toMatch(/^[\n -~]+$/u);
    expect(load(out)('article').length).toBe(2);
    expect(load(out)('p.side strong').first().text()).toBe('− Eerst');
  });

  it('says when another version of kvq computed what it shows', async () => {
    const { openStore, closeStore } = await import('../../src/store/open.ts');
    const store = openStore(folder.db, 'write');
    store.db.exec('update record set engine = 0');
    closeStore(store);
    const { err } = await folder.kvq('corrections', '--lang', 'nl');
    expect(err).toContain('kvq reparse berekent alles opnieuw');
  });
});
