// How the engine does with what is far longer than any answer: 50,000 words against 50,000, in a process
// of its own, so that its peak of memory is no one else's. Prints one line; bench-speed.mjs runs it.
import process from 'node:process';
import { compareAnswers } from '../dist/core/compare/compare.js';
import { changed, prose } from './made-prose.mjs';

const before = prose(50_000, 99);
const after = changed(before, 0.05);
const answer = (text) => ({ numbers: [1], part: null, question: '', text });
const start = process.cpuUsage();
compareAnswers([answer(before)], [answer(after)]);
const { user, system } = process.cpuUsage(start);
const peak = Math.round(process.resourceUsage().maxRSS / 1e3);
console.log(
  `50,000 words against 50,000, not warm: ${Math.round((user + system) / 1e3)} ms of the processor, ${peak} MB at its peak; at most 2000 ms, 300 MB`,
);
