import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { lockWatch } from '../../src/store/watch-lock.ts';
import { openMailbox } from '../channels/mailbox.ts';
import { openDossier } from '../support/watch/dossier.ts';
import { openReceivers } from '../support/watch/receivers.ts';
import { type Watched, watched } from './watched.ts';

const BIN = fileURLToPath(new URL('../../bin/kvq.js', import.meta.url));
const ZAAK = '2098Z00001';
const open: { readonly close: () => Promise<unknown> }[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close()));
});

/** A watch of everything that has begun, with these channels. */
async function begun(...channels: readonly object[]): Promise<Watched> {
  const it = await watched({}, { channels, timeout: 1 });
  open.push(it.replay);
  await it.kvq('follow', '--everything');
  expect((await it.kvq('watch')).code).toBe(0);
  return it;
}

/** A port of loopback at which nobody listens, until `listen` is called; gives what came. */
async function closedPort() {
  const bodies: string[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    request.on('data', (chunk: Buffer) => bodies.push(chunk.toString()));
    request.on('end', () => response.writeHead(204).end());
  });
  const start = (port: number) =>
    new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  await start(0);
  const { port } = server.address() as AddressInfo;
  const close = () => new Promise((resolve) => server.close(resolve));
  await close();
  return {
    port,
    bodies,
    asked,
    listen: async () => {
      await start(port);
      open.push({ close });
    },
  };
}

describe('a round whose channel fails stores everything, says so and delivers later:', () => {
  it('a dead webhook, which holds no other channel up', async () => {
    const receivers = await openReceivers();
    open.push(receivers);
    const dead = await closedPort();
    const url = `http://127.0.0.1:${dead.port}/kvq`;
    const it = await begun({ kind: 'webhook', name: 'dood', url }, ...receivers.channels);
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    const failed = await it.kvq('watch', '--exit-code');
    expect(failed.code).toBe(4);
    expect(failed.err).toMatch(/^kvq: [^\n]*dood[^\n]*\.\n$/);
    expect(receivers.webhook.keys).toHaveLength(1);
    expect(receivers.mail.keys).toHaveLength(1);
    expect((await it.kvq('show', ZAAK)).code).toBe(0);
    const doctor = JSON.parse((await it.kvq('doctor', '--json')).out);
    expect(doctor.watch.lastRound.outcome).toBe('failed');
    expect(doctor.watch.channels).toContainEqual(
      expect.objectContaining({ name: 'dood', tries: 1, waiting: 1, error: 'channel-failed' }),
    );
    await dead.listen();
    expect(await it.kvq('watch')).toMatchObject({ code: 0, err: '' });
    expect(dead.bodies).toHaveLength(1);
    expect(receivers.webhook.keys).toHaveLength(1);
    await it.kvq('watch');
    expect(dead.bodies).toHaveLength(1);
    expect((await it.kvq('doctor')).out).toContain('goed');
  });

  it('a wrong SMTP password', async () => {
    let isRight = false;
    const mailbox = await openMailbox({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) =>
        isRight ? done(null, { user: 'kvq' }) : done(new Error('no')),
    });
    open.push(mailbox);
    const it = await begun({
      ...{ kind: 'smtp', host: '127.0.0.1', port: mailbox.port, tls: 'none' },
      ...{ user: 'kvq', password: 'verkeerd', from: 'a@example.org', to: ['b@example.org'] },
    });
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    const failed = await it.kvq('watch');
    expect(failed.code).toBe(4);
    expect(failed.err).toMatch(/^kvq: [^\n]+\.\n$/);
    expect(failed.err).not.toContain('verkeerd');
    expect((await it.kvq('show', ZAAK)).code).toBe(0);
    isRight = true;
    expect((await it.kvq('watch')).code).toBe(0);
    expect(mailbox.mails).toHaveLength(1);
  });

  it('a feed where no file can be made', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kvq-feed-'));
    writeFileSync(join(folder, 'web'), 'a file where a folder should be');
    const it = await begun({ kind: 'feed', path: join(folder, 'web', 'kvq.atom') });
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    const failed = await it.kvq('watch');
    expect(failed.code).toBe(4);
    expect(failed.err).toMatch(/^kvq: [^\n]+\.\n$/);
    expect((await it.kvq('show', ZAAK)).code).toBe(0);
    rmSync(join(folder, 'web'));
    mkdirSync(join(folder, 'web'));
    expect(await it.kvq('watch')).toMatchObject({ code: 0, err: '' });
  });

  it('a channel that waits longer each time it fails', async () => {
    const dead = await closedPort();
    const it = await begun({ kind: 'webhook', url: `http://127.0.0.1:${dead.port}/kvq` });
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    const tried: boolean[] = [];
    for (let minute = 0; minute < 12; minute += 1) {
      const { code, err } = await it.kvq('watch');
      expect(code).toBe(4);
      tried.push(err.includes('127.0.0.1'));
    }
    // A minute apart: at once, after two, after four. Where it is not tried, the alert waits all the same.
    const [yes, no] = [true, false];
    expect(tried).toEqual([yes, yes, no, yes, no, no, no, yes, no, no, no, no]);
  });
});

