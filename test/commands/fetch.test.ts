import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/open.ts';
import { loadBytes } from '../../src/store/renditions.ts';
import { sha256Of } from '../../src/store/sightings.ts';
import type { Change } from '../support/replay/change-world.ts';
import { publish } from '../support/replay/publication.ts';
import { type Content, contentOf, type PublicationRecord } from '../support/replay/records.ts';
import type { ReplayOptions } from '../support/replay/start-replay.ts';
import { ferryRecords, file, PUBLISHED } from './ferry.ts';
import { type Replayed, replayed } from './replayed.ts';
import type { Json } from './store-folder.ts';

const ZAAK = '2021Z14612';
const open: Replayed[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ replay }) => replay.close()));
});

async function start(...given: Parameters<typeof replayed>): Promise<Replayed> {
  const started = await replayed(...given);
  open.push(started);
  return started;
}

/** The flagship as `kvq diff` tells it, without what depends on the road it came by. */
async function chain(folder: Replayed): Promise<object> {
  const { versions, statements, notRepeated } = await folder.json('diff', ZAAK, '--offline');
  const told = versions.map((it: Json) => [it.id, it.date, it.kind, it.aanhangsel, it.answeredBy]);
  const flagged = statements.filter(({ flag }: Json) => flag);
  return { told, flagged, notRepeated };
}

describe('kvq fetch', () => {
  it('brings the zaak with all its documents, and says what is new', async () => {
    const folder = await start();
    const { code, out, err } = await folder.kvq('fetch', ZAAK, '--lang', 'nl');
    expect([code, err]).toEqual([0, '']);
    expect(out.replaceAll(/127\.0\.0\.1:\d+/g, 'HOST')).toBe(
      `2021Z14612  Het bericht dat de Nederlandse politie toch gebruik heeft gemaakt van gezichtsherkenningssoftware …
L.M. van Ginneken (D66), K. Bouchallikh (GroenLinks) aan de minister voor Rechtsbescherming · ingezonden 27 aug 2021

  nieuw  27 aug 2021  vragen          2021D31001  HOST
  nieuw  17 sep 2021  uitstel         2021D34001  HOST
  nieuw  28 sep 2021  antwoord        2021D35707  HOST
  nieuw  13 okt 2021  nader antwoord  2021D38311  HOST
`,
    );
    expect((await folder.kvq('fetch', ZAAK)).out).toContain('niets nieuws');
  });

  it.each<[string, ReplayOptions, string]>([
    ['OData v4 when v5 is gone', { refused: ['odataV5'] }, 'odata-v4'],
    ['KOOP when both are gone', { refused: ['odataV5', 'odataV4'] }, 'repository'],
    [
      'tweedekamer.nl when KOOP is gone too',
      { refused: ['odataV5', 'odataV4', 'koop', 'repository'] },
      'site',
    ],
  ])('gives the same chain over %s', async (_, options, source) => {
    const [usual, other] = [await start(), await start(options)];
    await usual.kvq('fetch', ZAAK);
    const { zaken } = await other.json('fetch', ZAAK);
    expect(zaken[0].source).toBe(source);
    const [first, second] = [await chain(usual), await chain(other)];
    expect(second).toEqual(first);
    expect(JSON.stringify(first)).toContain('softened');
  });

  it.each([
    '2021z14612',
    '2021D35707',
    'ah-tk-20212022-105',
    'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021D35707&did=2021D35707',
    'https://zoek.officielebekendmakingen.nl/ah-tk-20212022-472.html',
  ])('takes %s for the zaak', async (given) => {
    const folder = await start();
    const { zaken } = await folder.json('fetch', given);
    expect(zaken.map(({ zaak }: Json) => zaak)).toEqual([ZAAK]);
  });

  it('finds the zaak of a publication by its metadata where OData is gone', async () => {
    const folder = await start({ refused: ['odataV5', 'odataV4'] });
    const { zaken } = await folder.json('fetch', 'ah-tk-20212022-105');
    expect(zaken[0].zaak).toBe(ZAAK);
  });

  it('asks for a zaak in at most three requests, and once for each document and each XML', async () => {
    const folder = await start();
    await folder.kvq('fetch', '2021Z18416');
    const { odataV5, repository } = folder.counts();
    const documents = 2;
    expect(odataV5).toBe(1 + documents);
    // The search, and the XML of the one answer.
    expect(repository).toBe(2);
  });

  it('never has two requests at one host, and leaves the gap that is asked for', async () => {
    const folder = await start({}, { gaps: { '127.0.0.1': 0.03 } });
    await folder.kvq('fetch', ZAAK);
    const hosts = new Set(folder.replay.log.map(({ host }) => host));
    for (const host of hosts) {
      const own = folder.replay.log.filter((one) => one.host === host);
      for (const [index, { started }] of own.entries()) {
        const before = own[index - 1];
        if (before)
          expect(started - (before.ended ?? Number.POSITIVE_INFINITY)).toBeGreaterThan(25);
      }
    }
    expect(hosts.size).toBeGreaterThan(1);
  });

  it.each([
    ['2021Z99999', 3],
    ['2021D99999', 3],
    ['https://example.org/2021Z14612', 2],
    ['kamervragen', 2],
  ])('ends for %s with exit code %i in one sentence', async (given, expected) => {
    const folder = await start();
    const { code, err } = await folder.kvq('fetch', given);
    expect(code).toBe(expected);
    expect(err.match(/^kvq: .+\n$/)).not.toBeNull();
  });

  it('ends with exit code 4 where no source is switched on, or none answers', async () => {
    const off = Object.fromEntries(
      ['ODATA_V5', 'ODATA_V4', 'SYNCFEED', 'KOOP', 'REPOSITORY', 'SITE'].map((name) => [
        `KVQ_SOURCE_${name}`,
        '',
      ]),
    );
    expect((await (await start({}, {}, off)).kvq('fetch', ZAAK)).code).toBe(4);
    const refused = ['odataV5', 'odataV4', 'syncFeed', 'koop', 'repository', 'site'] as const;
    expect((await (await start({ refused })).kvq('fetch', ZAAK)).code).toBe(4);
  });

  it('records what the sources say, and does the same from the recording alone', async () => {
    const folder = await start();
    const at = `${folder.db}.opname`;
    const live = await folder.json('fetch', ZAAK, '--record', at);
    const asked = folder.replay.log.length;
    const again = await folder.json('fetch', ZAAK, '--replay', at, '--db', `${folder.db}.2`);
    expect(again).toEqual(live);
    expect(folder.replay.log).toHaveLength(asked);
  });
});

