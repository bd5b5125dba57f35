import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeShared, sharedPath } from '../support/shared.ts';
import { storeFolder } from './store-folder.ts';

/** The texts are the quick ones to read; the other forms parse to the same. */
const FOLDER = 'data/real/text/';

describeShared('kvq compare on a real document and itself', () => {
  const folder = storeFolder();

  it.each(readdirSync(sharedPath(FOLDER)))('%s: every statement is unchanged', async (name) => {
    const file = sharedPath(`${FOLDER}${name}`);
    const { statements, notRepeated } = await folder.json('compare', file, file);
    const changed = statements.filter(({ label }: { label: string }) => label !== 'unchanged');
    expect(changed).toEqual([]);
    expect(notRepeated).toEqual([]);
  });
});
