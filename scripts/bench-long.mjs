// How the engine does with what is far longer than any answer: 50,000 words against 50,000, in a process
// of its own, so that its peak of memory is no one else's. The first text meets code that was not compiled
// yet, the second does not. Prints one line; bench-speed.mjs runs it.
import process from 'node:process';
import { compareAnswers } from '../dist/core/compare/compare.js';
import { changed, prose } from './made-prose.mjs';

const answer = (text) => ({ numbers: [1], part: null, question: '', text });

/** What the processor spent on a pair of texts, all threads together, in milliseconds. */
function spentOn(seed) {
  const before = prose(50_000, seed);
  const after = changed(before, 0.05);
  const start = process.cpuUsage();
  compareAnswers([answer(before)], [answer(after)]);
  const { user, system } = process.cpuUsage(start);
  return Math.round((user + system) / 1e3);
}

const [first, second] = [spentOn(99), spentOn(100)];
const peak = Math.round(process.resourceUsage().maxRSS / 1e3);
console.log(
  `50,000 words against 50,000: ${second} ms of the processor, ${first} ms for the first pair of a process, ${peak} MB at its peak; at most 2000 ms, 300 MB`,
);
