// Prints how well and how fast the built engine does: the scorers' tables of ../shared/bench beside the
// baselines of its BENCH.md, and times as ratios within one run. Usage: npm run bench (after a build).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { diffWords } from 'diff';
import { compareAnswers } from '../dist/core/compare/compare.js';

const ROUNDS = 15;
const root = fileURLToPath(new URL('..', import.meta.url));
const bench = fileURLToPath(new URL('../../shared/bench/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'kvq-bench-'));

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const best = (times) => Math.min(...times);

/** Times two jobs in turn, so that whatever else the machine does falls on both. */
function alternate(one, other) {
  const times = [[], []];
  const clock = (job, round) => {
    const start = performance.now();
    job(round);
    return performance.now() - start;
  };
  for (const job of [one, other]) job(ROUNDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    times[0].push(clock(one, round));
    times[1].push(clock(other, round));
  }
  return times;
}

function printRatio(name, job, yardstick, bar) {
  const [mine, its] = alternate(job, yardstick);
  const ratio = (of) => (of(mine) / of(its)).toFixed(2);
  const times = `${median(mine).toFixed(1)} ms against ${median(its).toFixed(1)} ms`;
  console.log(`${name}: best ${ratio(best)}, median ${ratio(median)} (${times}); at most ${bar}`);
}

/** Made-up ministerial prose of a given number of words, the same in every run for the same seed. */
function prose(count, start = 7) {
  const words =
    `de minister gemeente heeft het onderzoek naar maatregelen voor inwoners van regio in 2021
    niet volledig afgerond omdat gegevens over uitvoering ontbreken en wordt daarom dit jaar opnieuw met
    betrokken partijen besproken waarbij ook kosten toezicht planning worden betrokken`.split(
      /\s+/,
    );
  let seed = start;
  const next = (bound) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % bound;
  };
  const list = Array.from({ length: count }, (_, at) => {
    const word = `${words[next(words.length)]}${next(6) === 0 ? 'en' : ''}`;
    return at % 18 === 17
      ? `${word}.`
      : at % 18 === 0
        ? word[0].toUpperCase() + word.slice(1)
        : word;
  });
  return list.join(' ');
}

function changed(text, share) {
  return text
    .split(' ')
    .map((word, at) => (at % Math.round(1 / share) === 3 ? `ander${word.toLowerCase()}` : word))
    .join(' ');
}

const answer = (text, number = 1) => ({ numbers: [number], part: null, question: '', text });

function printSpeed() {
  // Another pair in each round: what the engine remembers of one must not help it with the next.
  const pairs = Array.from({ length: ROUNDS + 1 }, (_, at) => {
    const before = prose(5000, 7 + at);
    return { before, after: changed(before, 0.05) };
  });
  printRatio(
    '5,000-word answer, 5 % changed, against jsdiff diffWords',
    (round) => compareAnswers([answer(pairs[round].before)], [answer(pairs[round].after)]),
    (round) => diffWords(pairs[round].before, pairs[round].after),
    2,
  );
  const record = Array.from({ length: 14 }, (_, at) => answer(prose(120 + at), at + 1));
  const revised = record.map((it, at) =>
    at % 4 === 0 ? { ...it, text: changed(it.text, 0.1) } : it,
  );
  const node = () => spawnSync(process.execPath, ['-e', '0']);
  printRatio(
    '14-answer record in process, against node -e 0',
    () => compareAnswers(record, revised),
    node,
    1,
  );
  const [big, bigAfter] = [prose(50_000), changed(prose(50_000), 0.05)];
  const start = performance.now();
  compareAnswers([answer(big)], [answer(bigAfter)]);
  const rss = Math.round(process.memoryUsage().rss / 1e6);
  console.log(
    `50,000 words against 50,000: ${Math.round(performance.now() - start)} ms, ${rss} MB in use; at most 2000 ms, 300 MB`,
  );
}

/** The command line, started anew each time, against an empty node. */
function printStart() {
  const env = { ...process.env, KVQ_DB: join(work, 'kvq.db'), KVQ_LANG: 'nl', NO_COLOR: '1' };
  const kvq = (...args) =>
    spawnSync(process.execPath, [join(root, 'bin/kvq.js'), ...args], { env });
  const node = () => spawnSync(process.execPath, ['-e', '0']);
  printRatio('kvq --help, against node -e 0', () => kvq('--help'), node, 2);
  const sample = join(root, 'fixtures/sample');
  const files = sampleFiles(sample);
  if (files.length === 0) return console.log('kvq diff: no stored sample to time');
  kvq('ingest', ...files);
  const { status } = kvq('diff', '2021Z14612', '--offline');
  if (status !== 0) return console.log(`kvq diff 2021Z14612 on the sample fails with ${status}`);
  printRatio(
    'kvq diff 2021Z14612, stored, against node -e 0',
    () => kvq('diff', '2021Z14612', '--offline'),
    node,
    4,
  );
}

function sampleFiles(folder) {
  if (!existsSync(folder)) return [];
  return execFileSync('find', [folder, '-type', 'f', '-not', '-name', '*.json'], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .filter(Boolean);
}

function predictTo(name) {
  const file = join(work, `${name}.pred.jsonl`);
  const rows = execFileSync(
    process.execPath,
    [join(root, 'scripts/bench-predict.mjs'), `${bench}${name}.jsonl`],
    { maxBuffer: 1e8 },
  );
  writeFileSync(file, rows);
  return file;
}

const rows = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

function tableRow(name, { pairs, answers }) {
  const cells = [
    pairs.flag.r,
    pairs.flag.f1,
    pairs.flag.mcc,
    pairs.falseAlarmNeutral.rate,
    pairs.macroF1,
    answers.alignEdge.f1,
    answers.statementExact.f1,
    answers.falseAlarmNeutralAnswers,
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

/** The table of baselines as BENCH.md prints it. */
function baselines() {
  const lines = readFileSync(`${bench}BENCH.md`, 'utf8').split('\n');
  const from = lines.findIndex((line) => line.startsWith('| system |'));
  return lines.slice(from).slice(
    0,
    lines.slice(from).findIndex((line) => !line.startsWith('|')),
  );
}

async function printScores() {
  const { evaluate } = await import(pathToFileURL(`${bench}bench-eval.mjs`).href);
  console.log(baselines().join('\n'));
  for (const name of ['bench-dev', 'samples-real-base']) {
    const scores = evaluate(rows(`${bench}${name}.jsonl`), rows(predictTo(name)));
    console.log(tableRow(`**kvq** on ${name}`, scores));
  }
  const letters = predictTo('samples-letters');
  const gold = `${bench}samples-letters.jsonl`;
  console.log('\nCorrection letters (letters-eval.mjs on samples-letters.jsonl):');
  console.log(
    execFileSync(process.execPath, [`${bench}letters-eval.mjs`, gold, letters], {
      encoding: 'utf8',
    }),
  );
}

try {
  if (existsSync(bench)) await printScores();
  else console.log('../shared/bench is absent: no scores, times only');
  printSpeed();
  printStart();
} finally {
  rmSync(work, { recursive: true, force: true });
}
