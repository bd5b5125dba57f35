// Times of the built engine, as ratios within one run; npm run bench prints them with the scores.
// Both sides of a ratio are warm, take turns, and get a pair in each round that neither has seen. What
// runs in this process is measured by the time the processor spent on it, so that a busy machine does
// not count; what another process does can only be measured by the clock.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { diffWords } from 'diff';
import { compareAnswers } from '../dist/core/compare/compare.js';
import { changed, prose } from './made-prose.mjs';

const WARM = 5;
const ROUNDS = 15;
/** The compiler of the engine is busy for some dozens of rounds with code as wide as this. */
const WARM_PROCESSOR = 40;
const ROUNDS_PROCESSOR = 30;
const root = fileURLToPath(new URL('..', import.meta.url));
const real = fileURLToPath(new URL('../../shared/data/answers/answers.jsonl', import.meta.url));

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const best = (times) => Math.min(...times);

function clock(job, round) {
  const start = performance.now();
  job(round);
  return performance.now() - start;
}

/** What the processor spent on a job, all threads together, in milliseconds. */
function spent(job, round) {
  const start = process.cpuUsage();
  job(round);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
}

/** Times two jobs in turn and first by turns, so that whatever else the machine does falls on both. */
function alternate(jobs, measure, { warm, rounds }) {
  const times = [[], []];
  for (let round = 0; round < warm + rounds; round += 1) {
    for (const at of round % 2 === 0 ? [0, 1] : [1, 0]) {
      const time = measure(jobs[at], round);
      if (round >= warm) times[at].push(time);
    }
  }
  return times;
}

function printTimes(name, [mine, its], bar) {
  const ratio = (of) => (of(mine) / of(its)).toFixed(2);
  const times = `${median(mine).toFixed(1)} ms against ${median(its).toFixed(1)} ms`;
  const most = bar === null ? '' : `; at most ${bar}`;
  console.log(`${name}: best ${ratio(best)}, median ${ratio(median)} (${times})${most}`);
}

/** Prints how long a job takes against a yardstick, by the clock; `bar` is what it may be at most. */
export function printRatio(name, job, yardstick, bar) {
  printTimes(name, alternate([job, yardstick], clock, { warm: WARM, rounds: ROUNDS }), bar);
}

/** The same by the time of the processor, for two jobs of this process. */
function printProcessorRatio(name, job, yardstick, bar) {
  const turns = { warm: WARM_PROCESSOR, rounds: ROUNDS_PROCESSOR };
  printTimes(name, alternate([job, yardstick], spent, turns), bar);
}

const answer = (text, number = 1) => ({ numbers: [number], part: null, question: '', text });

function printAgainstWords(name, textOf, bar) {
  const pairs = Array.from({ length: WARM_PROCESSOR + ROUNDS_PROCESSOR }, (_, at) => {
    const before = textOf(at);
    return { before, after: changed(before, 0.05) };
  });
  printProcessorRatio(
    `5,000 words of ${name}, 5 % changed, against jsdiff diffWords, processor time`,
    (round) => compareAnswers([answer(pairs[round].before)], [answer(pairs[round].after)]),
    (round) => diffWords(pairs[round].before, pairs[round].after),
    bar,
  );
}

/** Real answers in one row, to be cut into texts of a given number of words; none where absent. */
function realWords() {
  if (!existsSync(real)) return [];
  const answers = readFileSync(real, 'utf8').trim().split('\n');
  return answers
    .map((line) => JSON.parse(line).answer)
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/);
}

const emptyNode = () => spawnSync(process.execPath, ['-e', '0']);

function printRecord() {
  const records = Array.from({ length: WARM + ROUNDS }, (_, round) => {
    const before = Array.from({ length: 14 }, (_, at) =>
      answer(prose(120 + at, 1000 * round + at + 1), at + 1),
    );
    const after = before.map((it, at) =>
      at % 4 === 0 ? { ...it, text: changed(it.text, 0.1) } : it,
    );
    return { before, after };
  });
  printRatio(
    '14-answer record in process, against node -e 0',
    (round) => compareAnswers(records[round].before, records[round].after),
    emptyNode,
    1,
  );
}

/** In a process of its own: what ran before it here would count in its memory. */
function printLong() {
  const script = fileURLToPath(new URL('bench-long.mjs', import.meta.url));
  process.stdout.write(execFileSync(process.execPath, [script], { encoding: 'utf8' }));
}

/** Times within this process. */
export function printSpeed() {
  printAgainstWords('made-up prose', (at) => prose(5000, 7 + at), 2);
  const words = realWords();
  if (words.length > 5000) {
    const parts = Math.floor(words.length / 5000);
    printAgainstWords(
      'real answers',
      (at) => words.slice((at % parts) * 5000, ((at % parts) + 1) * 5000).join(''),
      null,
    );
  }
  printRecord();
  printLong();
}

/** The command line, started anew each time, against an empty node. */
export function printStart(work) {
  const env = { ...process.env, KVQ_DB: join(work, 'kvq.db'), KVQ_LANG: 'nl', NO_COLOR: '1' };
  const kvq = (...args) =>
    spawnSync(process.execPath, [join(root, 'bin/kvq.js'), ...args], { env });
  printRatio('kvq --help, against node -e 0', () => kvq('--help'), emptyNode, 2);
  const files = sampleFiles(join(root, 'fixtures/sample'));
  if (files.length === 0) return console.log('kvq diff: no stored sample to time');
  kvq('ingest', ...files);
  const { status } = kvq('diff', '2021Z14612', '--offline');
  if (status !== 0) return console.log(`kvq diff 2021Z14612 on the sample fails with ${status}`);
  printRatio(
    'kvq diff 2021Z14612, stored, against node -e 0',
    () => kvq('diff', '2021Z14612', '--offline'),
    emptyNode,
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
