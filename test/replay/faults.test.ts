import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../support/replay/faults/fault.ts';
import type { SourceName } from '../support/replay/source-name.ts';
import { type Replay, type ReplayOptions, startReplay } from '../support/replay/start-replay.ts';
import { ask, rowsIn } from './ask.ts';

const running: Replay[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()));
});

async function start(faults: readonly Fault[], options: ReplayOptions = {}): Promise<Replay> {
  const replay = await startReplay({ ...options, faults });
  running.push(replay);
  return replay;
}

const PATHS: Readonly<Record<SourceName, string>> = {
  odataV5: '/Zaak?$top=2',
  odataV4: '/Zaak?$top=2',
  syncFeed: '/Feed?category=Zaak',
  koop: '/ah-tk-20212022-105.xml',
  repository: '/sru?query=dt.identifier==ah-tk-20212022-105',
  site: '/downloads/document?id=2021D35707',
};
const at = (replay: Replay, source: SourceName): string => `${replay.urls[source]}${PATHS[source]}`;

describe('which requests a fault befalls', () => {
  it('is said by source, path, which of them and how many', async () => {
    const replay = await start([
      {
        source: 'odataV5',
        path: "Nummer eq '2021Z14612'",
        nth: 2,
        times: 2,
        kind: 'status',
        status: 503,
      },
    ]);
    const url = `${replay.urls.odataV5}/Zaak?$filter=Nummer%20eq%20'2021Z14612'`;
    const statuses: number[] = [];
    for (let times = 0; times < 4; times += 1) {
      statuses.push((await ask(url)).status, (await ask(at(replay, 'odataV5'))).status);
    }
    expect(statuses).toEqual([200, 200, 503, 200, 503, 200, 200, 200]);
    expect(replay.log.map(({ status }) => status)).toEqual(statuses);
    expect(replay.log[0]).toMatchObject({
      method: 'GET',
      host: 'gegevensmagazijn',
      source: 'odataV5',
      url: "/OData/v5/Zaak?$filter=Nummer%20eq%20'2021Z14612'",
      headers: { host: new URL(url).host },
    });
    for (const [index, { started, ended }] of replay.log.entries()) {
      expect(ended).toBeGreaterThan(started);
      expect(started).toBeGreaterThan(replay.log[index - 1]?.ended ?? 0);
    }
  });

  it('can be all, and be added later', async () => {
    const replay = await start([
      { source: 'odataV5', times: 'always', kind: 'status', status: 410 },
    ]);
    expect((await ask(at(replay, 'odataV5'))).status).toBe(410);
    expect((await ask(at(replay, 'odataV4'))).status).toBe(200);
    replay.plan([{ source: 'odataV4', kind: 'status', status: 404 }]);
    expect((await ask(at(replay, 'odataV4'))).status).toBe(404);
    expect((await ask(at(replay, 'odataV5'))).status).toBe(410);
  });
});

describe('errors', () => {
  it.each([
    ['odataV5', '{"error":{"code":"","message":"An error has occurred."}}'],
    ['odataV4', '{"error":{"code":"","message":"An error has occurred."}}'],
    ['syncFeed', '<Error><Message>An error has occurred.</Message></Error>'],
    ['koop', '<html><body><h1>500</h1></body></html>'],
  ] as const)('have the body of %s', async (source, body) => {
    const replay = await start([{ kind: 'status', status: 500 }]);
    const { status, text } = await ask(at(replay, source));
    expect([status, text]).toEqual([500, body]);
  });

  it('may say when to come back', async () => {
    const replay = await start([
      { kind: 'status', status: 429, retryAfter: '2' },
      { kind: 'status', status: 429, nth: 2 },
    ]);
    expect((await ask(at(replay, 'koop'))).headers['retry-after']).toBe('2');
    const second = await ask(at(replay, 'koop'));
    expect([second.status, second.headers['retry-after']]).toEqual([429, undefined]);
  });
});

