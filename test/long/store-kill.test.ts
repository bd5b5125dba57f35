import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/open.ts';
import { loadStatus } from '../../src/store/status.ts';
import { PRESENT } from '../store/filed.ts';
import { runs, seed } from '../support/long.ts';

const WRITER = fileURLToPath(new URL('./store-writer.ts', import.meta.url));

/** Milliseconds after the first commit, different each time and the same for one seed. */
function delays(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => ((index + 1) * seed * 7919) % 120);
}

/** Starts a process that fills a store, and kills it in the middle. */
async function killWriter(path: string, delay: number): Promise<void> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(writer, 'exit');
  await once(writer.stdout, 'data');
  await wait(delay);
  writer.kill('SIGKILL');
  const [, signal] = await ended;
  expect(signal).toBe('SIGKILL');
}

it('a store whose writer is killed holds every document wholly or not at all', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kvq-kill-'));
  const path = join(folder, 'kvq.db');
  let filed = 0;
  for (const delay of delays(runs(4, 60))) {
    await killWriter(path, delay);
    const store = openStore(path, 'write');
    const { damage, brokenReferences, counts } = loadStatus(store, PRESENT);
    closeStore(store);
    expect(damage).toEqual([]);
    expect(brokenReferences).toBe(0);
    expect(counts).toMatchObject({
      zaken: counts.renditions,
      documents: counts.renditions,
      answerVersions: counts.renditions,
      toReparse: 0,
    });
    expect(counts.renditions).toBeGreaterThan(filed);
    filed = counts.renditions;
  }
  rmSync(folder, { recursive: true });
});
