// Prints how well and how fast the built engine does: the scorers' tables of ../shared/bench beside the
// baselines of its BENCH.md, what word diffs make of the same pairs, and times as ratios within one run. Usage: npm run bench (after a build).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { printSpeed, printStart } from './bench-speed.mjs';
import { printWordDiffs } from './bench-word-diffs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bench = fileURLToPath(new URL('../../shared/bench/', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'kvq-bench-'));
const SETS = ['bench-dev', 'samples-real-base'];

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
  for (const name of SETS) {
    const scores = evaluate(rows(`${bench}${name}.jsonl`), rows(predictTo(name)));
    console.log(tableRow(`**kvq** on ${name}`, scores));
  }
  const letters = predictTo('samples-letters');
  const gold = `${bench}samples-letters.jsonl`;
  const { corrections, of_found, expected_empty } = JSON.parse(
    execFileSync(process.execPath, [`${bench}letters-eval.mjs`, gold, letters], {
      encoding: 'utf8',
    }),
  );
  console.log('\nCorrection letters (letters-eval.mjs on samples-letters.jsonl):');
  console.log('| found | made up | new wording exact | label accepted | in letters without any |');
  console.log('|---|---|---|---|---|');
  const { tp, gold: all, pred } = corrections;
  const { exact_new_sentence: exact, acceptable_label: label } = of_found;
  console.log(
    `| ${tp}/${all} | ${pred - tp} | ${exact} | ${label} | ${expected_empty.false_corrections} |`,
  );
}

try {
  if (existsSync(bench)) await printScores();
  else console.log('../shared/bench is absent: no scores, times only');
  const pairs = SETS.map((name) => `${bench}${name}.jsonl`).filter(existsSync);
  if (pairs.length > 0) printWordDiffs(pairs.flatMap(rows), work);
  console.log('\nTimes:');
  printSpeed();
  printStart(work);
} finally {
  rmSync(work, { recursive: true, force: true });
}
