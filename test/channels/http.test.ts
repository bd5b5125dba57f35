import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { delayNotice, furtherAnswer } from '../render/watch-events.ts';
import { certificate } from './certificate.ts';
import { configured, NOW, only, troubleOf } from './configured.ts';
import { openReceiver, type Receiver, status, type Turn } from './receiver.ts';

const open: Receiver[] = [];

afterEach(() => {
  for (const receiver of open.splice(0)) receiver.close();
});

async function receiver(...turns: readonly Turn[]): Promise<Receiver> {
  const opened = await openReceiver(...turns);
  open.push(opened);
  return opened;
}

const broken: Turn = (response) => {
  response.destroy();
};
const PATH = '/hook/very-secret-path?token=also-secret';

describe('a webhook', () => {
  it('gets the event, with a signature that proves body and time', async () => {
    const { base, got } = await receiver(status(204));
    const channel = await only(
      { kind: 'webhook', url: base + PATH, secretEnv: 'MINE' },
      { MINE: 's3' },
    );
    expect(channel.manner).toBe('each');
    await channel.deliver([furtherAnswer]);
    const [request] = got;
    if (!request) throw new Error('nothing came');
    expect(request).toMatchObject({ method: 'POST', path: PATH });
    const { headers, body } = request;
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'x-kvq-key': furtherAnswer.key,
      'idempotency-key': furtherAnswer.key,
      'x-kvq-timestamp': String(NOW.getTime() / 1000),
    });
    const own = createHmac('sha256', 's3')
      .update(`${headers['x-kvq-timestamp']}.${body}`)
      .digest('hex');
    expect(headers['x-kvq-signature']).toBe(`sha256=${own}`);
    expect(JSON.parse(body)).toMatchObject({
      schema: 'kvq.event/1',
      key: furtherAnswer.key,
      test: false,
      kind: 'further-answer',
      zaak: '2021Z14612',
      flagged: [{ label: 'softened', also: ['narrowed'], flag: true, numbers: [12] }],
      notRepeated: 13,
      command: 'kvq diff 2021Z14612 --from v1 --to v2',
    });
  });

  it('has exactly the keys that are documented', async () => {
    const { base, got } = await receiver(status(200));
    await (await only({ kind: 'webhook', url: base })).deliver([furtherAnswer]);
    const keys = Object.keys(JSON.parse(got[0]?.body ?? '{}'));
    expect(keys).toEqual(
      'schema key test kind zaak subject askers addressedTo date seenAt document aanhangsel answeredBy previously versions earlier flagged answered notRepeated addresses followUp command text'.split(
        ' ',
      ),
    );
  });

  it('gets no signature where there is no secret', async () => {
    const { base, got } = await receiver(status(200));
    await (await only({ kind: 'webhook', url: base })).deliver([furtherAnswer]);
    expect(got[0]?.headers).not.toHaveProperty('x-kvq-signature');
  });

  it.each([
    { name: '503', turns: [status(503), status(200)] },
    { name: '429 with Retry-After', turns: [status(429, { 'retry-after': '0' }), status(202)] },
    {
      name: 'a broken line',
      turns: [broken, status(200)],
    },
  ])('is tried again after $name, with the same key', async ({ turns }) => {
    const { base, got } = await receiver(...turns);
    await (await only({ kind: 'webhook', url: base })).deliver([furtherAnswer]);
    const keys = got.map(({ headers }) => headers['idempotency-key']);
    expect(keys).toEqual([furtherAnswer.key, furtherAnswer.key]);
  });

  it.each([
    { code: 503, times: 4, says: 'de volgende ronde probeert het opnieuw' },
    { code: 500, times: 4, says: 'de volgende ronde probeert het opnieuw' },
    { code: 404, times: 1, says: 'dat adres bestaat niet (meer)' },
    { code: 410, times: 1, says: 'dat adres bestaat niet (meer)' },
    { code: 401, times: 1, says: 'kijk het geheim of token na' },
    { code: 400, times: 1, says: 'kijk url en instellingen na' },
    { code: 413, times: 1, says: 'te groot' },
    { code: 308, times: 1, says: 'het adres is verhuisd' },
  ])('that answers $code is told so, after $times times', async ({ code, times, says }) => {
    const { base, got } = await receiver(status(code, { location: 'https://example.org/' }));
    const { kvq } = configured([{ kind: 'webhook', url: base + PATH }]);
    const { code: exit, out, err } = await kvq('channels', 'test', '--debug');
    expect(exit).toBe(4);
    expect(got).toHaveLength(times);
    expect(out.replaceAll('\n', ' ')).toContain(`HTTP ${code}: `);
    expect(out.replaceAll('\n', ' ')).toContain(says);
    expect(out + err).not.toMatch(/secret/);
  });

  it('that took it is not asked again when the rest of its answer does not come', async () => {
    const { base, got } = await receiver((response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('thank', () => response.destroy());
    });
    await (await only({ kind: 'webhook', url: base })).deliver([furtherAnswer]);
    expect(got).toHaveLength(1);
  });

  it('is heard out when kvq is told to stop, and gets nothing more', async () => {
    const stop = new AbortController();
    const { base, got } = await receiver((response) => {
      stop.abort();
      setImmediate(() => response.writeHead(200).end());
    });
    const channels = await configured([{ kind: 'webhook', url: base }], {}, stop.signal).open();
    await channels[0]?.deliver([furtherAnswer]);
    expect(await troubleOf(channels[0]?.deliver([delayNotice]) ?? Promise.resolve())).toEqual({
      code: 'interrupted',
    });
    expect(got).toHaveLength(1);
  });

  it('that asks for two minutes does not hold up the round', async () => {
    const { base, got } = await receiver(status(503, { 'retry-after': '120' }));
    const channel = await only({ kind: 'webhook', url: base });
    expect(await troubleOf(channel.deliver([delayNotice]))).toMatchObject({
      why: { kind: 'status', status: 503 },
    });
    expect(got).toHaveLength(1);
  });

  it('that asks for an hour is left for a later round', async () => {
    const { base, got } = await receiver(status(429, { 'retry-after': '3600' }));
    const trouble = await troubleOf(
      (await only({ kind: 'webhook', url: base })).deliver([delayNotice]),
    );
    expect(trouble).toMatchObject({ code: 'channel-failed', why: { kind: 'status', status: 429 } });
    expect(got).toHaveLength(1);
  });

  it('that vouches for itself is not trusted, nor one that speaks no TLS', async () => {
    const server = createServer({ ...certificate }, (_, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const own = await only({ kind: 'webhook', url: `https://127.0.0.1:${port}` });
    expect(await troubleOf(own.deliver([delayNotice]))).toMatchObject({
      why: { kind: 'certificate' },
    });
    server.close();
    const { base, got } = await receiver(status(200));
    const plain = await only({ kind: 'webhook', url: base.replace('http:', 'https:') });
    expect(await troubleOf(plain.deliver([delayNotice]))).toMatchObject({
      why: { kind: 'no-tls' },
    });
    expect(got).toEqual([]);
  });

  it('that is dead is told by its host alone', async () => {
    const gone = await openReceiver(status(200));
    gone.close();
    const channel = await only({ kind: 'webhook', name: 'team', url: gone.base + PATH });
    expect(await troubleOf(channel.deliver([delayNotice]))).toEqual({
      code: 'channel-failed',
      channel: 'team',
      why: { kind: 'connection', host: new URL(gone.base).host, detail: 'ECONNREFUSED' },
    });
  });
});

