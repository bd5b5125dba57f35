// Prints one prediction row for each row of a benchmark file (forms in ../shared/bench/BENCH.md).
// Usage: node scripts/bench-predict.mjs FILE.jsonl — reads dist/, never a label of the file.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { alignAnswers } from '../dist/core/align/answers.js';
import { compareAnswers, compareSentences } from '../dist/core/compare/compare.js';
import { parseDocument } from '../dist/core/document/parse-document.js';
import { resolveCorrections } from '../dist/core/letter/resolve-corrections.js';
import { readDocument } from '../dist/formats/read.js';

function predictPair({ id, old: before, new: after, question = '' }) {
  const sides = { before: before ? [before] : [], after: after ? [after] : [], question };
  const [{ label, flag }] = compareSentences(sides, true);
  return { id, label, flag };
}

function predictAnswer({ id, question = '', old_sentences: before, new_sentences: after }) {
  const statements = compareSentences({ before, after, question }, false);
  return {
    id,
    statements: statements.map(({ indices, label, flag }) => ({
      old: indices.before,
      new: indices.after,
      label,
      flag,
    })),
  };
}

/** The answers of a document with the texts of the questions that they answer. */
async function answersOf(text) {
  const { questions, answers } = parseDocument(
    await readDocument(new TextEncoder().encode(text), 'bench'),
  );
  return answers.map(({ numbers, part, text: answer }) => ({
    numbers,
    part,
    question: questions
      .filter((question) => question.numbers.some((number) => numbers.includes(number)))
      .map((question) => question.text)
      .join('\n\n'),
    text: answer,
  }));
}

async function predictDocument({ id, old_text: oldText, new_text: newText }) {
  const before = await answersOf(oldText);
  const after = await answersOf(newText);
  const numbers = (answers, indices) =>
    [...new Set(indices.flatMap((at) => answers[at].numbers))].map(String);
  const links = alignAnswers(before, after).flatMap((group) =>
    group.before.length > 1 || group.after.length === 0
      ? [{ old: numbers(before, group.before), new: numbers(after, group.after) }]
      : group.after.map((at) => ({
          old: numbers(before, group.before),
          new: numbers(after, [at]),
        })),
  );
  return { id, answer_links: links };
}

/** What the engine says of the sentence, or the whole answer, that a letter corrects. */
function labelOf(answer, correction, letter) {
  const { numbers, before, reading, reason, passage, text } = correction;
  if (text === null || reading === null) return 'retracted';
  if (before === null) {
    const whole = { before: [answer.text], after: [text], question: answer.question };
    return compareSentences(whole, true)[0].label;
  }
  const context = {
    text: letter,
    corrections: [{ numbers, before: before.text, after: reading, reason, passage }],
  };
  const { statements } = compareAnswers([answer], [{ ...answer, text }], context);
  const holds = ({ start, end }) => start < before.end && before.start < end;
  return statements.find((statement) => statement.before.some(holds)).label;
}

function predictLetter({ id, old_record: record, letter_text: letter }) {
  const answers = record.answers.map(({ n, question, text }) => ({
    numbers: n,
    part: null,
    question,
    text,
  }));
  const corrections = resolveCorrections(letter, answers).map((correction) => {
    const answer = answers.find(({ numbers }) => numbers === correction.numbers);
    const label = labelOf(answer, correction, letter);
    const fragments = correction.fragments.map(({ after }) => after).filter(Boolean);
    return {
      n: correction.numbers,
      old_sentence: correction.before?.text ?? null,
      new_sentence: correction.after,
      label,
      flag: !['unchanged', 'reworded', 'added', 'dropped'].includes(label),
      ...(fragments.length > 0 ? { new_figure: fragments } : {}),
    };
  });
  return { id, corrections };
}

async function predict(row) {
  if (row.letter_text !== undefined) return predictLetter(row);
  if (row.old_sentences !== undefined) return predictAnswer(row);
  if (row.old_text !== undefined) return await predictDocument(row);
  return predictPair(row);
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run -s bench:predict -- FILE.jsonl\n');
  process.exitCode = 2;
} else {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() !== '') console.log(JSON.stringify(await predict(JSON.parse(line))));
  }
}
