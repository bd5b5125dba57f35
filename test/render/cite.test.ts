import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type StoreFolder, storeFolder } from '../commands/store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));

/** An invented letter about the bundled sample: one sentence of before, one of now, one altered. */
const LETTER = 'fixtures/cited/brief.txt';

describe('kvq cite of an invented letter', () => {
  let folder: StoreFolder;

  beforeAll(async () => {
    folder = storeFolder();
    const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^2021.*\/(?:ah|kv)-/.test(name))
      .map((name) => `${SAMPLE}${name}`);
    await folder.kvq('ingest', ...files);
  }, 60_000);

  it.each([
    ['cite.txt', []],
    ['cite-en.txt', ['--lang', 'en']],
    ['cite.json', ['--json']],
    ['cite.md', ['--md']],
    ['cite-en.md', ['--md', '--lang', 'en']],
    ['cite.html', ['--html']],
    ['cite-en.html', ['--html', '--lang', 'en']],
  ])('looks like %s', async (golden, options) => {
    const { out } = await folder.kvq('cite', LETTER, ...options);
    const named = out.replaceAll(LETTER, 'brief.txt');
    await expect(named).toMatchFileSnapshot(`../golden/render/${golden}`);
  });
});
