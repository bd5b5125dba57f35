import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KvqError } from '../../src/errors.ts';
import type { Ask, Flaw } from '../../src/network/answer.ts';
import { fakeClient, settingsWith, type Turn } from '../sources/fake-wire.ts';

const V5 = 'https://gegevensmagazijn.tweedekamer.nl/OData/v5/Zaak';
const ZOEK = 'https://zoek.officielebekendmakingen.nl/kv-tk-2021Z14612.xml';

/** The code and detail of the KvqError that asking ends in. */
async function trouble(turns: readonly Turn[], ask: Ask = { address: V5 }): Promise<unknown> {
  const { client } = fakeClient(turns);
  return await client.ask(ask).then(
    () => 'no error',
    (error) => (error instanceof KvqError ? error.trouble : error),
  );
}

describe('asking', () => {
  it('says who it is, with the contact of the configuration', async () => {
    const settings = settingsWith({ contact: 'redactie@example.org' });
    const { client, seen } = fakeClient([{}], { settings });
    await client.ask({ address: V5 });
    expect(seen[0]?.headers['user-agent']).toBe('kvq/1.2.3 (+redactie@example.org)');
  });

  it('gives the bytes unpacked, with the validators', async () => {
    const { client } = fakeClient([
      {
        body: gzipSync('antwoord'),
        headers: { 'content-encoding': 'gzip', etag: '"a"', 'last-modified': 'gisteren' },
      },
    ]);
    const answer = await client.ask({ address: V5 });
    expect(answer).toMatchObject({ kind: 'found', etag: '"a"', lastModified: 'gisteren' });
    expect(answer.kind === 'found' && Buffer.from(answer.bytes).toString()).toBe('antwoord');
  });

  it('sends what is known, and hears that nothing changed', async () => {
    const { client, seen } = fakeClient([{ status: 304 }]);
    const validators = { etag: '"a"', lastModified: null };
    expect(await client.ask({ address: V5, validators })).toEqual({ kind: 'unchanged' });
    expect(seen[0]?.headers['if-none-match']).toBe('"a"');
    expect(seen[0]?.headers).not.toHaveProperty('if-modified-since');
  });

  it('takes no 304 for an answer to a question without conditions', async () => {
    const validators = { etag: null, lastModified: null };
    expect(await trouble([{ status: 304 }], { address: V5, validators })).toMatchObject({
      code: 'source-unreachable',
      why: { kind: 'status', status: 304 },
    });
  });

  it.each([
    ['404', { status: 404 }],
    ['410', { status: 410 }],
    ['a redirect to fout404', { status: 302, headers: { location: '/fout404.html' } }],
  ])('takes %s for absent, at once', async (_, turn) => {
    const { client, seen } = fakeClient([turn]);
    expect(await client.ask({ address: ZOEK })).toEqual({ kind: 'absent' });
    expect(seen).toHaveLength(1);
  });

  it('gives what the server says with a 400, which is our own fault', async () => {
    const { client, seen } = fakeClient([{ status: 400, text: 'The limit of 100 is exceeded.' }]);
    expect(await client.ask({ address: V5 })).toEqual({
      kind: 'refused',
      said: 'The limit of 100 is exceeded.',
    });
    expect(seen).toHaveLength(1);
  });
});

describe('asking again', () => {
  it.each<[string, Turn]>([
    ['500', { status: 500 }],
    ['429', { status: 429 }],
    ['503', { status: 503 }],
    ['a timeout', { error: 'UND_ERR_HEADERS_TIMEOUT' }],
    ['a reset', { error: 'ECONNRESET' }],
    ['a body that stops', { error: 'UND_ERR_SOCKET' }],
    ['a length that disagrees', { text: 'ant', headers: { 'content-length': '8' } }],
    [
      'gzip that stops',
      { body: gzipSync('antwoord').subarray(0, 12), headers: { 'content-encoding': 'gzip' } },
    ],
  ])('after %s', async (_, fault) => {
    const { client, seen } = fakeClient([fault, fault, { text: 'antwoord' }]);
    expect(await client.ask({ address: V5 })).toMatchObject({ kind: 'found' });
    expect(seen).toHaveLength(3);
  });

  it('asks again for a body that is not what was asked for', async () => {
    const { client, seen } = fakeClient([{ text: '<html>' }, { text: '{}' }]);
    const examine = (bytes: Uint8Array): Flaw | null => (bytes[0] === 0x7b ? null : 'nonsense');
    expect(await client.ask({ address: V5, examine })).toMatchObject({ kind: 'found' });
    expect(seen).toHaveLength(2);
  });

  it('waits longer each time, and at least as long as the server asks', async () => {
    const { client, sleeps } = fakeClient([
      { status: 500 },
      { status: 429, headers: { 'retry-after': '7' } },
      { status: 503, headers: { 'retry-after': 'Mon, 30 Nov 2026 12:00:20 GMT' } },
      {},
    ]);
    await client.ask({ address: V5 });
    expect(sleeps).toEqual([500, 7000, 20_000]);
  });

  it.each<[string, Turn, object]>([
    ['a server that stays down', { status: 500 }, { why: { kind: 'status', status: 500 } }],
    ['nobody there', { error: 'ECONNREFUSED' }, { why: { kind: 'connection' }, attempts: 4 }],
    ['silence', { error: 'UND_ERR_BODY_TIMEOUT' }, { why: { kind: 'timeout' }, attempts: 4 }],
    ['a forbidden resource', { status: 403 }, { why: { status: 403 }, attempts: 1 }],
    [
      'a wait of an hour',
      { status: 429, headers: { 'retry-after': '3600' } },
      { why: { status: 429 }, attempts: 1 },
    ],
    ['redirects without end', { status: 301, headers: { location: V5 } }, { attempts: 1 }],
  ])('gives up on %s in one sentence', async (_, turn, expected) => {
    expect(await trouble([turn])).toMatchObject({ code: 'source-unreachable', ...expected });
  });

  it('lets a bug through as what it is', async () => {
    const { client } = fakeClient([], {
      wire: () => Promise.reject(new TypeError('oops')),
    });
    await expect(client.ask({ address: V5 })).rejects.toThrow('oops');
  });
});

