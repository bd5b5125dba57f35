// Runs test/long, where kill, order and fuzz tests stand: in full, or with --short in about a minute.
// What is random there grows from one seed, printed here; --seed N repeats a run.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20210928' },
  },
});
const length = values.short ? 'short' : 'full';
process.stderr.write(`kvq: ${length} run of test/long, seed ${values.seed}\n`);

const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.long.config.ts'];
const { status } = spawnSync(process.execPath, vitest, {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, KVQ_LONG: length, KVQ_SEED: values.seed },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
