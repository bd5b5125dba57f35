import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closeStore, openStore } from '../../src/store/open.ts';
import { storeFolder } from '../commands/store-folder.ts';
import { runs, seed } from '../support/long.ts';
import { dumpStore } from '../support/store-dump.ts';

const sample = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const documents = readdirSync(sample, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^(?:case\.json|README\.md)$/.test(entry.name))
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .sort();

/** What a store holds after the documents came one command at a time, some of them twice. */
async function storeOf(order: readonly string[]): Promise<readonly string[]> {
  const { db, kvq } = storeFolder();
  for (const file of order) expect(await kvq('ingest', file)).toMatchObject({ code: 0 });
  const store = openStore(db, 'read');
  try {
    return dumpStore(store);
  } finally {
    closeStore(store);
  }
}

it('the sample in any order gives an equal store', async () => {
  const expected = await storeOf(documents);
  const orders = fc
    .tuple(
      fc.shuffledSubarray(documents, { minLength: documents.length }),
      fc.shuffledSubarray(documents),
    )
    .map(([all, again]) => [...all, ...again]);
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      expect(await storeOf(order)).toEqual(expected);
    }),
    { seed, numRuns: runs(8, 400) },
  );
});