describe('hosts', () => {
  it.each([
    ['another host', 'https://example.org/'],
    ['another port', 'https://gegevensmagazijn.tweedekamer.nl:8443/OData/v5/Zaak'],
    ['plain http', 'http://gegevensmagazijn.tweedekamer.nl/OData/v5/Zaak'],
    ['a password', 'https://a:b@gegevensmagazijn.tweedekamer.nl/OData/v5/Zaak'],
    ['this machine', 'http://127.0.0.1:80/'],
    ['a file', 'file:///etc/passwd'],
    ['nonsense', 'nergens'],
  ])('refuses %s, asked and by redirect, without a request', async (_, location) => {
    expect(await trouble([{}], { address: location })).toMatchObject({ code: 'address-refused' });
    if (location === 'nergens') return;
    const { client, seen } = fakeClient([{ status: 302, headers: { location } }]);
    await expect(client.ask({ address: V5 })).rejects.toThrow('address-refused');
    expect(seen).toHaveLength(1);
  });

  it('are told without their password', async () => {
    const address = 'https://a:geheim@gegevensmagazijn.tweedekamer.nl/';
    expect(JSON.stringify(await trouble([{}], { address }))).not.toContain('geheim');
  });

  it('follows a redirect to another configured host', async () => {
    const { client, seen } = fakeClient([
      { status: 301, headers: { location: 'https://repository.overheid.nl/x.xml' } },
      { text: '<x/>' },
    ]);
    const answer = await client.ask({ address: ZOEK });
    expect(answer).toMatchObject({ address: 'https://repository.overheid.nl/x.xml' });
    expect(seen).toHaveLength(2);
  });
});

describe('politeness', () => {
  /** When each request began, by the fake clock; each takes 100 ms. */
  async function starts(address: string, file: object = {}): Promise<readonly number[]> {
    const settings = settingsWith(file, { KVQ_SOURCE_ODATA_V4: 'http://127.0.0.1:8099/v4' });
    const { client, seen } = fakeClient([{}], { settings });
    await Promise.all([1, 2, 3].map(() => client.ask({ address })));
    return seen.map(({ at }) => at);
  }

  it('leaves a quarter of a second after each request to a host', async () => {
    expect(await starts(V5)).toEqual([0, 350, 700]);
  });

  it('leaves three seconds at zoek.officielebekendmakingen.nl', async () => {
    expect(await starts(ZOEK)).toEqual([0, 3100, 6200]);
  });

  it('does as the configuration says, for one host too', async () => {
    expect(await starts(V5, { gap: 2 })).toEqual([0, 2100, 4200]);
    const gaps = { 'gegevensmagazijn.tweedekamer.nl': 1 };
    expect(await starts(V5, { gap: 2, gaps })).toEqual([0, 1100, 2200]);
  });

  it('waits for nobody on this machine unless asked to', async () => {
    expect(await starts('http://127.0.0.1:8099/v4/Zaak')).toEqual([0, 100, 200]);
    const gaps = { '127.0.0.1': 1 };
    expect(await starts('http://127.0.0.1:8099/v4/Zaak', { gaps })).toEqual([0, 1100, 2200]);
  });

  it('never has two requests under way to one host', async () => {
    let underWay = 0;
    let most = 0;
    const { client } = fakeClient([], {
      wire: async () => {
        underWay += 1;
        most = Math.max(most, underWay);
        await new Promise(setImmediate);
        underWay -= 1;
        return { status: 200, headers: {}, body: new Uint8Array() };
      },
    });
    await Promise.all([1, 2, 3, 4].map(() => client.ask({ address: V5 })));
    expect(most).toBe(1);
  });
});

it('stops on Ctrl-C before the next request', async () => {
  const interruption = new AbortController();
  const { client, seen } = fakeClient(
    () => {
      interruption.abort();
      return { status: 500 };
    },
    { signal: interruption.signal },
  );
  await expect(client.ask({ address: V5 })).rejects.toThrow('interrupted');
  expect(seen).toHaveLength(1);
});
