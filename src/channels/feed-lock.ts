import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** So often it is looked whether another process is done, each time after so many milliseconds. */
const LOOKS = 40;
const PAUSE = 50;

/**
 * Does some work on a file while no other process of kvq does: a round, a test message and the round of
 * another database may meet at one feed, and who writes last would undo what the others wrote. A lock
 * that lasts much longer than writing a feed takes was left by a process that died, and is taken over.
 * Throws what the file system throws, and what the work does.
 */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  for (let look = 1; !(await take(lock)); look++) {
    if (look < LOOKS) await wait(PAUSE);
    else await rm(lock, { force: true });
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
