import { expect, it } from 'vitest';
import { workOff } from '../../src/commands/work-off.ts';
import type { Context } from '../../src/context.ts';
import { KvqError, type Trouble } from '../../src/errors.ts';
import { readSettings } from '../../src/sources/settings.ts';
import { openSources, type Sources } from '../../src/sources/sources.ts';
import type { Store } from '../../src/store/store.ts';
import { countWaiting, putTask } from '../../src/store/watch-queue.ts';
import { memoryStore } from '../store/filed.ts';
import { listedDocument } from '../store/sourced.ts';

const BEGUN = '2098-01-01T12:00:00.000Z';
const DAY = 24 * 3600 * 1000;
const nothing = { write: (): void => undefined };

/** Rounds a day apart in which every question to the sources ends in this trouble; gives what is told. */
async function rounds(store: Store, days: number, trouble: Trouble): Promise<readonly string[]> {
  const told: string[] = [];
  for (let day = 1; day <= days; day += 1) {
    const now = () => new Date(Date.parse(BEGUN) + day * DAY);
    const { signal } = new AbortController();
    const settings = readSettings(null, {}, '');
    const sources: Sources = {
      ...openSources({ settings, env: {}, version: '0', signal, now }),
      service: { through: () => Promise.reject(new KvqError(trouble)) },
    };
    const context: Context = {
      ...{ stdout: nothing, stderr: nothing, env: {}, signal, now },
      readStdin: async () => new Uint8Array(),
      page: async () => undefined,
    };
    const { failures } = await workOff({ context, store }, sources, 50);
    told.push(...failures.map((failure) => failure.trouble.code));
  }
  return told;
}

function waitingStore(): Store {
  const store = memoryStore();
  const task = { sourceId: 'd-1', zaakSourceId: '', zaak: null, isNew: true, priority: 0 };
  putTask(store, { ...task, source: 'odata-v5', document: listedDocument() }, BEGUN);
  return store;
}

it('never gives a document up for an outage, however long', async () => {
  const store = waitingStore();
  const why = { kind: 'timeout' } as const;
  const down = { code: 'source-unreachable', address: 'x', why, attempts: 1 } as const;
  expect(await rounds(store, 40, down)).toHaveLength(40);
  expect(countWaiting(store)).toBe(1);
});

it('gives a document up that no source has, and says that once', async () => {
  const store = waitingStore();
  const told = await rounds(store, 40, { code: 'source-lacks', name: '2021D35707' });
  expect(told).toEqual(['source-lacks', 'watch-gives-up']);
  expect(countWaiting(store)).toBe(0);
});