/** Waits for the first bytes of an answer, or for nothing where none come, then leaves. */
async function startOf(url: string, untilLogged: () => boolean): Promise<number | null> {
  return await new Promise((resolve) => {
    const request = get(url, { agent: false }, (response) => {
      response.once('data', (chunk: Buffer) => {
        resolve(chunk.length);
        request.destroy();
      });
      response.on('error', () => undefined);
    });
    request.on('error', () => resolve(null));
    const leave = (): void => {
      if (untilLogged()) request.destroy();
      else setImmediate(leave);
    };
    leave();
  });
}

describe('the transport', () => {
  it('can stay silent', async () => {
    const replay = await start([{ kind: 'timeout' }]);
    expect(await startOf(at(replay, 'odataV5'), () => replay.log.length === 1)).toBeNull();
    expect(replay.log[0]?.status).toBeNull();
  });

  it('can stall in the body', async () => {
    const replay = await start([{ kind: 'stall' }]);
    const whole = (await ask(at(await start([]), 'koop'))).bytes.length;
    expect(await startOf(at(replay, 'koop'), () => false)).toBe(Math.floor(whole / 2));
    expect(replay.log[0]?.ended).toBeNull();
  });

  it('can close before an answer', async () => {
    const replay = await start([{ kind: 'refuse' }]);
    await expect(ask(at(replay, 'odataV4'))).rejects.toThrow('socket hang up');
  });

  it('can be absent altogether', async () => {
    const replay = await start([], { refused: ['odataV5'] });
    await expect(ask(at(replay, 'odataV5'))).rejects.toThrow('ECONNREFUSED');
    expect((await ask(at(replay, 'odataV4'))).status).toBe(200);
  });

  it('can break in the middle of a body', async () => {
    const replay = await start([{ kind: 'reset' }]);
    const { bytes, headers, broke } = await ask(at(replay, 'koop'));
    expect(broke).toBe('aborted');
    expect(bytes.length).toBe(Math.floor(Number(headers['content-length']) / 2));
  });

  it('can cut a gzip stream and call it whole', async () => {
    const replay = await start([{ kind: 'truncated-gzip' }]);
    const { bytes, headers, broke } = await ask(at(replay, 'koop'), { 'accept-encoding': 'gzip' });
    expect([headers['content-encoding'], broke]).toEqual(['gzip', null]);
    expect(() => gunzipSync(bytes)).toThrow('unexpected end of file');
  });

  it('sends gzip whole where a client takes it', async () => {
    const replay = await start([]);
    const { bytes, headers } = await ask(at(replay, 'odataV5'), { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(bytes).toString()).value).toHaveLength(2);
  });

  it('can promise more than it sends', async () => {
    const replay = await start([{ kind: 'wrong-length', by: 100 }]);
    const { bytes, headers, broke } = await ask(at(replay, 'koop'));
    expect(Number(headers['content-length'])).toBe(bytes.length + 100);
    expect(broke).toBe('aborted');
  });

  it('can send more than it promises', async () => {
    const replay = await start([{ kind: 'wrong-length', by: -100 }]);
    await expect(ask(at(replay, 'koop'))).rejects.toThrow('Parse Error');
  });

  it('can go on and on', async () => {
    const replay = await start([{ kind: 'too-large', bytes: 3_000_000 }]);
    expect((await ask(at(replay, 'site'))).bytes.length).toBeGreaterThanOrEqual(3_000_000);
  });

  it('can drip', async () => {
    const replay = await start([{ kind: 'drip', bytes: 1000, every: 1 }]);
    const { text, headers } = await ask(at(replay, 'koop'));
    expect(text.length).toBeGreaterThan(5000);
    expect(Buffer.byteLength(text)).toBe(Number(headers['content-length']));
  });
});

