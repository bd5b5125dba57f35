import { describe, expect, it } from 'vitest';
import { configured, troubleOf } from './configured.ts';

const SMTP = {
  kind: 'smtp',
  host: 'mail.example.org',
  from: 'kvq@example.org',
  to: ['desk@example.org'],
};

describe('channels in the configuration', () => {
  it('are standard output where there are none', async () => {
    for (const channels of [undefined, []]) {
      expect(await configured(channels).open()).toMatchObject([
        { name: 'stdout', kind: 'stdout', manner: 'digest' },
      ]);
    }
  });

  it('are those that it names, under their own names', async () => {
    const opened = await configured([
      { kind: 'stdout' },
      { ...SMTP, name: 'mail' },
      { ...SMTP, name: 'oud', port: 465, per: 'event' },
      { kind: 'webhook', url: 'https://hooks.example.org/very-secret' },
      { kind: 'feed', path: '/srv/www' },
      { kind: 'ntfy', url: 'https://ntfy.example.org/very-secret', lang: 'en' },
    ]).open();
    expect(opened.map(({ name, target, manner }) => [name, target, manner])).toEqual([
      ['stdout', null, 'digest'],
      ['mail:desk@example.org', 'mail.example.org:587 → desk@example.org', 'digest'],
      ['oud:desk@example.org', 'mail.example.org:465 → desk@example.org', 'each'],
      ['webhook', 'hooks.example.org', 'each'],
      ['feed', '/srv/www', 'digest'],
      ['ntfy', 'ntfy.example.org', 'each'],
    ]);
  });

  it.each(['::1', '127.0.0.1', 'localhost'])('need no encryption to %s', async (host) => {
    const opened = await configured([{ ...SMTP, host }]).open();
    expect(opened[0]?.target).toBe(`${host}:25 → desk@example.org`);
  });

  it.each([
    {
      name: 'no list',
      channels: {},
      place: 'channels',
      fault: { kind: 'form', expected: 'array' },
    },
    { name: 'no kind', channels: [{}], place: 'channels.0.kind', fault: { kind: 'unknown-kind' } },
    {
      name: 'an unknown kind',
      channels: [{ kind: 'fax' }],
      place: 'channels.0.kind',
      fault: { kind: 'unknown-kind' },
    },
    {
      name: 'a kind that every object has',
      channels: [{ kind: 'toString' }],
      place: 'channels.0.kind',
      fault: { kind: 'unknown-kind' },
    },
    {
      name: 'an unknown key',
      channels: [{ ...SMTP, server: 'x' }],
      place: 'channels.0',
      fault: { kind: 'unknown-key', key: 'server' },
    },
    {
      name: 'a missing key',
      channels: [{ kind: 'feed' }],
      place: 'channels.0.path',
      fault: { kind: 'missing' },
    },
    {
      name: 'text for a number',
      channels: [{ ...SMTP, port: '25' }],
      place: 'channels.0.port',
      fault: { kind: 'form', expected: 'number' },
    },
    {
      name: 'an unknown choice',
      channels: [{ ...SMTP, tls: 'ssl' }],
      place: 'channels.0.tls',
      fault: { kind: 'choice', allowed: ['tls', 'starttls', 'none'] },
    },
    {
      name: 'no encryption over a network',
      channels: [{ ...SMTP, tls: 'none' }],
      place: 'channels.0.tls',
      fault: { kind: 'unsafe' },
    },
    {
      name: 'a recipient with a second one in it',
      channels: [{ ...SMTP, to: ['a@b.nl, c@d.nl'] }],
      place: 'channels.0.to.0',
      fault: { kind: 'mail' },
    },
    {
      name: 'a sender with a header in it',
      channels: [{ ...SMTP, from: 'a\r\nBcc: <c@d.nl>' }],
      place: 'channels.0.from',
      fault: { kind: 'mail' },
    },
    {
      name: 'a webhook without encryption',
      channels: [{ kind: 'webhook', url: 'http://example.org/' }],
      place: 'channels.0.url',
      fault: { kind: 'address' },
    },
    {
      name: 'a webhook with a password in it',
      channels: [{ kind: 'webhook', url: 'https://a:b@example.org/' }],
      place: 'channels.0.url',
      fault: { kind: 'address' },
    },
    {
      name: 'a path from nowhere',
      channels: [{ kind: 'feed', path: 'www' }],
      place: 'channels.0.path',
      fault: { kind: 'path' },
    },
    {
      name: 'a push without a topic',
      channels: [{ kind: 'ntfy', url: 'https://ntfy.sh' }],
      place: 'channels.0.url',
      fault: { kind: 'no-topic' },
    },
    ...['https://ntfy.sh/100%', 'https://ntfy.sh//'].map((url) => ({
      name: `a push to ${url}`,
      channels: [{ kind: 'ntfy', url }],
      place: 'channels.0.url',
      fault: { kind: 'no-topic' },
    })),
    {
      name: 'a push to no address at all',
      channels: [{ kind: 'ntfy', url: 'my-topic' }],
      place: 'channels.0.url',
      fault: { kind: 'address' },
    },
    ...['https://mail.example.org', 'mail.example.org:25', 'a@mail.example.org', 'a b', ''].map(
      (host) => ({
        name: `the server «${host}»`,
        channels: [{ ...SMTP, host }],
        place: 'channels.0.host',
        fault: { kind: 'host' },
      }),
    ),
    {
      name: 'a sender whose address does not end',
      channels: [{ ...SMTP, from: 'kvq <kvq@example.org' }],
      place: 'channels.0.from',
      fault: { kind: 'mail' },
    },
    {
      name: 'two senders',
      channels: [{ ...SMTP, from: 'desk@example.org, kvq <kvq@example.org>' }],
      place: 'channels.0.from',
      fault: { kind: 'mail' },
    },
    {
      name: 'two of one name',
      channels: [{ kind: 'stdout' }, { kind: 'stdout' }],
      place: 'channels.1',
      fault: { kind: 'name-taken', name: 'stdout' },
    },
    {
      name: 'a name with a colon',
      channels: [{ kind: 'stdout', name: 'a:b' }],
      place: 'channels.0.name',
      fault: { kind: 'name' },
    },
    {
      name: 'a user without a password',
      channels: [{ ...SMTP, user: 'kvq' }],
      place: 'channels.0.password',
      fault: { kind: 'secret', variables: ['KVQ_SMTP_PASSWORD'] },
    },
    {
      name: 'an empty variable',
      channels: [{ kind: 'webhook', url: 'https://example.org/', secretEnv: 'MINE' }],
      place: 'channels.0.secretEnv',
      fault: { kind: 'secret', variables: ['MINE'] },
    },
  ])('refuse $name, in both languages', async ({ channels, place, fault }) => {
    const { open, kvq } = configured(channels);
    expect(await troubleOf(open())).toMatchObject({ code: 'channel-setting', place, fault });
    for (const lang of ['nl', 'en']) {
      const { code, err } = await kvq('channels', '--lang', lang);
      expect(code).toBe(2);
      expect(err).toMatch(/^kvq: .*docs\/channels\.md.*\.\n$/);
      expect(err).not.toMatch(/undefined|Invalid|expected/);
    }
  });
});
