/**
 * Measures a round of `kvq watch` that finds no news: its requests, its processor time against that of
 * `node -e 0`, and its memory. The sources are replayed by another process. Ends with 1 beyond the
 * limits: two requests, eight times the time, 150 MB.
 *
 *     npm run build && npm run bench:watch [-- --runs N] [--zaken N]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, exit, env as own } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    zaken: { type: 'string', default: '40' },
  },
});
const MOST = { requests: 2, ratio: 8, megabytes: 150 };

const REPLAY = `
  import { register } from 'tsx/esm/api';
  register();
  const { inventRecords } = await import('./test/support/replay/invented/invent-records.ts');
  const { startReplay } = await import('./test/support/replay/start-replay.ts');
  const records = inventRecords({ zaken: ${Number(values.zaken)}, file: 'xml', year: 2020 });
  const replay = await startReplay({ records });
  console.log(JSON.stringify(replay.env));
  process.stdin.on('data', () => console.log(replay.log.length));
`;
const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE = join(root, 'scripts', 'report-usage.cjs');
const KVQ = join(root, 'bin', 'kvq.js');

const replay = spawn(execPath, ['--input-type=module', '-e', REPLAY], {
  cwd: root,
  stdio: ['pipe', 'pipe', 'inherit'],
});
const lines = createInterface(replay.stdout);
const [sources] = await once(lines, 'line');
const folder = mkdtempSync(join(tmpdir(), 'kvq-bench-watch-'));
const env = { ...own, ...JSON.parse(sources), KVQ_DB: join(folder, 'kvq.db') };
Object.assign(env, { XDG_CONFIG_HOME: folder, NODE_COMPILE_CACHE: join(folder, 'cache') });

async function requests() {
  replay.stdin.write('?');
  const [count] = await once(lines, 'line');
  return Number(count);
}

/** Runs node; gives its milliseconds of processor time and its kilobytes at most. */
async function measure(...argv) {
  const child = spawn(execPath, ['--require', USAGE, ...argv], {
    env,
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  let said = '';
  let out = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stdio[3].on('data', (data) => {
    said += data;
  });
  const [code] = await once(child, 'close');
  if (code !== 0 || (argv[0] === KVQ && out !== '')) {
    console.error(`bench:watch: ${argv.join(' ')} ended with ${code}: ${out}`);
    replay.kill();
    exit(1);
  }
  return JSON.parse(said);
}

const median = (list) => list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)];

for (const argv of [['sync'], ['follow', '--everything'], ['watch'], ['watch'], ['watch']]) {
  const child = spawn(execPath, [KVQ, ...argv], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  await once(child, 'close');
}
const [idle, rounds, asked] = [[], [], []];
for (let run = 0; run < Number(values.runs); run += 1) {
  idle.push(await measure('-e', '0'));
  const before = await requests();
  rounds.push(await measure(KVQ, 'watch'));
  asked.push((await requests()) - before);
}
replay.kill();
rmSync(folder, { recursive: true });

const [base, round] = [idle, rounds].map((list) => median(list.map(({ cpu }) => cpu)));
const ratio = median(rounds.map(({ cpu }, run) => cpu / idle[run].cpu));
const megabytes = Math.max(...rounds.map(({ memory }) => memory)) / 1024;
const most = Math.max(...asked);
console.log(`requests of a round without news  ${most} (at most ${MOST.requests})`);
console.log(`processor time  ${round.toFixed(0)} ms, of node -e 0 ${base.toFixed(0)} ms`);
console.log(`ratio  ${ratio.toFixed(1)} (at most ${MOST.ratio})`);
console.log(`peak memory  ${megabytes.toFixed(0)} MB (at most ${MOST.megabytes})`);
if (most > MOST.requests || ratio > MOST.ratio || megabytes > MOST.megabytes) exit(1);
