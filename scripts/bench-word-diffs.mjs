// What word diffs make of edits that change nothing, beside kvq; npm run bench prints it with the scores.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffWords } from 'diff';
import { compareAnswers, compareSentences } from '../dist/core/compare/compare.js';
import { changed, prose } from './made-prose.mjs';

const GIT = ['diff', '--no-index', '--no-color', '--word-diff=porcelain'];
const GIT_MARK = /^[+-](?![+-]{2} ).*/gm;
const WDIFF_MARK = /\[-.*?-\]|\{\+.*?\+\}/gs;
const ROUNDS = 5;

const wordsIn = (texts) => texts.join(' ').split(/\s+/).filter(Boolean).length;
const isInstalled = (name) => spawnSync(name, ['--version']).status === 0;

/** A program that compares two files, as a function of two texts that gives the words it marks. */
function program(name, args, mark, work) {
  return (before, after) => {
    const files = [join(work, 'before.txt'), join(work, 'after.txt')];
    writeFileSync(files[0], `${before}\n`);
    writeFileSync(files[1], `${after}\n`);
    const { stdout } = spawnSync(name, [...args, ...files], { encoding: 'utf8', maxBuffer: 1e8 });
    return wordsIn((stdout.match(mark) ?? []).map((found) => found.replace(/^[+-]|[[\]{}]/g, '')));
  };
}

/** The words that kvq asks a reader to look at: those marked in flagged statements. */
function flaggedWords(before, after) {
  const [{ flag, changed: marks }] = compareSentences(
    { before: [before], after: [after], question: '' },
    true,
  );
  const spans = flag ? [...marks.before, ...marks.after] : [];
  return flag ? Math.max(1, wordsIn(spans.map(({ text }) => text))) : 0;
}

function tools(work) {
  const diffed = (before, after) =>
    wordsIn(
      diffWords(before, after)
        .filter(({ added, removed }) => added || removed)
        .map(({ value }) => value),
    );
  const answer = (text) => ({ numbers: [1], part: null, question: '', text });
  const list = [
    { name: 'jsdiff diffWords', marks: diffed },
    {
      name: '**kvq**, flagged',
      marks: flaggedWords,
      run: (before, after) => compareAnswers([answer(before)], [answer(after)]),
    },
  ];
  for (const [name, label, args, mark] of [
    ['git', 'git diff --word-diff, with its start', GIT, GIT_MARK],
    ['wdiff', 'wdiff, with its start', ['-3'], WDIFF_MARK],
  ]) {
    if (isInstalled(name)) list.push({ name: label, marks: program(name, args, mark, work) });
    else console.log(`${name}: not installed, left out`);
  }
  return list;
}

/** The best of a few times for each tool, on 5,000 words of which 5 % changed, fresh in each round. */
function timesOf(list) {
  const times = list.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 2 * ROUNDS; round += 1) {
    const before = prose(5000, 500 + round);
    const after = changed(before, 0.05);
    for (const [at, { marks, run = marks }] of list.entries()) {
      const start = performance.now();
      run(before, after);
      if (round >= ROUNDS) times[at] = Math.min(times[at], performance.now() - start);
    }
  }
  return times;
}

/** A table of what each tool marks in pairs that nobody need be told of, and how long it takes. */
export function printWordDiffs(rows, work) {
  const neutral = rows.filter(
    (row) => row.kind === 'pair' && row.flag === 'no-flag' && row.old && row.new,
  );
  const all = wordsIn(neutral.flatMap((row) => [row.old, row.new]));
  const list = tools(work);
  const times = timesOf(list);
  console.log(`\nWord diffs on ${neutral.length} pairs that change nothing a reader must be told:`);
  console.log('| tool | pairs marked | words marked | time against diffWords |');
  console.log('|---|---|---|---|');
  for (const [at, { name, marks }] of list.entries()) {
    const counts = neutral.map((row) => marks(row.old, row.new));
    const pairs = counts.filter((count) => count > 0).length;
    const share = counts.reduce((sum, count) => sum + count, 0) / all;
    const ratio = (times[at] / times[0]).toFixed(2);
    console.log(
      `| ${name} | ${pairs}/${neutral.length} | ${Math.round(100 * share)} % | ${ratio} |`,
    );
  }
}
