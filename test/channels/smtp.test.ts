import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { smtpRoads } from '../../src/channels/smtp.ts';
import type { Trouble } from '../../src/errors.ts';
import { alertOf } from '../../src/render/alert.ts';
import { testView } from '../render/named-view.ts';
import { delayNotice, furtherAnswer } from '../render/watch-events.ts';
import { certificate } from './certificate.ts';
import { configured, NOW, only, troubleOf } from './configured.ts';
import { type Mailbox, openMailbox, refusal } from './mailbox.ts';

const open: Mailbox[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((mailbox) => mailbox.close()));
});

async function mailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const opened = await openMailbox(options);
  open.push(opened);
  return opened;
}

function smtp(port: number, more: object = {}): object {
  const address = { from: 'kvq <kvq@example.org>', to: ['desk@example.org'] };
  return { kind: 'smtp', host: '127.0.0.1', port, ...address, ...more };
}

async function failure(channel: object, env: Record<string, string> = {}): Promise<Trouble> {
  return await troubleOf((await only(channel, env)).deliver([furtherAnswer]));
}

/** What a failed delivery is told as. */
function failed(why: object): object {
  return { code: 'channel-failed', channel: 'smtp:desk@example.org', why };
}

describe('a mail', () => {
  it('has a text and a page, and headers to filter by', async () => {
    const { port, mails } = await mailbox();
    const channel = await only(smtp(port));
    expect(channel.manner).toBe('digest');
    await channel.deliver([furtherAnswer, delayNotice]);
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    expect(mail?.subject).toMatch(/^\[kvq\] 2 berichten, 1 gemarkeerd: 2021Z14612 nader antwoord/);
    expect(mail?.from?.text).toBe('"kvq" <kvq@example.org>');
    expect(mail?.text).toContain('geen toestemming gegeven');
    expect(mail?.html).toContain('<del');
    expect(Object.fromEntries(mail?.headers ?? [])).toMatchObject({
      'x-kvq-zaak': '2021Z14612, 2024Z00012',
      'x-kvq-kind': 'further-answer, delay-notice',
      'x-kvq-labels': 'softened, narrowed',
      'x-kvq-key': `${furtherAnswer.key}, ${delayNotice.key}`,
      'auto-submitted': 'auto-generated',
      list: { id: { name: 'kvq', id: 'kvq.example.org' } },
    });
    expect(mail?.date?.toISOString()).toBe('2021-10-13T10:00:00.000Z');
  });

  it('has the same Message-ID whenever the same events are sent again, and no other', async () => {
    const { port, mails } = await mailbox();
    const channel = await only(smtp(port));
    await channel.deliver([furtherAnswer]);
    await channel.deliver([furtherAnswer]);
    await channel.deliver([furtherAnswer, delayNotice]);
    const [first, again, other] = mails.map(({ messageId }) => messageId);
    expect(first).toBe(`<kvq.${furtherAnswer.key}@example.org>`);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('is one for each event where the configuration says so', async () => {
    const channel = await only(smtp(1, { per: 'event' }));
    expect(channel.manner).toBe('each');
  });

  it('goes to each recipient by a road of its own', async () => {
    const { port, mails } = await mailbox({
      onRcptTo: ({ address }, _session, done) =>
        done(address.startsWith('gone') ? refusal(550, '5.1.1 No such user') : undefined),
    });
    const to = ['gone@example.org', 'desk@example.org'];
    const channels = await configured([smtp(port, { name: 'mail', to })]).open();
    expect(channels.map(({ name }) => name)).toEqual([
      'mail:gone@example.org',
      'mail:desk@example.org',
    ]);
    const outcomes = await Promise.allSettled(channels.map((it) => it.deliver([furtherAnswer])));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(mails.map((mail) => mail.headers.get('to'))).toMatchObject([
      { text: 'desk@example.org' },
    ]);
  });

  it('lets no subject put a header or a recipient in', async () => {
    const { port, mails, sources } = await mailbox();
    const subject = 'Een\r\nBcc: spy@example.org\r\n\r\n<b>\u001b[31m';
    await (await only(smtp(port))).deliver([{ ...delayNotice, subject }]);
    expect(mails[0]?.bcc).toBeUndefined();
    expect(sources[0]?.split('\r\n\r\n')[0]).not.toMatch(/^(?:Bcc|<b>)/m);
    expect(mails[0]?.subject).toMatch(/Een␍ Bcc: spy@example.org/);
  });

  it('keeps a long subject in many scripts as it is', async () => {
    const { port, mails, sources } = await mailbox();
    const subject = 'Überprüfung «façade» – één coördinatie 漢字 🐝 '.repeat(3).trim();
    await (await only(smtp(port))).deliver([{ ...delayNotice, subject }]);
    expect(mails[0]?.subject).toContain(`— ${subject.slice(0, 90)}`);
    expect(sources[0]?.split('\r\n\r\n')[0]).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  });
});

describe('a mail server with a login', () => {
  const login: SMTPServerOptions = {
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'kvq' && password === 'geheim-1'
        ? done(null, { user: username })
        : done(refusal(535, `5.7.8 Bad credentials: ${password}`)),
  };

  it.each([
    { name: 'the usual variable', more: {}, env: { KVQ_SMTP_PASSWORD: 'geheim-1' } },
    {
      name: 'a variable of its own',
      more: { passwordEnv: 'MY' },
      env: { MY: 'geheim-1', KVQ_SMTP_PASSWORD: 'x' },
    },
    { name: 'the file', more: { password: 'geheim-1' }, env: {} },
  ])('takes a mail with the password from $name', async ({ more, env }) => {
    const { port, mails } = await mailbox(login);
    await (await only(smtp(port, { user: 'kvq', ...more }), env)).deliver([delayNotice]);
    expect(mails).toHaveLength(1);
  });

  it('refuses a wrong password, and what it repeats of that is not told', async () => {
    const { port } = await mailbox(login);
    const env = { KVQ_SMTP_PASSWORD: 'geheim-2' };
    expect(await failure(smtp(port, { user: 'kvq' }), env)).toEqual(
      failed({ kind: 'login', host: '127.0.0.1', said: 'Bad credentials: ***' }),
    );
    for (const options of [[], ['--debug'], ['--json']]) {
      const { out, err } = await configured([smtp(port, { user: 'kvq' })], env).kvq(
        'channels',
        'test',
        ...options,
      );
      expect(out + err).toContain('weigert de aanmelding');
      expect(out + err).not.toContain('geheim-2');
    }
  });
});

describe('a mail server that repeats what it was sent', () => {
  it.each(['PLAIN', 'LOGIN'])('has no password of %s quoted', async (method) => {
    const server = createServer((socket) => {
      socket.write('220 here\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (data) => {
        const said = String(data).trim();
        if (said.startsWith('EHLO')) socket.write(`250-here\r\n250 AUTH ${method}\r\n`);
        else if (/^AUTH LOGIN$|^a3Zx$/.test(said)) socket.write('334 VXNlcm5hbWU6\r\n');
        else socket.write(`501 5.5.2 Cannot decode <${said}>\r\n`);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const env = { KVQ_SMTP_PASSWORD: 'geheim-1' };
    const { out, err } = await configured([smtp(port, { user: 'kvq' })], env).kvq(
      ...['channels', 'test', '--debug'],
    );
    server.close();
    expect(out + err).toContain('Cannot decode');
    for (const secret of ['geheim-1', '\u0000kvq\u0000geheim-1']) {
      expect((out + err).replaceAll(/\s/g, '')).not.toContain(
        Buffer.from(secret).toString('base64'),
      );
    }
  });
});

describe('a mail server with STARTTLS', () => {
  const tls: SMTPServerOptions = { ...certificate, disabledCommands: [] };

  it('is not trusted when it vouches for itself', async () => {
    const { port, mails } = await mailbox(tls);
    expect(await failure(smtp(port, { tls: 'starttls' }))).toMatchObject(
      failed({ kind: 'certificate', host: '127.0.0.1' }),
    );
    expect(mails).toEqual([]);
  });

  it('is trusted by the certificate that the configuration names', async () => {
    const { port, mails } = await mailbox(tls);
    const { folder } = configured([]);
    const ca = join(folder, 'ca.pem');
    writeFileSync(ca, certificate.cert);
    await (await only(smtp(port, { tls: 'starttls', ca }))).deliver([delayNotice]);
    expect(mails).toHaveLength(1);
    const absent = smtp(port, { tls: 'starttls', ca: join(folder, 'none') });
    expect(await failure(absent)).toEqual(
      failed({ kind: 'ca', path: join(folder, 'none'), why: 'ENOENT' }),
    );
    const { code, out } = await configured([absent]).kvq('channels', 'test');
    expect(code).toBe(4);
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /is niet te lezen.*: noem bij ca het goede bestand/,
    );
  });

  it('gets nothing without it', async () => {
    const { port, mails } = await mailbox();
    expect(await failure(smtp(port, { tls: 'starttls' }))).toEqual(
      failed({ kind: 'no-tls', host: '127.0.0.1' }),
    );
    expect(await failure(smtp(port, { tls: 'tls' }))).toEqual(
      failed({ kind: 'no-tls', host: '127.0.0.1' }),
    );
    expect(mails).toEqual([]);
  });
});

describe('a mail server that does not take it', () => {
  it.each([
    {
      name: 'greylisting',
      options: { onRcptTo: (_a, _s, done) => done(refusal(451, '4.7.1 Greylisted, come back')) },
      why: { kind: 'later', host: '127.0.0.1', said: 'Greylisted, come back' },
    },
    {
      name: 'a refused recipient',
      options: { onRcptTo: (_a, _s, done) => done(refusal(550, '5.1.1 No such user')) },
      why: { kind: 'recipient', address: 'desk@example.org', said: 'No such user' },
    },
    {
      name: 'a refused sender',
      options: { onMailFrom: (_a, _s, done) => done(refusal(553, '5.7.1 Not yours')) },
      why: { kind: 'sender', address: 'kvq <kvq@example.org>', said: 'Not yours' },
    },
    {
      name: 'a refused message',
      options: {
        onData: (stream, _s, done) =>
          stream.resume().on('end', () => done(refusal(554, '5.7.1 Looks like spam'))),
      },
      why: { kind: 'message', host: '127.0.0.1', said: 'Looks like spam' },
    },
    {
      name: 'a full disk there',
      options: {
        onData: (stream, _s, done) =>
          stream.resume().on('end', () => done(refusal(452, '4.3.1 No room'))),
      },
      why: { kind: 'later', host: '127.0.0.1', said: 'No room' },
    },
    {
      name: 'a refused connection',
      options: { onConnect: (_s, done) => done(refusal(554, 'Go away')) },
      why: { kind: 'message', host: '127.0.0.1', said: 'Go away' },
    },
  ] satisfies readonly { name: string; options: SMTPServerOptions; why: object }[])(
    'tells of $name',
    async ({ options, why }) => {
      const { port } = await mailbox(options);
      expect(await failure(smtp(port))).toEqual(failed(why));
    },
  );

  it('tells of a line that breaks off in the middle of the message', async () => {
    const server = createServer((socket) => {
      socket.write('220 here\r\n');
      socket.on('error', () => undefined);
      socket.on('data', (said) => {
        if (/^DATA/m.test(String(said))) socket.write('354 go on\r\n');
        else if (/^(?:EHLO|MAIL|RCPT)/.test(String(said))) socket.write('250 ok\r\n');
        else socket.destroy();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await failure(smtp(port))).toEqual(failed({ kind: 'broken-off', host: '127.0.0.1' }));
    await new Promise((resolve) => server.close(resolve));
  });

  it('tells of a dead port', async () => {
    const gone = await openMailbox();
    await gone.close();
    expect(await failure(smtp(gone.port))).toEqual(
      failed({ kind: 'connection', host: '127.0.0.1', detail: 'ECONNREFUSED' }),
    );
  });

  it('waits longer for the word that a mail is taken than for anything else', async () => {
    const { port, mails } = await mailbox({
      onData: (stream, _session, done) =>
        stream.resume().on('end', () => setTimeout(() => done(), 800)),
    });
    await (await only(smtp(port))).deliver([furtherAnswer]);
    expect(mails).toEqual([]);
  });

  it('tells of a server that drips for ever', async () => {
    const server = createServer((socket) => {
      socket.write('220 here\r\n');
      socket.on('error', () => undefined);
      socket.once('data', () => {
        socket.write('250 ok\r\n');
        const drip = setInterval(() => socket.write('250-ok\r\n'), 20);
        socket.on('close', () => clearInterval(drip));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const [road] = smtpRoads(
      { kind: 'smtp', host: '127.0.0.1', port, from: 'a@b.nl', to: ['c@d.nl'] },
      'mail',
      '',
      {
        env: {},
        now: () => NOW,
        timeout: 50,
        post: async () => ({ kind: 'taken' }),
        feedTitle: '',
        file: '',
      },
    );
    const alert = await alertOf(testView(), [delayNotice]);
    expect(await troubleOf(road?.send([alert]) ?? Promise.resolve())).toMatchObject({
      why: { kind: 'timeout', host: '127.0.0.1' },
    });
    server.close();
  });

  it('tells of a server that stays silent', async () => {
    const server = createServer(() => undefined);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await failure(smtp(port))).toEqual(failed({ kind: 'timeout', host: '127.0.0.1' }));
    server.close();
  });
});
