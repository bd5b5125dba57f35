import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openChannels } from '../../src/commands/open-channels.ts';
import type { Context, Output } from '../../src/context.ts';
import { configured, troubleOf } from '../channels/configured.ts';
import { testView } from '../render/named-view.ts';
import { furtherAnswer } from '../render/watch-events.ts';

const DEAD = {
  kind: 'smtp',
  host: '127.0.0.1',
  port: 1,
  from: 'kvq@example.org',
  to: ['desk@example.org'],
};

function contextWith(stdout: Output): Context {
  return {
    stdout,
    stderr: { write: (): void => undefined },
    env: { XDG_CONFIG_HOME: '/dev/null' },
    now: () => new Date(0),
    signal: new AbortController().signal,
    readStdin: async () => new Uint8Array(),
    page: async () => Promise.reject(new Error('nobody pages through alerts')),
  };
}

function withSecrets(): ReturnType<typeof configured> {
  return configured([
    { ...DEAD, user: 'kvq', password: 'secret-1' },
    { kind: 'webhook', url: 'https://example.org/secret-2', secret: 'secret-3' },
    { kind: 'ntfy', url: 'https://example.org/secret-4', token: 'secret-5' },
  ]);
}

describe('kvq channels', () => {
  it.each([[], ['--json'], ['--debug'], ['--lang', 'en']])(
    'never shows a secret: %j',
    async (...options) => {
      const { code, out, err } = await withSecrets().kvq('channels', ...options);
      expect(code).toBe(0);
      expect(out).toContain('smtp:desk@example.org');
      expect(out + err).not.toContain('secret');
    },
  );

  it('gives JSON', async () => {
    const { kvq } = configured([{ kind: 'feed', path: '/srv/www' }]);
    expect(JSON.parse((await kvq('channels', '--json')).out)).toEqual({
      schema: 'kvq.channels/1',
      channels: [{ name: 'feed', kind: 'feed', target: '/srv/www', manner: 'digest' }],
      tests: null,
    });
  });
});

describe('kvq channels test', () => {
  it('says of each channel what became of it, and ends with 4 where one failed', async () => {
    const { kvq } = configured([{ kind: 'feed', path: '/dev/null/x' }, DEAD, { kind: 'stdout' }]);
    const { code, out, err } = await kvq('channels', 'test');
    expect(code).toBe(4);
    expect(err).toBe('');
    expect(out).toContain(
      'Kanaal feed: in /dev/null kan niet worden geschreven (een deel van het pad is geen map)',
    );
    expect(out).toContain(
      'Kanaal smtp:desk@example.org: geen verbinding met 127.0.0.1 (ECONNREFUSED)',
    );
    expect(out).toContain('Kanaal stdout: het proefbericht is aangenomen.');
  });

  it('sends a marked message, by one channel where that is named', async () => {
    const { folder, kvq } = configured([{ kind: 'feed', path: '/dev/null/x' }]);
    const path = join(folder, 'kamer.xml');
    const both = configured([{ kind: 'feed', name: 'goed', path, lang: 'en' }, DEAD]);
    expect(await both.kvq('channels', 'test', 'goed')).toMatchObject({
      code: 0,
      out: 'Kanaal goed: het proefbericht is aangenomen.\n',
    });
    expect(readFileSync(path, 'utf8')).toContain('[kvq] TEST ');
    expect((await both.kvq('channels', 'test', 'smtp')).code).toBe(4);
    expect((await kvq('channels', 'test', 'slecht')).code).toBe(3);
    expect((await kvq('channels', 'tset')).code).toBe(2);
  });

  it('gives one JSON document, whatever the channels are', async () => {
    const { kvq } = configured([{ kind: 'stdout' }, DEAD]);
    const { code, out } = await kvq('channels', 'test', '--json', '--lang', 'en');
    expect(code).toBe(4);
    expect(JSON.parse(out)).toMatchObject({
      tests: [
        { name: 'stdout', taken: true },
        {
          name: 'smtp:desk@example.org',
          taken: false,
          sentence: expect.stringMatching(/^Channel .*\.$/),
        },
      ],
    });
  });
});

describe('the channel of standard output', () => {
  it.each([
    { errno: 'ENOSPC', code: 'channel-disk-full' },
    { errno: 'EPIPE', code: 'channel-failed' },
  ])('has not told what could not be written: $errno', async ({ errno, code }) => {
    const errored = Object.assign(new Error(errno), { code: errno });
    const stdout = { write: (): boolean => false, errored };
    const [channel] = await openChannels(contextWith(stdout), testView(), {});
    expect(await troubleOf(channel?.deliver([furtherAnswer]) ?? Promise.resolve())).toMatchObject({
      code,
    });
  });

  it('is text, or a line of JSON for each event', async () => {
    let out = '';
    const context = contextWith({
      write: (data) => {
        out += String(data);
      },
    });
    const deliver = async (options: { json?: true }): Promise<string> => {
      out = '';
      const [channel] = await openChannels(context, testView({ pager: 'less' }), options);
      await channel?.deliver([furtherAnswer, { ...furtherAnswer, subject: 'x\u001b[31m' }]);
      return out;
    };
    expect(await deliver({})).toMatch(/^2021Z14612 {2}Het bericht[\s\S]+───[\s\S]+X␛\[31m/);
    const lines = (await deliver({ json: true })).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).subject)).toEqual([
      furtherAnswer.subject,
      'x\u001b[31m',
    ]);
    expect(out).not.toContain('\u001b');
  });
});
