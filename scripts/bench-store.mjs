/**
 * Makes a store of 48,000 zaken and measures it: how long it took, what its parts weigh, how quickly
 * it is searched in this process, and how long whole commands take beside `node -e 0`.
 *
 *     npm run build && npm run bench:store [-- --zaken N] [--file kvq.db]
 *
 * The zaken are the real ones of ../shared with invented ones beside them; all questions and answers
 * are invented. They go through the store's own filing, but are not read from a file: what a parser
 * would give is made at once. A `--file` that exists is measured as it is.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cpuUsage, stderr } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { closeStore, openStore } from '../src/store/open.ts';
import { fillStore } from '../test/support/invented-store/fill-store.ts';
import { createVocabulary } from '../test/support/invented-store/vocabulary.ts';
import { inventedZaken, realZaken } from '../test/support/invented-store/zaken.ts';
import { timeCommands } from './store-commands.mjs';
import { timeSearches } from './store-searches.mjs';
import { weighStore } from './store-weight.mjs';

const ALL_REAL = 42_994;
const ALL = 48_000;
const { values } = parseArgs({
  options: { zaken: { type: 'string', default: String(ALL) }, file: { type: 'string' } },
});
const folder = mkdtempSync(join(tmpdir(), 'kvq-bench-store-'));
const file = values.file ?? join(folder, 'kvq.db');
const vocabulary = createVocabulary();

if (!existsSync(file)) build(Number(values.zaken));
const store = openStore(file, 'read');
weighStore(store);
timeSearches(store, vocabulary);
closeStore(store);
timeCommands(file);
rmSync(folder, { recursive: true });

function build(count) {
  const listed = new URL(
    '../../shared/data/zaken/zaken_schriftelijke_vragen_2024-10-02.jsonl.gz',
    import.meta.url,
  );
  const real = existsSync(listed)
    ? realZaken(fileURLToPath(listed), Math.round((count * ALL_REAL) / ALL))
    : [];
  const sketches = [...real, ...inventedZaken(vocabulary, count - real.length)];
  const begun = { at: performance.now(), cpu: cpuUsage() };
  const db = openStore(file, 'write');
  const documents = fillStore(db, vocabulary, sketches, (done) => {
    if (stderr.isTTY) stderr.write(`\r${done} of ${count} zaken`);
  });
  closeStore(db);
  if (stderr.isTTY) stderr.write('\r\u001b[K');
  const { user, system } = cpuUsage(begun.cpu);
  const minutes = (performance.now() - begun.at) / 60_000;
  console.log(
    `built: ${count} zaken (${real.length} real ones), ${documents} documents, in ${minutes.toFixed(1)} minutes (${((user + system) / 60e6).toFixed(1)} of processor time)`,
  );
}
