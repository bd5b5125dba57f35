import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { runs, seed } from '../support/long.ts';

const script = fileURLToPath(new URL('../../scripts/fuzz.mjs', import.meta.url));

it('reads or refuses every damaged document, in time and in memory', () => {
  const times = String(runs(400, 20_000));
  const argv = [script, 'parse', '--runs', times, '--seed', String(seed)];
  const { status, stdout } = spawnSync(process.execPath, argv, { encoding: 'utf8' });
  expect(stdout).toContain(`seed ${seed}`);
  expect({ status, stdout }).toMatchObject({ status: 0 });
}, 7_200_000);
