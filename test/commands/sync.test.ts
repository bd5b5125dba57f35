import { afterEach, describe, expect, it } from 'vitest';
import { kvq } from '../cli/kvq.ts';
import { inventRecords } from '../support/replay/invented/invent-records.ts';
import type { ReplayOptions } from '../support/replay/start-replay.ts';
import { type Replayed, replayed } from './replayed.ts';

const open: Replayed[] = [];
const records = inventRecords({ zaken: 12, seed: 7, file: 'xml' });
const documents = records.documents.filter(({ state }) => state === 'present').length;

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ replay }) => replay.close()));
});

async function start(options: ReplayOptions = {}): Promise<Replayed> {
  const started = await replayed({ records, ...options });
  open.push(started);
  return started;
}

/** The addresses that were asked for more than once. */
function repeated({ replay }: Replayed): readonly string[] {
  const seen = replay.log.map(({ host, url }) => `${host} ${url}`);
  return seen.filter((one, index) => seen.indexOf(one) !== index);
}

describe('kvq sync', () => {
  it('fills the store with all zaken, and asks for nothing twice', async () => {
    const folder = await start();
    const { zaken, outcomes, failures, requests } = await folder.json('sync');
    expect(failures).toEqual([]);
    expect(zaken).toBe(12);
    expect(outcomes.new).toBe(documents);
    expect(requests).toBe(folder.replay.log.length);
    expect(repeated(folder)).toEqual([]);
  });

  it('asks again only for what the source lists otherwise', async () => {
    const folder = await start();
    await folder.kvq('sync');
    const asked = folder.replay.log.length;
    expect((await folder.json('sync')).outcomes).toMatchObject({ new: 0, replaced: 0, known: 0 });
    expect(folder.replay.log.slice(asked).map(({ url }) => url.split('?')[0])).toEqual([
      '/OData/v5/Zaak',
    ]);
    const [number] = records.documents.map((it) => it.number);
    folder.replay.change({ kind: 'touch', numbers: [number ?? ''] });
    const again = await folder.json('sync');
    expect(again.outcomes).toMatchObject({ new: 0, rendition: 0, replaced: 0 });
    expect(again.requests).toBe(2);
  });

  it('gives the same store as fetching each zaak', async () => {
    const [synced, fetched] = [await start(), await start()];
    await synced.kvq('sync');
    await fetched.kvq('fetch', ...records.zaken.map(({ number }) => number));
    expect(synced.dump()).toEqual(fetched.dump());
  });

  it('takes a year, or what was submitted since a day', async () => {
    const folder = await start();
    const years = records.zaken.map(({ submitted }) => submitted.slice(0, 4));
    const [year = ''] = years;
    const inYear = years.filter((one) => one === year).length;
    expect((await folder.json('sync', '--year', year)).zaken).toBe(inYear);
    const last =
      records.zaken
        .map(({ submitted }) => submitted)
        .sort()
        .at(-1) ?? '';
    const late = records.zaken.filter(({ submitted }) => submitted >= last).length;
    expect((await folder.json('sync', '--since', last)).zaken).toBe(late);
  });

  it('goes on where Ctrl-C broke it off, to the same store', async () => {
    const [whole, folder] = [await start(), await start()];
    await whole.kvq('sync');
    const env = { ...folder.replay.env, KVQ_DB: folder.db };
    for (const after of [2, 5, 11, 20]) {
      const interruption = new AbortController();
      const limit = folder.replay.log.length + after;
      const look = setInterval(() => {
        if (folder.replay.log.length >= limit) interruption.abort();
      }, 1);
      const { code } = await kvq(['sync'], { env, signal: interruption.signal });
      clearInterval(look);
      expect(code).toBe(130);
    }
    expect((await folder.json('sync')).failures).toEqual([]);
    expect(folder.dump()).toEqual(whole.dump());
  });

  it('tells what failed, goes on, and tries that again at the next run', async () => {
    const path = 'Document\\(.*\\)/resource';
    const folder = await start({
      faults: [
        { kind: 'status', status: 500, path, nth: 3, times: 4 },
        { kind: 'status', status: 500, source: 'syncFeed', times: 4 },
        { kind: 'status', status: 404, source: 'site' },
        // Questions: XML, HTML and PDF, each tried four times.
        { kind: 'status', status: 500, source: 'koop', times: 12 },
      ],
    });
    const { code, out } = await folder.kvq('sync', '--json');
    expect(code).toBe(4);
    expect(JSON.parse(out).failures).toMatchObject([{ code: 'source-unreachable' }]);
    const again = await folder.json('sync');
    expect(again.failures).toEqual([]);
    const whole = await start();
    await whole.kvq('sync');
    expect(folder.dump()).toEqual(whole.dump());
  });

  it('stops when the sources are down, and says so once', async () => {
    const folder = await start({
      faults: [
        { kind: 'status', status: 500, path: 'resource|Resources|downloads', times: 'always' },
        { kind: 'status', status: 500, source: 'koop', times: 'always' },
        { kind: 'status', status: 500, source: 'repository', times: 'always' },
      ],
    });
    const { code, err } = await folder.kvq('sync');
    expect(code).toBe(4);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('takes the numbers from the SyncFeed and the texts from KOOP when OData is gone', async () => {
    const folder = await start({ refused: ['odataV5', 'odataV4'] });
    const { zaken } = await folder.json('sync');
    expect(zaken).toBeGreaterThan(0);
    expect(Object.keys(folder.counts())).toContain('syncFeed');
  });

  it('draws a bar on a terminal, and says a line now and then elsewhere', async () => {
    const folder = await start();
    const env = { ...folder.replay.env, KVQ_DB: folder.db };
    const seen = await kvq(['sync', '--no-pager'], { env, isTTY: true });
    expect(seen.err.replaceAll('\r\u001b[K', '')).toMatch(
      /^(?:\[[#.]{20}\] \d+ van \d+ zaken, .*)?$/,
    );
    const quiet = await folder.kvq('sync');
    expect(quiet.err).toBe('');
    expect(quiet.out).toMatch(/^12 zaken, 0 nieuwe stukken, .* 1 verzoek\.\n$/);
  });

  it.each([
    ['--year', '24'],
    ['--since', 'gisteren'],
  ])('refuses %s %s', async (option, value) => {
    expect((await (await start()).kvq('sync', option, value)).code).toBe(2);
  });
});
