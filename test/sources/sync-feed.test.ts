import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedEntity } from '../../src/sources/sync-feed/entity.ts';
import { fetchEntity, pageOf, readFeed } from '../../src/sources/sync-feed/feed.ts';
import { documentOfFeed, zaakOfFeed } from '../../src/sources/sync-feed/model.ts';
import { type Replay, startReplay } from '../support/replay/start-replay.ts';
import { describeShared, sharedPath } from '../support/shared.ts';
import { fakeClient } from './fake-wire.ts';
import { replayClient } from './replay-client.ts';

const SPACE = 'xmlns:tk="http://www.tweedekamer.nl/xsd/tkData/v1-0"';
let replay: Replay;

beforeAll(async () => {
  replay = await startReplay({
    habits: { feed: { pageSize: 2, prefixes: ['', 'tk', 'ns1'] } },
  });
});
afterAll(() => replay.close());

function page(...contents: readonly string[]): ReturnType<typeof pageOf> {
  const entries = contents.map(
    (content, index) =>
      `<entry><link rel="next" href="https://x/Feed?skiptoken=${index + 5}&amp;category=Document"/><content>${content}</content></entry>`,
  );
  const xml = `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="x"/>${entries.join('')}</feed>`;
  return pageOf(new TextEncoder().encode(xml), 1);
}

describe('the feed', () => {
  it('is read to its end page by page, whatever the prefixes', async () => {
    const client = replayClient(replay);
    const documents: FeedEntity[] = [];
    let cursor = 0;
    for (;;) {
      const { entities, cursor: next, isCaughtUp } = await readFeed(client, 'Document', cursor);
      documents.push(...entities);
      if (isCaughtUp) break;
      expect(next).toBeGreaterThan(cursor);
      cursor = next;
    }
    const numbers = documents.map(({ fields }) => fields['documentNummer']);
    expect(numbers).toContain('2021D35707');
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  });

  it('gives one entity, with the ids that it refers to', async () => {
    const client = replayClient(replay);
    const { entities } = await readFeed(client, 'Zaak', 0);
    const [first] = entities;
    expect(await fetchEntity(client, first?.id ?? '')).toEqual(first);
    expect(await fetchEntity(client, '00000000-0000-4000-8000-000000000000')).toBeNull();
  });

  it('is told to be gone by its status', async () => {
    const { client } = fakeClient([{ status: 404 }]);
    await expect(readFeed(client, 'Zaak', 0)).rejects.toThrow('source-unreachable');
  });

  it('does not follow a page to itself', async () => {
    const entry = '<entry><link rel="next" href="https://x/Feed?skiptoken=5"/></entry>';
    const { client } = fakeClient([
      { text: `<feed xmlns="http://www.w3.org/2005/Atom">${entry}</feed>` },
    ]);
    expect(await readFeed(client, 'Zaak', 4)).toMatchObject({ cursor: 5 });
    await expect(readFeed(client, 'Zaak', 5)).rejects.toThrow('source-contract');
  });

  it('asks again for a page that stops', async () => {
    const whole =
      '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="resume" href="?skiptoken=9"/></feed>';
    const { client, seen } = fakeClient([{ text: whole.slice(0, 60) }, { text: whole }]);
    expect(await readFeed(client, 'Zaak', 3)).toEqual({
      entities: [],
      cursor: 9,
      isCaughtUp: true,
      firstAt: null,
    });
    expect(seen[1]?.address).toContain('/Feed?category=Zaak&skiptoken=3');
  });
});

describe('a page', () => {
  it('goes on after its last entry', () => {
    const document = `<tk:document ${SPACE} id="a" tk:verwijderd="false"/>`;
    expect(page(document, document)).toMatchObject({ cursor: 6, isCaughtUp: false });
  });

  it.each(['true', 'True'])('tells a tombstone by verwijderd="%s"', (word) => {
    const { entities } = page(
      `<document xmlns="http://www.tweedekamer.nl/xsd/tkData/v1-0" id="a" ${SPACE} tk:verwijderd="${word}"/>`,
    );
    expect(entities).toMatchObject([{ name: 'document', id: 'a', isWithdrawn: true, fields: {} }]);
  });

  it('tells nil from empty, and repeats relations', () => {
    const { entities } = page(
      `<ns1:document xmlns:ns1="http://www.tweedekamer.nl/xsd/tkData/v1-0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="a"><ns1:zaak ref="z1"/><ns1:zaak ref="z2"/><ns1:titel xsi:nil="true"/><ns1:onderwerp>a &amp; b</ns1:onderwerp></ns1:document>`,
    );
    expect(entities[0]?.fields).toEqual({ titel: null, onderwerp: 'a & b' });
    expect(entities[0]?.relations).toEqual({ zaak: ['z1', 'z2'] });
  });

  it('leaves out what is no entity of the Gegevensmagazijn', () => {
    expect(page('<document xmlns="urn:x" id="a"/>').entities).toEqual([]);
  });

  it('without any link is a changed contract', () => {
    const feed = new TextEncoder().encode('<feed xmlns="http://www.w3.org/2005/Atom"/>');
    expect(() => pageOf(feed, 0)).toThrow('source-contract');
  });
});

describe('entities', () => {
  it('become what OData gives of the same', async () => {
    const client = replayClient(replay);
    const { entities } = await readFeed(client, 'Zaak', 0);
    const zaak = entities.find(({ fields }) => fields['nummer'] === '2021Z14612');
    expect(zaak && zaakOfFeed(zaak)).toMatchObject({
      id: '56bf596d-f776-493f-a487-371020199789',
      zaak: '2021Z14612',
      submitted: '2021-08-27',
      closed: true,
    });
  });

  it('name the field that is gone', () => {
    const entity = page(`<tk:document ${SPACE} id="a"><tk:soort>Brief</tk:soort></tk:document>`);
    const [document] = entity.entities;
    expect(() => document && documentOfFeed(document, null)).toThrow('source-contract');
  });

  it('keep number, kind, day, publication and version of a document', () => {
    const { entities } = page(
      `<tk:document ${SPACE} id="a" tk:contentType="application/pdf" tk:contentLength="12" tk:bijgewerkt="2099-02-03T10:00:00"><tk:huidigeDocumentVersie ref="v"/><tk:soort>Antwoord schriftelijke vragen</tk:soort><tk:documentNummer>2099D00077</tk:documentNummer><tk:datum>2099-02-02T00:00:00</tk:datum><tk:aanhangselnummer>989900077</tk:aanhangselnummer></tk:document>`,
    );
    expect(entities[0] && documentOfFeed(entities[0], '2099Z00042')).toEqual({
      id: 'a',
      documentNumber: '2099D00077',
      kind: 'answer',
      subject: null,
      date: '2099-02-02',
      received: null,
      publication: 'ah-tk-20982099-77',
      contentType: 'application/pdf',
      contentLength: 12,
      version: 'v',
      modified: '2099-02-03T10:00:00',
    });
  });
});

describeShared('recorded pages', () => {
  const read = (name: string): ReturnType<typeof pageOf> =>
    pageOf(readFileSync(sharedPath(`data/api/recorded-real/${name}`)), 0);

  it('give their entries, a tombstone among them', () => {
    const { cursor } = read('syncfeed_reserialised_stemming_page.xml');
    expect(cursor).toBe(3560438);
    expect(read('syncfeed_reserialised_besluit_feed.xml').entities.length).toBeGreaterThan(0);
  });
});
