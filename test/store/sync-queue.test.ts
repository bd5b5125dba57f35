import { expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import {
  closeRun,
  endTask,
  nextTask,
  openRun,
  type SyncRun,
  type SyncTask,
  savePage,
} from '../../src/store/sync-queue.ts';
import { memoryStore } from './filed.ts';
import { listed } from './sourced.ts';

const AT = '2021-11-01T09:00:00Z';
const [FIRST, SECOND, THIRD] = ['2021Z00001', '2021Z00002', '2021Z00003'] as const;

function tasks(...numbers: readonly string[]): readonly SyncTask[] {
  return numbers.map((zaak) => ({ source: 'odata-v5', zaak: listed(zaak) }));
}

/** Ends the next task of a run; gives its zaak. */
function end(store: Store, run: SyncRun, state: 'done' | 'failed'): string | null {
  const task = nextTask(store, run);
  if (task !== null) endTask(store, run, task, state);
  return task?.zaak.zaak ?? null;
}

it('tries what failed in a run that was broken off again, when all else is listed and done', () => {
  const store = memoryStore();
  const page = { skip: 2, link: null };
  const begun = savePage(store, openRun(store, '{}', AT), tasks(FIRST, SECOND), page, 3);
  expect(end(store, begun, 'failed')).toBe(FIRST);
  const resumed = openRun(store, '{}', AT);
  expect(resumed.id).toBe(begun.id);
  expect(end(store, resumed, 'done')).toBe(SECOND);
  expect(nextTask(store, resumed)).toBeNull();
  const whole = savePage(store, resumed, tasks(THIRD), null, 3);
  expect([end(store, whole, 'done'), end(store, whole, 'failed')]).toEqual([THIRD, FIRST]);
  expect(nextTask(store, whole)).toBeNull();
  closeRun(store, whole);
  expect(openRun(store, '{}', AT).listed).toBe(0);
});
