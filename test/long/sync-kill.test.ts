import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { type Replayed, replayed } from '../commands/replayed.ts';
import { runs, seed } from '../support/long.ts';
import { inventRecords } from '../support/replay/invented/invent-records.ts';

/** The built program: it starts in a tenth of the time that its source takes. */
const MAIN = fileURLToPath(new URL('../../bin/kvq.js', import.meta.url));
const HALF_AN_HOUR = 1_800_000;
const KILLS = runs(4, 50);
const ZAKEN = runs(40, 500);
/** Requests that one process may make before it is killed; three or so for each zaak in all. */
const MOST_REQUESTS = Math.ceil((ZAKEN * 2) / KILLS);

/** Requests and then milliseconds after which a process is killed: the same for one seed. */
function instants(): readonly (readonly [requests: number, milliseconds: number])[] {
  return Array.from({ length: KILLS }, (_, index) => [
    1 + (((index + 1) * seed * 7919) % MOST_REQUESTS),
    ((index + 1) * seed * 104_729) % 40,
  ]);
}

/** Starts `kvq sync` as a process and kills it; false when it was done before. */
async function killSync(
  { replay, db }: Replayed,
  [requests, milliseconds]: readonly [number, number],
): Promise<boolean> {
  const limit = replay.log.length + requests;
  const child = spawn(process.execPath, [MAIN, 'sync'], {
    env: { ...process.env, ...replay.env, KVQ_DB: db, XDG_CONFIG_HOME: dirname(db) },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (replay.log.length < limit && child.exitCode === null) await wait(1);
  await wait(milliseconds);
  child.kill('SIGKILL');
  const [, signal] = await ended;
  return signal === 'SIGKILL';
}

it(
  'a sync that is killed again and again comes to the store of one that was left alone',
  async () => {
    const records = inventRecords({ zaken: ZAKEN, seed, file: 'xml' });
    const [whole, killed] = [await replayed({ records }), await replayed({ records })];
    expect((await whole.json('sync')).failures).toEqual([]);
    let kills = 0;
    for (const instant of instants()) {
      const from = killed.replay.log.length;
      if (await killSync(killed, instant)) kills += 1;
      const asked = killed.replay.log.slice(from).map(({ host, url }) => `${host} ${url}`);
      expect(new Set(asked).size).toBe(asked.length);
    }
    expect(kills).toBe(KILLS);
    expect((await killed.json('sync')).failures).toEqual([]);
    expect(killed.dump()).toEqual(whole.dump());
    await Promise.all([whole, killed].map(({ replay }) => replay.close()));
  },
  HALF_AN_HOUR,
);