describe('conditional requests', () => {
  it('are answered by no source unless the test says so', async () => {
    expect((await ask(at(await start([]), 'koop'))).headers.etag).toBeUndefined();
    const replay = await start([], { habits: { validating: ['koop'] } });
    const { headers } = await ask(at(replay, 'koop'));
    const again = await ask(at(replay, 'koop'), { 'if-none-match': headers.etag ?? '' });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    expect((await ask(at(replay, 'koop'), { 'if-none-match': '"x"' })).status).toBe(200);
    expect((await ask(at(replay, 'odataV5'))).headers.etag).toBeUndefined();
  });
});

describe('the replay itself', () => {
  it('does not hide its own failures behind a fault', async () => {
    const replay = await startReplay();
    const changes = [{ kind: 'delete', number: '2021D99999' }] as const;
    replay.plan([{ kind: 'change', changes }]);
    await expect(ask(at(replay, 'koop'))).rejects.toThrow('socket hang up');
    await expect(replay.close()).rejects.toThrow('have no 2021D99999');
  });

  it('answers only what asks', async () => {
    const replay = await start([]);
    expect((await fetch(at(replay, 'koop'), { method: 'POST' })).status).toBe(405);
    expect((await fetch(at(replay, 'koop'), { method: 'HEAD' })).status).toBe(200);
  });
});

describe('the content', () => {
  it('can be a page for people, with any type', async () => {
    const replay = await start([
      { kind: 'html' },
      { kind: 'wrong-type', contentType: 'text/plain', nth: 2 },
    ]);
    const page = await ask(at(replay, 'odataV5'));
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect((await ask(at(replay, 'odataV5'))).headers['content-type']).toBe('text/plain');
  });

  it('can be elsewhere', async () => {
    const replay = await start([
      { kind: 'fout404' },
      { kind: 'redirect', to: 'http://192.0.2.1/x', nth: 2 },
    ]);
    expect((await ask(at(replay, 'koop'))).headers.location).toBe(
      `${replay.urls.koop}/fout404.html`,
    );
    expect((await ask(at(replay, 'koop'))).headers.location).toBe('http://192.0.2.1/x');
  });

  it('can name a next page elsewhere', async () => {
    const replay = await start([
      { kind: 'next-link', origin: 'http://192.0.2.1', times: 'always' },
    ]);
    expect((await ask(at(replay, 'odataV4'))).text).toContain(
      '"@odata.nextLink":"http://192.0.2.1/',
    );
    const { text } = await ask(at(replay, 'syncFeed'));
    expect(text).toContain('<link rel="next" href="http://192.0.2.1/SyncFeed/2.0/Feed?skiptoken=');
    expect(text).toContain(`<link rel="self" href="${replay.urls.syncFeed}/`);
  });

  it('can be empty', async () => {
    const replay = await start([{ kind: 'empty', times: 'always' }]);
    expect(rowsIn(await ask(at(replay, 'odataV5')))).toEqual([]);
    const { text } = await ask(at(replay, 'syncFeed'));
    expect(text).not.toContain('<entry>');
    expect(text).toContain('rel="resume"');
  });

  it('can begin with a row of nulls', async () => {
    const replay = await start([{ kind: 'null-row' }]);
    const [first, ...rest] = rowsIn(await ask(at(replay, 'odataV5')));
    expect(new Set(Object.values(first ?? {}))).toEqual(new Set([null]));
    expect(rest).toHaveLength(2);
  });

  it.each(['odataV5', 'syncFeed'] as const)('can lack or rename a field of %s', async (source) => {
    const field = source === 'odataV5' ? 'Onderwerp' : 'onderwerp';
    const replay = await start([
      { kind: 'drop-field', field },
      { kind: 'rename-field', field, to: 'anders', nth: 2 },
    ]);
    const without = await ask(at(replay, source));
    expect(without.text).not.toMatch(new RegExp(field));
    expect(without.text).toMatch(/vergaderjaar/i);
    const renamed = await ask(at(replay, source));
    expect(renamed.text).not.toMatch(new RegExp(field));
    expect(renamed.text).toContain('anders');
    expect(renamed.text).toContain('gezichtsherkenningssoftware');
  });
});
