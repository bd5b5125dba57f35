import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';

const SCRIPT = fileURLToPath(new URL('../../scripts/replay.mjs', import.meta.url));

it('can be started from a shell, with faults, and prints the environment for kvq', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kvq-replay-'));
  const faults = join(folder, 'faults.json');
  writeFileSync(faults, '[{"source":"odataV4","kind":"status","status":503,"retryAfter":"7"}]');
  const args = [SCRIPT, '--port', '0', '--zaken', '3', '--faults', faults];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const env: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, name = '', url = ''] = /^export (KVQ_SOURCE_\w+)=(.+)$/.exec(line) ?? [];
    env[name] = url;
    if (Object.keys(env).length === 6) break;
  }
  const first = await ask(`${env['KVQ_SOURCE_ODATA_V4']}/Zaak/$count`);
  expect([first.status, first.headers['retry-after']]).toEqual([503, '7']);
  expect((await ask(`${env['KVQ_SOURCE_ODATA_V4']}/Zaak/$count`)).text).toBe('3');
  expect((await ask(`${env['KVQ_SOURCE_KOOP']}/kv-tk-2098Z00003.xml`)).status).toBe(200);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  rmSync(folder, { recursive: true });
});
