import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { closeStore, openStore } from '../src/store/open.ts';

const KVQ = fileURLToPath(new URL('../bin/kvq.js', import.meta.url));
const ROUNDS = 15;
/** What kvq ends with where it does not know a command. */
const MISUSE = 2;
const ARTICLE_WORDS = 1000;

/** Prints the wall time of whole commands beside that of Node itself, in turns. */
export function timeCommands(file) {
  const store = openStore(file, 'read');
  const zaak = store.db
    .prepare(
      'select number from zaak join record on zaak_id = zaak.id order by number desc limit 1',
    )
    .pluck()
    .get();
  const word = store.db.prepare('select word from passage_word where id = 50').pluck().get();
  const texts = store.db.prepare('select text from answer_version limit 30').pluck().all();
  closeStore(store);
  const folder = mkdtempSync(join(tmpdir(), 'kvq-article-'));
  const article = join(folder, 'article.txt');
  const words = texts.join(' ').split(' ').slice(0, ARTICLE_WORDS);
  writeFileSync(article, words.join(' '));
  const commands = [
    { name: 'node -e 0', argv: ['-e', '0'], most: null },
    { name: 'kvq search', argv: [KVQ, 'search', word], most: 5 },
    { name: 'kvq log', argv: [KVQ, 'log', zaak], most: 4 },
    { name: 'kvq cite', argv: [KVQ, 'cite', article], most: 20 },
  ];
  report(commands, file);
  rmSync(folder, { recursive: true });
}

function report(commands, file) {
  const runs = commands.map(() => ({ times: [], code: null }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [at, { argv }] of commands.entries()) time(argv, file, runs[at]);
  }
  const node = median(runs[0].times);
  for (const [at, { name, most }] of commands.entries()) {
    console.log(`${name.padEnd(12)} ${told(runs[at], most, node)}`);
  }
}

function time(argv, file, run) {
  if (run.code === MISUSE) return;
  const begun = performance.now();
  const { status } = spawnSync(execPath, argv, { env: { KVQ_DB: file, KVQ_LANG: 'en' } });
  run.times.push(performance.now() - begun);
  run.code = status;
}

function told({ times, code }, most, node) {
  if (code === MISUSE) return 'skipped: there is no such command';
  const taken = `${median(times).toFixed(0)} ms`;
  return most === null
    ? taken
    : `${taken}  ${(median(times) / node).toFixed(1)} times node (at most ${most})`;
}

function median(times) {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
