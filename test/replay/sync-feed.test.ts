import { load } from 'cheerio/slim';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replay, startReplay } from '../support/replay/start-replay.ts';
import { ask } from './ask.ts';

let replay: Replay;
beforeAll(async () => {
  replay = await startReplay({ habits: { feed: { pageSize: 3, prefixes: ['', 'tk', 'ns1'] } } });
});
afterAll(() => replay.close());

const feed = (query: string): string => `${replay.urls.syncFeed}/Feed${query}`;

interface Page {
  readonly ids: readonly string[];
  readonly next: string | undefined;
  readonly resume: string | undefined;
}

async function page(url: string): Promise<Page> {
  const { status, text } = await ask(url);
  expect(status).toBe(200);
  const $ = load(text, { xml: true });
  return {
    ids: $('entry > title')
      .toArray()
      .map((one) => $(one).text()),
    next: $('entry').last().find('link[rel=next]').attr('href'),
    resume: $('feed > link[rel=resume]').attr('href'),
  };
}

async function walk(
  from: string,
): Promise<{ readonly ids: readonly string[]; readonly resume: string }> {
  const ids: string[] = [];
  for (let url = from; ; ) {
    const { ids: more, next, resume } = await page(url);
    ids.push(...more);
    if (resume !== undefined) return { ids, resume };
    url = next ?? '';
  }
}

describe('the feed', () => {
  it('goes from the last entry to the next page and ends at a page without entries', async () => {
    const { ids, resume } = await walk(feed('?category=Zaak'));
    expect(new Set(ids).size).toBe(4);
    replay.change({ kind: 'touch', numbers: ['2021Z14612'] });
    expect((await walk(resume)).ids).toEqual(['56bf596d-f776-493f-a487-371020199789']);
  });

  it('has one sequence over all categories', async () => {
    const tokens = async (category: string): Promise<readonly number[]> => {
      const { text } = await ask(feed(`?category=${category}`));
      return [...text.matchAll(/skiptoken=(\d+)/g)].map((found) => Number(found[1]));
    };
    const [zaken, documents] = [await tokens('Zaak'), await tokens('Document')];
    expect(zaken.filter((token) => documents.includes(token))).toEqual([]);
    expect((await walk(feed(''))).ids.length).toBeGreaterThan(50);
  });

  it('is empty for a category that does not exist', async () => {
    expect(await page(feed('?category=Documenten'))).toMatchObject({
      ids: [],
      resume: expect.any(String),
    });
    expect(await page(feed('?category=document'))).toMatchObject({ ids: [] });
  });

  it('varies the prefix of its entities, whose namespace stays', async () => {
    const { text } = await ask(feed('?category=Document'));
    const names = [...text.matchAll(/<content type="application\/xml"><([\w:]+)/g)].map(
      (found) => found[1],
    );
    expect(new Set(names)).toEqual(new Set(['document', 'tk:document', 'ns1:document']));
  });

  it('has local times without an offset in entities and UTC in Atom', async () => {
    const { text } = await ask(`${replay.urls.syncFeed}/Feed?category=Zaak`);
    expect(text).toMatch(/<updated>2024-02-19T09:59:02\.3670000Z<\/updated>/);
    expect(text).toMatch(/\w+:bijgewerkt="2024-02-19T10:59:02\.3670000"/);
    expect(text).toMatch(/<(?:\w+:)?gestartOp>2021-08-27T00:00:00</);
  });
});

describe('what the feed points to', () => {
  it('gives an entity and its file', async () => {
    const { ids } = await walk(feed('?category=Document'));
    const entities = await Promise.all(
      ids.map((id) => ask(`${replay.urls.syncFeed}/Entiteiten/${id}`)),
    );
    const at = entities.findIndex(({ text }) => text.includes('<documentNummer>2021D35707<'));
    expect(entities[at]?.text).toContain('tk:contentType="application/pdf"');
    const file = await ask(`${replay.urls.syncFeed}/Resources/${ids[at]}`);
    expect(file.headers['content-type']).toBe('application/pdf');
    const missing = await ask(
      `${replay.urls.syncFeed}/Resources/00000000-0000-4000-8000-000000000000`,
    );
    expect(missing.status).toBe(404);
  });
});

describe('a tombstone', () => {
  it.each(['true', 'True'] as const)('has no fields and says %s', async (word) => {
    const before = (await walk(feed('?category=Zaak'))).resume;
    replay.change({ kind: 'delete', number: '2099Z00002', word });
    const { text } = await ask(before);
    expect(text).toMatch(new RegExp(`:verwijderd="${word}" /></content>`));
  });
});
