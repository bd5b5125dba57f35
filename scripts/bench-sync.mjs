/**
 * Measures kvq's own work in a sync, parsing and storing included: documents a second of processor
 * time, and the most memory. The sources are replayed by another process, whose work does not count.
 *
 *     npm run build && npm run bench:sync [-- --zaken N]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage, execPath, exit, resourceUsage } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { run } from '../dist/run.js';

const { values } = parseArgs({ options: { zaken: { type: 'string', default: '400' } } });

const REPLAY = `
  import { register } from 'tsx/esm/api';
  register();
  const { inventRecords } = await import('./test/support/replay/invented/invent-records.ts');
  const { startReplay } = await import('./test/support/replay/start-replay.ts');
  const records = inventRecords({ zaken: ${Number(values.zaken)}, length: 'real', file: 'xml' });
  const { env } = await startReplay({ records });
  console.log(JSON.stringify(env));
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const replay = spawn(execPath, ['--input-type=module', '-e', REPLAY], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const [env] = await once(createInterface(replay.stdout), 'line');
const folder = mkdtempSync(join(tmpdir(), 'kvq-bench-sync-'));

let out = '';
const before = cpuUsage();
const code = await run(['sync', '--json', '--lang', 'en'], {
  stdout: {
    write: (data) => {
      out += data;
    },
  },
  stderr: { write: (text) => console.error(text) },
  env: { ...JSON.parse(env), KVQ_DB: join(folder, 'kvq.db'), XDG_CONFIG_HOME: folder },
  now: () => new Date(),
  signal: new AbortController().signal,
  readStdin: async () => new Uint8Array(),
  page: async () => undefined,
});
const { user, system } = cpuUsage(before);
replay.kill();
rmSync(folder, { recursive: true });
if (code !== 0) {
  console.error(`bench:sync: kvq sync ended with ${code}`);
  exit(1);
}

const { zaken, outcomes, requests } = JSON.parse(out);
const seconds = (user + system) / 1e6;
console.log(`zaken ${zaken}, documents ${outcomes.new}, requests ${requests}`);
console.log(`documents a second of processor time  ${(outcomes.new / seconds).toFixed(1)}`);
console.log(`peak memory  ${(resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
