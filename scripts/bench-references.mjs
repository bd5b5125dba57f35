/**
 * Counts the pieces that the real documents beside the project name: by scheme and place, how many of
 * them are among those documents, and how many exist by the official lists of zaken and publications.
 * Most named pieces are older than the few documents at hand, so the lists tell more.
 *
 *     npm run build && npm run bench:references [-- --show]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseDocument } from '../dist/core/document/parse-document.js';
import { formatAanhangselId } from '../dist/core/identifiers.js';
import { mentionsOf } from '../dist/core/lineage/mentions.js';
import { findReferences } from '../dist/core/references.js';
import { readDocument } from '../dist/formats/read.js';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(shared)) {
  console.error('bench:references: ../shared is absent');
  exit(1);
}

const zipped = (name) => gunzipSync(readFileSync(`${shared}data/zaken/${name}`)).toString('utf8');
const published = new Set(zipped('op_ids_ah_kv_nds.txt.gz').trim().split('\n'));
const zaken = new Set(
  zipped('zaken_schriftelijke_vragen_2024-10-02.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).Nummer),
);

const folders = ['text', 'pdf', 'docx', 'xml'].map((name) => `data/real/${name}/`);
const files = [...folders, 'data/revised_cases/2021Z14612_clearview/'].flatMap((folder) =>
  readdirSync(shared + folder).map((name) => folder + name),
);

const documents = [];
for (const file of files) {
  const read = await readDocument(readFileSync(shared + file), file);
  const parsed = parseDocument(read);
  const rendition = { sha256: file, mediaType: read.mediaType, size: 0, source: file, parsed };
  const renditions = [{ ...rendition, seenAt: '2026-11-30T00:00:00Z' }];
  const key = parsed.documentNumber ?? file;
  const filed = { key, documentNumber: null, aanhangsel: parsed.aanhangsel, renditions };
  const own = [parsed.zaak, parsed.documentNumber].filter((name) => name !== null);
  if (parsed.aanhangsel) own.push(formatAanhangselId(parsed.aanhangsel));
  documents.push({ file, own, mentions: mentionsOf([filed]) });
}

const owners = new Map(documents.flatMap(({ file, own }) => own.map((name) => [name, file])));
const mentions = documents.flatMap(({ file, own, mentions: named }) =>
  named.filter(({ value }) => !own.includes(value)).map((mention) => ({ ...mention, file })),
);
const exists = ({ scheme, value }) =>
  scheme === 'zaak' ? zaken.has(value) : scheme === 'aanhangsel' ? published.has(value) : null;

const count = (items, keyOf) => {
  const counts = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

console.log(`${files.length} documents, ${mentions.length} mentions of other pieces`);
console.table(
  Object.fromEntries(
    Object.keys(count(mentions, ({ scheme }) => scheme)).map((scheme) => {
      const own = mentions.filter((one) => one.scheme === scheme);
      const listed = own.filter((one) => exists(one) !== null);
      return [
        scheme,
        {
          mentions: own.length,
          pieces: new Set(own.map(({ value }) => value)).size,
          'among these': own.filter(({ value }) => owners.has(value)).length,
          'exist by the lists': listed.length > 0 ? listed.filter(exists).length : '',
        },
      ];
    }),
  ),
);
console.table(count(mentions, ({ place, mark }) => (mark === null ? place : `${place}, note`)));

const answers = readFileSync(`${shared}data/answers/answers.jsonl`, 'utf8').trim().split('\n');
const inAnswers = answers
  .map((line) => JSON.parse(line))
  .flatMap(({ question, answer }) => [question, answer].flatMap(findReferences));
const known = inAnswers.filter((one) => exists(one) !== null);
console.log(`${answers.length} questions and answers: ${inAnswers.length} mentions`);
console.table(count(inAnswers, ({ scheme }) => scheme));
console.log(`of ${known.length} zaken and answers among them ${known.filter(exists).length} exist`);

if (argv.includes('--show')) {
  for (const { file, place, numbers, mark, value, span } of mentions) {
    const where = `${place} ${numbers.join('+')}${mark === null ? '' : ` note ${mark}`}`;
    console.log([file, where, value, span?.text.replaceAll(/\s+/gu, ' ') ?? ''].join('\t'));
  }
  for (const one of known.filter((it) => !exists(it))) console.log(`absent\t${one.span.text}`);
}