describe('docs/channels.md', () => {
  it('has a check in Node.js that knows a genuine webhook from another', async () => {
    const { base, got } = await receiver(status(200));
    const secret = 'é-geheim';
    await (await only({ kind: 'webhook', url: base, secret })).deliver([furtherAnswer]);
    const documentation = readFileSync(new URL('../../docs/channels.md', import.meta.url), 'utf8');
    const [, code = ''] = /```js\n([\s\S]+?)```/.exec(documentation) ?? [];
    const file = join(configured([]).folder, 'check.mjs');
    writeFileSync(file, `${code}export { isGenuine };`);
    const { isGenuine } = await import(file);
    const [{ headers, body } = { headers: {}, body: '' }] = got;
    vi.setSystemTime(NOW);
    expect(isGenuine(headers, body, secret)).toBe(true);
    expect(isGenuine(headers, `${body} `, secret)).toBe(false);
    expect(isGenuine(headers, body, 'other')).toBe(false);
    expect(isGenuine({ ...headers, 'x-kvq-signature': undefined }, body, secret)).toBe(false);
    vi.setSystemTime(NOW.getTime() + 3_600_000);
    expect(isGenuine(headers, body, secret)).toBe(false);
    vi.useRealTimers();
  });
});

describe('a push message', () => {
  it('has a title, tags, a priority and an address to open', async () => {
    const { base, got } = await receiver(status(200));
    const channel = await only(
      { kind: 'ntfy', url: `${base}/sub/kamer%C3%A9` },
      { KVQ_NTFY_TOKEN: 'tk' },
    );
    await channel.deliver([furtherAnswer]);
    expect(got[0]).toMatchObject({ path: '/sub/', headers: { authorization: 'Bearer tk' } });
    const message = JSON.parse(got[0]?.body ?? '');
    expect(message).toMatchObject({
      topic: 'kameré',
      tags: ['further-answer', 'softened', 'narrowed'],
      priority: 4,
      click: 'https://zoek.officielebekendmakingen.nl/ah-tk-20212022-472.html',
    });
    expect(message.title).toMatch(/^\[kvq\] 2021Z14612 nader antwoord: /);
    expect(message.message).toContain('− Biometrische surveillance');
  });

  it('is no longer than ntfy shows, and never cut within a character', async () => {
    const { base, got } = await receiver(status(200));
    const [statement] = furtherAnswer.flagged;
    if (!statement) throw new Error('nothing is flagged');
    const text = '🐝é'.repeat(3000);
    const long = { ...statement, before: [{ text, start: 0, end: text.length }] };
    await (await only({ kind: 'ntfy', url: `${base}/t` })).deliver([
      { ...furtherAnswer, flagged: [long] },
    ]);
    const { message } = JSON.parse(got[0]?.body ?? '');
    expect(Buffer.byteLength(message)).toBeLessThanOrEqual(4096);
    expect(message).toMatch(/…$/);
    expect(message).not.toContain('\ufffd');
    expect(message.isWellFormed?.() ?? true).toBe(true);
  });
});
