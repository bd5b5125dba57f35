import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, it } from 'vitest';
import { storeFolder } from './store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const folder = storeFolder();

beforeAll(async () => {
  const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^2021.*\.(?:xml|md|txt)$/.test(name))
    .map((name) => join(SAMPLE, name));
  await folder.kvq('ingest', ...files);
}, 60_000);

describe('kvq search', () => {
  it('shows withdrawn wording with what became of it, the words in brackets', async () => {
    const { code, out, err } = await folder.kvq('search', 'gezichtsherkenning', '--in=withdrawn');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('    geldt niet meer: ingeperkt, afgezwakt in v2, 13 okt 2021\n');
    expect(out).toContain('real time [gezichtsherkenning], wordt');
    expect(out.endsWith('\n1 vindplaats\n')).toBe(true);
  });

  it.each([
    ['--label', 'afgezwakt'],
    ['--label', 'Softened'],
    ['--kind', 'nader-antwoord'],
    ['--minister', 'grapperhaus'],
    ['--in', 'antwoorden'],
  ])('takes %s %s in both languages', async (option, value) => {
    const { hits } = await folder.json('search', 'surveillance', option, value);
    expect(hits.length).toBeGreaterThan(0);
  });

  it('gives kvq.search/1 with its places', async () => {
    const found = await folder.json('search', 'biometrische', '"real', 'time"', '--limit', '1');
    expect(Object.keys(found)).toEqual([
      ...['schema', 'query', 'filters', 'total', 'totalIsExact', 'order', 'page', 'limit'],
      ...['nextPage', 'hits', 'widened', 'suggestions'],
    ]);
    expect(found).toMatchObject({ schema: 'kvq.search/1', query: 'biometrische "real time"' });
    expect(found).toMatchObject({ total: 3, totalIsExact: true, page: 1, nextPage: 2 });
    const [hit] = found.hits;
    expect(Object.keys(hit).sort()).toEqual(
      [
        ...['zaak', 'subject', 'askers', 'submitted', 'place', 'numbers', 'part', 'text'],
        ...['labels', 'version', 'later', 'snippet'],
      ].sort(),
    );
    for (const { text, start, end } of hit.snippet.marks) {
      expect(hit.snippet.text.slice(start, end)).toBe(text);
    }
  });

  it('gives the same passages on pages as on one', async () => {
    const { hits } = await folder.json('search', 'politie OF surveillance');
    const pages = await Promise.all(
      hits.map((_: unknown, at: number) =>
        folder.json('search', 'politie OF surveillance', '--limit=1', `--page=${at + 1}`),
      ),
    );
    expect(pages.flatMap((page) => page.hits)).toEqual(hits);
    expect(pages.at(-1).nextPage).toBe(null);
  });

  it('says so where a page is beyond the last', async () => {
    const { out } = await folder.kvq('search', 'surveillance', '--page', '99');
    expect(out).toBe('Er is geen pagina 99: de laatste is 1.\n');
  });

  it('says that nothing was found, and what may have been meant', async () => {
    const { code, out } = await folder.kvq('search', 'gezichtsherkening');
    expect(code).toBe(0);
    expect(out).toBe(
      'Niets gevonden.\n«gezichtsherkening» staat nergens; bedoelde u «gezichtsherkenning»?\n',
    );
  });

  it('finds nothing where there is no store yet', async () => {
    expect((await storeFolder().kvq('search', 'pont')).out).toBe('Niets gevonden.\n');
  });

  it('shows nothing of a text that could control the terminal', async () => {
    const { out } = await folder.kvq('search', '\u001b[31mrood', '--md');
    expect(out).not.toContain('\u001b');
  });

  it('says that records of before wait for kvq reparse, which indexes them', async () => {
    const old = storeFolder();
    await old.kvq('ingest', join(SAMPLE, '2021Z14612/ah-tk-20212022-105.xml'));
    const db = new Database(old.db);
    db.exec(`delete from passage; delete from passage_text; update record set engine = 0`);
    db.close();
    const waiting = await old.kvq('search', 'gezichtsherkenning');
    expect(waiting.out).toBe('Niets gevonden.\n');
    expect(waiting.err).toContain('gebruik één keer kvq reparse');
    await old.kvq('reparse');
    const indexed = await old.kvq('search', 'gezichtsherkenning');
    expect(indexed.err).toBe('');
    expect(indexed.out).toContain('[gezichtsherkenning]');
  });
});