describe('a zaak that was fetched before', () => {
  it('is looked at over the SyncFeed and KOOP when OData is gone, under the numbers that it has', async () => {
    const folder = await start();
    await folder.kvq('fetch', ZAAK);
    const before = folder.dump();
    const asked = folder.replay.log.length;
    folder.replay.plan([
      { kind: 'status', status: 410, source: 'odataV5', times: 'always' },
      { kind: 'status', status: 410, source: 'odataV4', times: 'always' },
    ]);
    const { zaken } = await folder.json('fetch', ZAAK);
    expect(zaken[0].failures).toEqual([]);
    const files = folder.replay.log.slice(asked).filter(({ url }) => url.includes('/Resources/'));
    expect(files).toHaveLength(4);
    const changed = folder.dump().filter((line) => !before.includes(line));
    expect(changed.filter((line) => !line.startsWith('sighting'))).toEqual([]);
  });
});

it('a configuration file that is no such file is told with exit code 2', async () => {
  const { code, err } = await (await start({}, { gap: 'kort' })).kvq('fetch', ZAAK);
  expect([code, err.split('\n').length]).toEqual([2, 2]);
  expect(err).toContain('gap');
});

describe('kvq diff', () => {
  it('fetches what the store lacks, and not with --offline', async () => {
    const folder = await start();
    expect((await folder.kvq('diff', ZAAK, '--offline')).code).toBe(3);
    expect(folder.replay.log).toEqual([]);
    expect((await folder.kvq('diff', 'ah-tk-20212022-472', '--exit-code')).code).toBe(1);
    const asked = folder.replay.log.length;
    expect((await folder.kvq('diff', ZAAK, '--exit-code')).code).toBe(1);
    expect(folder.replay.log).toHaveLength(asked);
  });
});

/** A zaak with one answer, which KOOP may have published. */
async function ferry(publication: PublicationRecord | null = null): Promise<Replayed> {
  return await start({ records: ferryRecords(publication) });
}

