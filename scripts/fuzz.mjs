/**
 * Damages documents at random and has the built kvq parse them: each must give a result or an
 * expected error, within two seconds of processor time and 512 MB. What fails is kept in a folder.
 *
 *     npm run build && npm run fuzz -- parse [--runs N] [--seed S]
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { register } from 'tsx/esm/api';
import { unzip } from '../dist/formats/docx/unzip.js';
import { LIMITS } from '../dist/formats/limits.js';
import { damage, damaged } from './fuzz-mutate.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '20210928' },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (positionals.join() !== 'parse' || !(runs > 0) || !Number.isInteger(seed)) {
  console.error('fuzz: give parse [--runs N] [--seed S]');
  process.exit(2);
}
console.log(`fuzz: parse, ${runs} runs, seed ${seed}`);

const MOST_CPU = 2_000_000;
const MOST_WALL = 60_000;
const MOST_MEMORY = 512 * 2 ** 20;
const RECORDS = 8;
const real = fileURLToPath(new URL('../../shared/data/real/', import.meta.url));

register();
const { FORMS } = await import('../test/support/rendered/forms.ts');
const { randomRecord } = await import('../test/support/rendered/random-record.ts');
const { renderPdf } = await import('../test/support/rendered/pdf.ts');
const { renderLetterPdf } = await import('../test/support/rendered/letter-pdf.ts');
const { wordsIn } = await import('../test/support/rendered/record.ts');
const { zip } = await import('../test/support/rendered/zip.ts');

/** A record's labels and paragraphs as those of a letter, whose PDF has text in its margin. */
function letterOf({ entries }) {
  return entries.flatMap(({ role, numbers, parts }) => [
    `${role === 'question' ? 'Vraag' : 'Antwoord op vraag'} ${numbers.join(', ')}`,
    ...parts.map((part) => (part.kind === 'row' ? part.cells.join(' ') : wordsIn(part.runs))),
  ]);
}

/** Rendered records, PDFs also uncompressed so that damage reaches their text, and real documents. */
async function collect() {
  const documents = [];
  for (const record of fc.sample(randomRecord, { seed, numRuns: RECORDS })) {
    for (const form of FORMS) documents.push({ name: form.name, bytes: await form.render(record) });
    const bytes = await renderPdf(record, { compress: false });
    documents.push({ name: 'printed PDF, not compressed', bytes });
    const bytesOfLetter = await renderLetterPdf(letterOf(record), { side: 'right', size: 7 });
    documents.push({ name: 'letter PDF', bytes: bytesOfLetter });
  }
  if (!existsSync(real)) return documents;
  for (const folder of ['pdf', 'docx', 'xml', 'text']) {
    for (const file of readdirSync(join(real, folder))) {
      documents.push({ name: `real ${folder}`, bytes: readFileSync(join(real, folder, file)) });
    }
  }
  return documents;
}

/** A Word file is damaged as it stands or, as often, in the text that it packs. */
async function damagedWord(bytes, other, mutations) {
  const { parts } = await unzip(bytes, () => true, 2 ** 26);
  const packed = [...parts].map(([name, content]) => [
    name,
    name === 'word/document.xml' ? damaged(content, other, mutations) : content,
  ]);
  return zip(...packed);
}

function attempt(worker, task) {
  return new Promise((resolve) => {
    const start = process.cpuUsage();
    const done = (outcome) => {
      clearInterval(look);
      clearTimeout(late);
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      resolve(outcome);
    };
    const look = setInterval(() => {
      const { user, system } = process.cpuUsage(start);
      if (user + system > MOST_CPU) done({ failure: 'takes over 2 s' });
      if (process.memoryUsage.rss() > MOST_MEMORY) done({ failure: 'takes over 512 MB' });
    }, 25);
    const late = setTimeout(() => done({ failure: 'hangs' }), MOST_WALL);
    worker.once('message', done);
    worker.once('error', (bug) => done({ bug }));
    worker.postMessage(task);
  });
}

/** A thread with the bounds that kvq gives its own. */
const hire = () =>
  new Worker(new URL('../dist/commands/parse-worker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes },
  });
const documents = await collect();
const folder = mkdtempSync(join(tmpdir(), 'kvq-fuzz-'));
const outcomes = new Map();
const count = (key) => outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
let worker = hire();
let failures = 0;
let slowest = 0;
let highest = 0;

const cases = fc.sample(damage(documents.length), { seed, numRuns: runs });
for (const [index, { document, other, mutations }] of cases.entries()) {
  const { name, bytes } = documents[document];
  const isPacked = name.includes('DOCX') && index % 2 === 0;
  const make = isPacked ? damagedWord : damaged;
  const input = await make(bytes, documents[other].bytes, mutations);
  const start = process.cpuUsage();
  const outcome = await attempt(worker, { bytes: input, name });
  const { user, system } = process.cpuUsage(start);
  slowest = Math.max(slowest, (user + system) / 1000);
  highest = Math.max(highest, process.memoryUsage.rss() / 2 ** 20);
  const failure =
    outcome.failure ?? (outcome.bug && `crashes: ${outcome.bug.stack ?? outcome.bug}`);
  if (failure) {
    failures++;
    const path = join(folder, String(index));
    writeFileSync(path, input);
    console.log(`run ${index} (${name}) ${failure}\n  kept as ${path}`);
    await worker.terminate();
    worker = hire();
  }
  count(failure ? 'failed' : (outcome.trouble?.code ?? 'read'));
}
await worker.terminate();

for (const [key, times] of [...outcomes].sort((one, two) => two[1] - one[1])) {
  console.log(String(times).padStart(8), key);
}
console.log(
  `slowest ${slowest.toFixed(0)} ms of processor time, most memory ${highest.toFixed(0)} MB`,
);
process.exitCode = failures === 0 ? 0 : 1;
