// Prints one prediction row for each row of a benchmark file (forms in ../shared/bench/BENCH.md).
// Usage: node scripts/bench-predict.mjs FILE.jsonl — reads dist/, never a label of the file.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { predict } from './predict.mjs';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run -s bench:predict -- FILE.jsonl\n');
  process.exitCode = 2;
} else {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() !== '') console.log(JSON.stringify(await predict(JSON.parse(line))));
  }
}