describe('a file that cannot be read', () => {
  it('is told with exit code 5, archived all the same, and tried again', async () => {
    const folder = await ferry();
    const bytes = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);
    const content = contentOf('image/png', bytes);
    folder.replay.change({ kind: 'replace', document: '2099D09101', content });
    for (const _ of [1, 2]) {
      const { code, err } = await folder.kvq('fetch', '2099Z00007');
      expect(code).toBe(5);
      expect(err).toContain('PNG');
    }
    const store = openStore(folder.db, 'read');
    expect(loadBytes(store, sha256Of(bytes)).found).toBe('one');
    closeStore(store);
  });
});

it('a document that is stored tells its zaak without a request for that', async () => {
  const folder = await start();
  await folder.kvq('fetch', ZAAK);
  const asked = folder.replay.log.length;
  await folder.kvq('fetch', '2021D35707');
  expect(folder.replay.log[asked]?.url).toContain('/Zaak?$filter=Nummer');
});

describe('a document at the source', () => {
  async function outcomesAfter(folder: Replayed, ...changes: readonly Change[]): Promise<Json> {
    await folder.kvq('fetch', '2099Z00007');
    folder.replay.change(...changes);
    const { zaken } = await folder.json('fetch', '2099Z00007');
    return zaken[0];
  }

  it.each(['replace', 'replace-silently'] as const)(
    'that says something else (%s) makes a version, and the old bytes stay',
    async (kind) => {
      const folder = await ferry();
      const content = file('De pont vervoert 30.000 reizigers per jaar.');
      const zaak = await outcomesAfter(folder, { kind, document: '2099D09101', content });
      expect(zaak.documents).toMatchObject([{ outcome: 'replaced', document: '2099D09101' }]);
      const { versions } = await folder.json('diff', '2099Z00007', '--offline');
      expect(versions).toMatchObject([{ replacedInPlace: false }, { replacedInPlace: true }]);
      const [{ renditions }] = versions;
      const shown = await folder.kvq('show', '2099Z00007', '--rendition', renditions[0].sha256);
      expect(shown.out).toContain('40.000 reizigers');
    },
  );

  it('that says again what it said before makes a version, and none when it is seen so again', async () => {
    const folder = await ferry();
    const [first, other] = [40, 30].map((it) =>
      file(`De pont vervoert ${it}.000 reizigers per jaar.`),
    );
    await folder.kvq('fetch', '2099Z00007');
    const outcomes: string[] = [];
    for (const content of [other, first, first, other]) {
      if (content)
        folder.replay.change({ kind: 'replace-silently', document: '2099D09101', content });
      const { zaken } = await folder.json('fetch', '2099Z00007');
      outcomes.push(...zaken[0].documents.map(({ outcome }: Json) => outcome));
    }
    expect(outcomes).toEqual(['replaced', 'replaced', 'known', 'replaced']);
    const { versions } = await folder.json('diff', '2099Z00007', '--offline');
    expect(versions.map(({ renditions }: Json) => renditions[0].sha256)).toEqual(
      await Promise.all(
        [first, other, first, other].map(async (it) => it && sha256Of(await it.bytes())),
      ),
    );
    expect((await folder.kvq('show', '2099Z00007')).out).toContain('30.000 reizigers');
  });

  it('that says the same in other bytes makes a rendition and no version', async () => {
    const folder = await ferry();
    const content = file('De pont vervoert 40.000 reizigers per jaar.', '\n\n');
    const zaak = await outcomesAfter(folder, {
      kind: 'replace',
      document: '2099D09101',
      content,
    });
    expect(zaak.documents).toMatchObject([{ outcome: 'rendition' }]);
    expect((await folder.json('diff', '2099Z00007', '--offline')).versions).toHaveLength(1);
  });

  it('that is only touched is nothing new', async () => {
    const folder = await ferry();
    const zaak = await outcomesAfter(folder, { kind: 'touch' });
    expect(zaak.documents.map(({ outcome }: Json) => outcome)).toEqual(['known']);
  });

  it('that is withdrawn is told once, and stays readable', async () => {
    const folder = await ferry();
    const zaak = await outcomesAfter(folder, { kind: 'delete', number: '2099D09101' });
    expect(zaak).toMatchObject({ documents: [], withdrawn: ['2099D09101'] });
    expect((await folder.json('fetch', '2099Z00007')).zaken[0].withdrawn).toEqual([]);
    expect((await folder.kvq('show', '2099Z00007')).out).toContain('40.000 reizigers');
  });
});

