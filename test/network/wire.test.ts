import { mkdtempSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MockAgent } from 'undici';
import { afterEach, describe, expect, it } from 'vitest';
import { isInward } from '../../src/network/address.ts';
import { recordingWire, replayingWire } from '../../src/network/record.ts';
import { createWire, type Wire } from '../../src/network/wire.ts';
import { createClient } from '../../src/sources/client.ts';
import { settingsWith } from '../sources/fake-wire.ts';

const signal = new AbortController().signal;
const V5 = 'https://gegevensmagazijn.tweedekamer.nl/OData/v5';
const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

function clientOver(wire: Wire, base: string): ReturnType<typeof createClient> {
  const settings = settingsWith({}, { KVQ_SOURCE_ODATA_V5: base });
  return createClient({ settings, version: '0', wire, signal, now: () => new Date() });
}

/** A name server that gives each name one address, and no address else. */
function resolvesTo(address: string): Parameters<typeof createWire>[0]['resolve'] {
  return (_, done) => done(null, [{ address, family: address.includes(':') ? 6 : 4 }]);
}

describe('the wire', () => {
  it('asks through undici', async () => {
    const agent = new MockAgent();
    agent.disableNetConnect();
    agent
      .get('https://gegevensmagazijn.tweedekamer.nl')
      .intercept({ path: '/OData/v5/Zaak', headers: { 'user-agent': 'kvq/0' } })
      .reply(200, 'ja', { headers: { ETag: '"a"' } });
    const wire = createWire({ env: {}, signal, timeout: 1000, dispatcher: agent });
    const answer = await clientOver(wire, V5).ask({ address: `${V5}/Zaak` });
    expect(answer).toMatchObject({ kind: 'found', etag: '"a"' });
  });

  it('tells a reset in the middle of a body, and asks again', async () => {
    let count = 0;
    const base = await serve((_, response) => {
      count += 1;
      response.writeHead(200, { 'content-length': '8' });
      if (count > 1) response.end('antwoord');
      else response.write('ant', () => response.destroy());
    });
    const wire = createWire({ env: {}, signal, timeout: 1000 });
    const answer = await clientOver(wire, base).ask({ address: `${base}/x` });
    expect(answer.kind === 'found' && Buffer.from(answer.bytes).toString()).toBe('antwoord');
    expect(count).toBe(2);
  });

  it('keeps no cookie', async () => {
    const base = await serve((_, response) => response.setHeader('set-cookie', 'a=b').end());
    const wire = createWire({ env: {}, signal, timeout: 1000 });
    expect((await wire({ address: base, headers: {} })).headers).not.toHaveProperty('set-cookie');
  });

  it('gives up on a server that stays silent', async () => {
    const base = await serve(() => undefined);
    const wire = createWire({ env: {}, signal, timeout: 30 });
    await expect(clientOver(wire, base).ask({ address: `${base}/x` })).rejects.toMatchObject({
      trouble: { code: 'source-unreachable', why: { kind: 'timeout' } },
    });
  });

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '192.168.1.1', '::1', 'fd00::1'])(
    'does not connect to a public name that resolves to %s',
    async (inward) => {
      let connections = 0;
      const base = await serve(() => {
        connections += 1;
      });
      const public_ = `https://bron.example:${new URL(base).port}`;
      const wire = createWire({ env: {}, signal, timeout: 500, resolve: resolvesTo(inward) });
      await expect(clientOver(wire, public_).ask({ address: public_ })).rejects.toMatchObject({
        trouble: { code: 'address-refused' },
      });
      expect(connections).toBe(0);
    },
  );

  it('asks a proxy that the environment names, but never for this machine', async () => {
    const asked: string[] = [];
    const proxy = createServer().on('connect', ({ url }, socket) => {
      asked.push(url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    servers.push(proxy);
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    const env = { HTTPS_PROXY: `http://127.0.0.1:${port}`, NO_PROXY: 'elders.example' };
    const wire = createWire({ env, signal, timeout: 1000 });
    await expect(wire({ address: `${V5}/Zaak`, headers: {} })).rejects.toThrow();
    const base = await serve((_, response) => response.end('hier'));
    expect((await wire({ address: base, headers: {} })).status).toBe(200);
    expect(asked).toEqual(['gegevensmagazijn.tweedekamer.nl:443']);
  });
});

describe('recording', () => {
  it('replays a deadline as one', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'kvq-record-')), 'opname');
    const late: Wire = async () => {
      throw new DOMException('too late', 'TimeoutError');
    };
    const base = 'http://127.0.0.1:9';
    await expect(
      recordingWire(late, folder)({ address: `${base}/x`, headers: {} }),
    ).rejects.toThrow('too late');
    await expect(
      clientOver(replayingWire(folder), base).ask({ address: `${base}/x` }),
    ).rejects.toMatchObject({ trouble: { why: { kind: 'timeout' } } });
  });

  it('replays what it recorded, faults too, and reaches nothing', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'kvq-record-')), 'opname');
    let count = 0;
    const base = await serve((_, response) => {
      count += 1;
      response.writeHead(count === 1 ? 500 : 200).end(`keer ${count}`);
    });
    const live = createWire({ env: {}, signal, timeout: 1000 });
    const first = await clientOver(recordingWire(live, folder), base).ask({ address: `${base}/x` });
    const again = await clientOver(replayingWire(folder), base).ask({ address: `${base}/x` });
    expect(again).toEqual(first);
    expect(count).toBe(2);
    await expect(
      clientOver(replayingWire(folder), base).ask({ address: `${base}/elders` }),
    ).rejects.toMatchObject({ trouble: { code: 'not-recorded' } });
  });
});

it.each([
  ['8.8.8.8', false],
  ['2a02:898::1', false],
  ['172.15.0.1', false],
  ['172.16.0.1', true],
  ['100.64.0.1', true],
  ['::ffff:10.0.0.1', true],
  ['fe80::1', true],
])('isInward tells %s', (ip, inward) => {
  expect(isInward(ip)).toBe(inward);
});
