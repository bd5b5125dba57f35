// Puts real answers through kinds of change that change nothing a reader takes away, and counts how
// many altered sentences are flagged. Usage: node scripts/bench-neutral.mjs [--show KIND] — reads dist/
// and ../shared/data. The bar: at most 1 flag in 2,000 altered sentences of every kind.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { compareAnswers } from '../dist/core/compare/compare.js';
import { parseDocument } from '../dist/core/document/parse-document.js';
import { readDocument } from '../dist/formats/read.js';
import { NEUTRAL_KINDS } from './neutral-kinds.mjs';

const shared = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** Whole paragraphs: the lines of a wrapped answer joined, as the parser gives them. */
function unwrapped(text) {
  return text
    .replace(/(\p{L})-\n(?=\p{Ll})/gu, '$1')
    .replace(/(\p{L}-)\n(?=\p{Lu})/gu, '$1')
    .replace(/[ \t]*\n(?!\n)(?![ \t]*(?:[-–•*]|[a-z\d]{1,2}[.)])[ \t])[ \t]*/g, ' ')
    .trim();
}

async function readAnswers() {
  const lines = readFileSync(`${shared}answers/answers.jsonl`, 'utf8').trim().split('\n');
  const plain = lines.map((line) => unwrapped(JSON.parse(line).answer));
  return [...plain, ...(await realAnswers(`${shared}real/`))].filter(Boolean);
}

/** The answers of the real documents, as kvq itself reads them; what it cannot read is left out. */
async function realAnswers(folder) {
  const found = [];
  for (const kind of ['text', 'xml', 'docx', 'pdf']) {
    for (const name of readdirSync(folder + kind)) {
      const bytes = readFileSync(`${folder}${kind}/${name}`);
      const read = await readDocument(bytes, name).catch(() => null);
      if (read !== null) found.push(...parseDocument(read).answers.map(({ text }) => text));
    }
  }
  return found;
}

function asAnswer(text) {
  return [{ numbers: [1], part: null, question: '', text }];
}

const words = (spans) => spans.map((span) => span.text).join(' ');

function isAltered({ op, before, after }) {
  return op === 'move' || words(before) !== words(after);
}

/** Counts over all answers; every flagged statement is handed to `report`. */
function measure(change, answers, report) {
  const counts = { altered: 0, flagged: 0 };
  for (const text of answers) {
    const after = change(text);
    if (after === text) continue;
    const { statements } = compareAnswers(asAnswer(text), asAnswer(after));
    const flagged = statements.filter((statement) => statement.flag);
    counts.altered += statements.filter(isAltered).length;
    counts.flagged += flagged.length;
    flagged.forEach(report);
  }
  return counts;
}

function show({ label, before, after }) {
  console.log(label, JSON.stringify([words(before), words(after)]));
}

if (!existsSync(shared)) console.log('../shared/data is absent: nothing to measure');
else {
  const answers = await readAnswers();
  const only = process.argv[2] === '--show' ? process.argv[3] : undefined;
  console.log(`${answers.length} answers`);
  console.log('altered sentences   flagged   kind');
  for (const [kind, change] of Object.entries(NEUTRAL_KINDS)) {
    if (only !== undefined && only !== kind) continue;
    const { altered, flagged } = measure(change, answers, only === undefined ? () => {} : show);
    const verdict = flagged * 2000 <= altered ? '' : '   over the bar';
    console.log(
      `${String(altered).padStart(17)} ${String(flagged).padStart(9)}   ${kind}${verdict}`,
    );
  }
}
