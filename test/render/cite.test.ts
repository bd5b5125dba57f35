import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type StoreFolder, storeFolder } from '../commands/store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));

/** An invented letter about the bundled sample: one sentence of before, one of now, one altered. */
const LETTER = `Aan de redactie,

De minister schreef in september: “Biometrische surveillance, in de zin van real time gezichtsherkenning, wordt op dit moment in Nederland niet gedaan.” Wij vroegen ons af of dat klopt.

Een maand later stond er «Voor het gebruik van biometrische surveillance in de publieke ruimte […], in de zin van real time gezichtsherkenning, wordt op dit moment bij de douane geen toestemming gegeven».

Zie ah-tk-20212022-472 en 2020Z00042 <script>alert(1)</script>.
`;

describe('kvq cite of an invented letter', () => {
  let folder: StoreFolder;
  let letter: string;

  beforeAll(async () => {
    folder = storeFolder();
    const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^2021.*\/(?:ah|kv)-/.test(name))
      .map((name) => `${SAMPLE}${name}`);
    await folder.kvq('ingest', ...files);
    letter = folder.file('brief.txt', LETTER);
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
    const { out } = await folder.kvq('cite', letter, ...options);
    const named = out.replaceAll(letter, 'brief.txt');
    await expect(named).toMatchFileSnapshot(`../golden/render/${golden}`);
  });
});