it('a full disk ends a round with 6, and the next one tells all', async () => {
  const it = await begun();
  const zaken = Array.from({ length: 12 }, (_, at) => `2098Z000${String(at + 10)}`);
  it.publish(...zaken.map((zaak) => openDossier({ zaak, submitted: '2098-01-05' }).questions));
  // Some files fit still; a limit on the size of a file counts blocks of 512 bytes.
  const blocks = Math.ceil(statSync(it.db).size / 512) + 200;
  const env = { PATH: process.env['PATH'], ...it.env };
  const line = `ulimit -f ${blocks}; exec "$0" "$1" watch`;
  const child = spawn('sh', ['-c', line, process.execPath, BIN], { env, stdio: 'pipe' });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const [code] = await once(child, 'close');
  expect([code, out]).toEqual([6, '']);
  expect(err).toMatch(/^kvq: [^\n]+\.\n$/);
  it.at('2099-01-01');
  expect((await it.news()).map(({ zaak }) => zaak).sort()).toEqual(zaken);
});

describe('kvq watch', () => {
  it('--interval goes from round to round, and ends with 0 by SIGTERM', async () => {
    const it = await begun();
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    const env = { PATH: process.env['PATH'], ...it.env };
    const argv = [BIN, 'watch', '--interval', '1s', '--json'];
    const child = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first)).zaak).toBe(ZAAK);
    it.publish(openDossier({ zaak: '2098Z00002', submitted: '2098-01-05' }).questions);
    const [second] = await once(child.stdout, 'data');
    expect(JSON.parse(String(second)).zaak).toBe('2098Z00002');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await it.news()).toEqual([]);
  });

  it('does nothing while another round runs, and leaves no lock behind', async () => {
    const it = await begun();
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    const unlock = lockWatch(it.db);
    expect(await it.kvq('watch')).toMatchObject({ code: 0, out: '', err: '' });
    expect((await it.kvq('watch', '--debug')).err).toContain('ronde');
    unlock?.();
    expect((await it.kvq('watch')).out).toContain(ZAAK);
  });

  it('asks for the heartbeat after a good round only, and never says its address', async () => {
    const heart = await closedPort();
    const it = await begun();
    const url = `http://127.0.0.1:${heart.port}/geheim`;
    const failed = await it.kvq('watch', '--heartbeat', url);
    expect(failed.code).toBe(4);
    expect(failed.err).toMatch(/^kvq: [^\n]+\.\n$/);
    expect(failed.err).not.toContain('geheim');
    await heart.listen();
    expect((await it.kvqIn({ KVQ_HEARTBEAT: url }, 'watch')).code).toBe(0);
    it.replay.plan([{ kind: 'status', status: 500, times: 'always' }]);
    expect((await it.kvq('watch', '--heartbeat', url)).code).toBe(4);
  });

  it('says so, and does not ask for the heartbeat, while alerts wait for a channel that failed', async () => {
    const [dead, heart] = [await closedPort(), await closedPort()];
    await heart.listen();
    const it = await begun({
      kind: 'webhook',
      name: 'dood',
      url: `http://127.0.0.1:${dead.port}/kvq`,
    });
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    // The first failure, the second, and a round that leaves the channel alone.
    const rounds = [];
    for (const _ of [1, 2, 3]) {
      rounds.push(await it.kvq('watch', '--heartbeat', `http://127.0.0.1:${heart.port}/`));
    }
    expect(rounds.map(({ code }) => code)).toEqual([4, 4, 4]);
    expect(rounds[2]?.err).toMatch(/^kvq: Er wacht nog 1 bericht op dood, [^\n]+\.\n$/);
    expect(heart.asked).toEqual([]);
    await dead.listen();
    it.at('2098-01-03');
    expect((await it.kvq('watch', '--heartbeat', `http://127.0.0.1:${heart.port}/`)).code).toBe(0);
    expect(heart.asked).toEqual(['/']);
  });

  it('keeps what happens for its channels while their settings are wrong', async () => {
    const receivers = await openReceivers();
    open.push(receivers);
    const it = await begun(...receivers.channels);
    it.publish(openDossier({ zaak: ZAAK, submitted: '2098-01-05' }).questions);
    const config = mkdtempSync(join(tmpdir(), 'kvq-config-'));
    mkdirSync(join(config, 'kvq'));
    const channels = [{ kind: 'postduif' }];
    writeFileSync(join(config, 'kvq', 'config.json'), JSON.stringify({ channels }));
    const wrong = await it.kvqIn({ XDG_CONFIG_HOME: config }, 'watch');
    expect(wrong.code).toBe(2);
    expect((await it.kvq('show', ZAAK)).code).toBe(0);
    expect((await it.kvq('watch')).code).toBe(0);
    expect(receivers.webhook.keys).toHaveLength(1);
  });

  it.each([
    ['--interval', '5'],
    ['--interval', '0m'],
    ['--interval', '577h'],
    ['--heartbeat', 'nergens'],
    ['--heartbeat', 'ftp://example.org/'],
    ['--budget', 'veel'],
    ['--since', 'gisteren'],
  ])('refuses %s %s', async (option, value) => {
    expect((await (await begun()).kvq('watch', option, value)).code).toBe(2);
  });
});