describe('a file beside the XML of KOOP', () => {
  it('is evidence, readable by its hash, and makes a version when its words change', async () => {
    const folder = await ferry(publish(PUBLISHED, ['xml']));
    const first = await folder.json('fetch', '2099Z00007');
    expect(first.zaken[0].documents).toMatchObject([{ outcome: 'new', source: 'repository' }]);
    const evidence = sha256Of(await file('De pont vervoert 40.000 reizigers per jaar.').bytes());
    expect((await folder.kvq('show', '2099Z00007', '--rendition', evidence)).out).toContain(
      '40.000 reizigers',
    );
    const change = async (content: Content): Promise<Json> => {
      folder.replay.change({ kind: 'replace-silently', document: '2099D09101', content });
      return (await folder.json('fetch', '2099Z00007')).zaken[0].documents;
    };
    expect(await change(file('De pont vervoert 40.000 reizigers per jaar.', '\n'))).toEqual([]);
    expect(await change(file('De pont vervoert 30.000 reizigers per jaar.'))).toMatchObject([
      { outcome: 'replaced', document: '2099D09101' },
    ]);
  });
});

describe('hosts that are not configured', () => {
  it('hear nothing, whatever a redirect or a next page says', async () => {
    let heard = 0;
    const canary = createServer((_, response) => {
      heard += 1;
      response.end();
    });
    await new Promise<void>((resolve) => canary.listen(0, '127.0.0.1', resolve));
    const { port } = canary.address() as AddressInfo;
    const origin = `http://127.0.0.1:${port}`;
    const folder = await start({
      faults: [
        { kind: 'redirect', to: `${origin}/Zaak`, source: 'odataV5', times: 'always' },
        { kind: 'next-link', origin, source: 'odataV4', times: 'always' },
      ],
    });
    const { code, err } = await folder.kvq('fetch', ZAAK);
    expect(code).toBe(4);
    expect(err).toContain(origin);
    expect(heard).toBe(0);
    canary.close();
  });
});

describe('kvq doctor --online', () => {
  const statesOf = ({ sources }: Json): Json =>
    Object.fromEntries(sources.map(({ source, state }: Json) => [source, state]));

  it('says of each source that it keeps its contract', async () => {
    const folder = await start();
    const { code, out } = await folder.kvq('doctor', '--online', '--json');
    expect(code).toBe(0);
    const { sources } = JSON.parse(out);
    expect(sources.map(({ sentence }: Json) => sentence).filter(Boolean)).toEqual([]);
    expect(new Set(Object.values(statesOf({ sources })))).toEqual(new Set(['sound']));
    expect(sources[0].absent).toEqual([]);
    expect((await folder.kvq('doctor', '--online', '--lang', 'nl')).out).toMatch(
      /odata-v5 +in orde\n/,
    );
  });

  it('names the fields that are gone, and what is broken', async () => {
    const folder = await start({
      faults: [
        { kind: 'drop-field', field: 'Afgedaan', source: 'odataV5', times: 'always' },
        { kind: 'drop-field', field: 'Nummer', source: 'odataV4', times: 'always' },
        { kind: 'html', source: 'repository', times: 'always' },
      ],
      refused: ['site'],
    });
    const { code, out } = await folder.kvq('doctor', '--online', '--json');
    const found = JSON.parse(out);
    expect(statesOf(found)).toEqual({
      'odata-v5': 'sound',
      'odata-v4': 'broken',
      syncfeed: 'sound',
      koop: 'sound',
      repository: 'broken',
      site: 'broken',
    });
    expect(found.sources[0].absent).toEqual(['Zaak.Afgedaan']);
    expect(code).toBe(4);
  });

  it('does not mind that v4 is gone', async () => {
    const folder = await start({ refused: ['odataV4'] });
    expect((await folder.kvq('doctor', '--online')).code).toBe(0);
  });

  it('asks nothing without it', async () => {
    const folder = await start();
    expect((await folder.json('doctor')).sources).toBeNull();
    expect(folder.replay.log).toEqual([]);
  });
});
