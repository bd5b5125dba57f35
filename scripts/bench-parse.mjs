/**
 * Measures the reader on the labelled real documents beside the project: scores by form, what was
 * taken for page furniture, characters that were assigned nowhere, speed and memory.
 *
 *     npm run build && npm run bench:parse [-- --failures]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { argv, cpuUsage, exit, memoryUsage, resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { outlineDocument, parseDocument } from '../dist/core/document/parse-document.js';
import { readDocument } from '../dist/formats/read.js';
import { countLetters, scoreDocument, summarize } from './gold-score.mjs';

const real = fileURLToPath(new URL('../../shared/data/real/', import.meta.url));
/** Readings of one format that are timed together. */
const FEWEST_READS = 100;

if (!existsSync(real)) {
  console.error('bench:parse: ../shared/data/real is absent');
  exit(1);
}

const percent = (share) => `${(share * 100).toFixed(2)} %`;
const add = (map, key, value) => map.set(key, (map.get(key) ?? 0) + value);
const letters = (texts) => texts.reduce((sum, text) => sum + countLetters(text), 0);

/** Letters of plain text files that are in no block, note, mark or furniture of what was read. */
function lostLetters(read, bytes) {
  if (read.mediaType !== 'text/plain') return 0;
  const marks = read.blocks.flatMap((block) => block.notes.map(({ mark }) => mark));
  const notes = read.footnotes.flatMap(({ mark, text }) => [mark, text]);
  const kept = [...read.blocks, ...read.furniture].map(({ text }) => text);
  const labels = read.blocks.filter(({ kind }) => kind === 'label').length;
  const added = labels * 6;
  return Math.max(
    0,
    countLetters(bytes.toString('utf8')) - letters([...kept, ...marks, ...notes]) - added,
  );
}

const forms = new Map();
const furniture = new Map();
const rules = new Map();
const failures = [];
let total = 0;
let unassigned = 0;

const documents = readdirSync(`${real}gold`)
  .map((name) => JSON.parse(readFileSync(`${real}gold/${name}`, 'utf8')))
  .map((gold) => ({ gold, bytes: readFileSync(`${real}${gold.file}`) }));

async function measure({ gold, bytes }) {
  const read = await readDocument(bytes, gold.file);
  const parsed = parseDocument(read);
  const score = scoreDocument(parsed, gold);
  for (const form of [gold.form, 'all']) forms.set(form, [...(forms.get(form) ?? []), score]);
  for (const { kind, text } of read.furniture)
    add(furniture, `${kind}\t${text.replaceAll(/\d+/gu, '0')}`, 1);
  for (const { severity, rule } of parsed.messages) add(rules, `${severity} ${rule}`, 1);
  const outline = outlineDocument(read);
  total += letters([...read.blocks, ...read.footnotes, ...read.furniture].map(({ text }) => text));
  unassigned += letters(outline.stray.map(({ text }) => text)) + lostLetters(read, bytes);
  const wrong = score.records.filter((one) => !(one.numbers && one.begin && one.end && one.length));
  for (const one of wrong) {
    failures.push(
      `${gold.file} ${one.role} ${one.gold.numbers}: ${one.letters} for ${one.gold.length} letters`,
    );
  }
  for (const { field, ok, found, expected } of score.header) {
    if (!ok)
      failures.push(
        `${gold.file} ${field}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`,
      );
  }
  if (score.footnotes === false)
    failures.push(`${gold.file}: ${parsed.footnotes.length} for ${gold.footnoteCount} footnotes`);
}

let unread = 0;
for (const document of documents) {
  try {
    await measure(document);
  } catch (error) {
    unread++;
    failures.push(`${document.gold.file}: ${error.message}`);
  }
}

console.log('form                    documents records   exact  length  header   notes  extra');
for (const [form, scores] of [...forms].sort()) {
  const sums = summarize(scores);
  const shares = [sums.exact, sums.length, sums.header, sums.footnotes];
  const cells = shares.map((share) => `${(share * 100).toFixed(1)} %`.padStart(7));
  console.log(
    form.padEnd(24),
    String(sums.documents).padStart(8),
    String(sums.records).padStart(7),
    cells.join(' '),
    String(sums.extra).padStart(6),
  );
}
console.log(`\nnot read: ${unread}`);
console.log(`assigned nowhere: ${percent(unassigned / total)} of ${total} characters`);
console.log('\npage furniture, figures written as 0');
for (const [key, count] of [...furniture].sort((one, other) => other[1] - one[1])) {
  console.log(String(count).padStart(6), key);
}
console.log('\nmessages');
for (const [rule, count] of [...rules].sort()) console.log(String(count).padStart(6), rule);

// By the processor time of this process, so that the rate is that of one core however busy the
// machine is. Everything above has warmed the code up, as in a run over a whole year.
console.log('\nformat   documents a second of processor time');
for (const format of new Set(documents.map(({ gold }) => gold.format))) {
  const own = documents.filter(({ gold }) => gold.format === format);
  const rounds = Math.ceil(FEWEST_READS / own.length);
  const start = cpuUsage();
  for (let round = 0; round < rounds; round++) {
    for (const { gold, bytes } of own) {
      await readDocument(bytes, gold.file).then(parseDocument, () => undefined);
    }
  }
  const { user, system } = cpuUsage(start);
  const rate = (own.length * rounds * 1e6) / (user + system);
  console.log(format.padEnd(8), rate.toFixed(0).padStart(8));
}
const peak = resourceUsage().maxRSS / 1024;
console.log(
  `\npeak memory ${peak.toFixed(0)} MB, heap now ${(memoryUsage().heapUsed / 2 ** 20).toFixed(0)} MB`,
);
if (argv.includes('--failures')) for (const failure of failures) console.log(failure);
