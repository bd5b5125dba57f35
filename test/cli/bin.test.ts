import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const bin = fileURLToPath(new URL('../../bin/kvq.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kvq-bin-'));
const env = { ...process.env, KVQ_LANG: 'nl', KVQ_DB: join(folder, 'kvq.db') };

/** More than a pipe holds, so that a reader who leaves early is noticed. */
const LONG = join(folder, 'lang.txt');
writeFileSync(LONG, `Vraag 1\n\nKlopt dat?\n\nAntwoord 1\n\n${'Ja, dat klopt. '.repeat(20_000)}\n`);

it('prints its version', () => {
  const { status, stdout } = spawnSync(process.execPath, [bin, '--version'], { env });
  expect(status).toBe(0);
  expect(String(stdout)).toBe(`${manifest.version}\n`);
});

it('exits with the code of its error', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'log', '2021Z1'], { env });
  expect(status).toBe(2);
  expect(String(stdout)).toBe('');
  expect(String(stderr)).toMatch(/^kvq: «2021Z1» is geen zaaknummer.*\n$/);
});

it('ends quietly when its reader leaves early', async () => {
  const child = spawn(process.execPath, [bin, 'parse', LONG], { env });
  let complaints = '';
  child.stderr.on('data', (data) => {
    complaints += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  expect(complaints).toBe('');
});

it.skipIf(process.platform !== 'linux')('says that its output could not be written', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', '"$0" "$1" parse "$2" > /dev/full', process.execPath, bin, LONG],
    { env },
  );
  expect(status).toBe(70);
  expect(String(stderr)).toMatch(
    /^kvq: De uitvoer kan niet worden geschreven \(de schijf is vol\).*\n$/,
  );
});

it('does not mind that nobody listens to its errors', async () => {
  const child = spawn(process.execPath, [bin, 'log', '2021Z1'], { env });
  child.stderr.destroy();
  const [code] = await once(child, 'exit');
  expect(code).toBe(2);
});

it('ends at once by Ctrl-C when it only reads: 130 to a shell', async () => {
  const child = spawn(process.execPath, [bin, 'parse', '-', '--debug'], { env });
  // More than a pipe holds: once it is taken, the program runs and reads.
  child.stdin.write('Vraag 1 '.repeat(50_000), () => child.kill('SIGINT'));
  child.stdin.on('error', () => undefined);
  const [code, signal] = await once(child, 'exit');
  expect([code, signal]).toEqual([null, 'SIGINT']);
});
