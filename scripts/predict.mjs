// What the built engine says of one row of a benchmark file (forms in ../shared/bench/BENCH.md).
import { alignAnswers } from '../dist/core/align/answers.js';
import { compareAnswers, compareSentences } from '../dist/core/compare/compare.js';
import { parseDocument } from '../dist/core/document/parse-document.js';
import { resolveCorrections } from '../dist/core/letter/resolve-corrections.js';
import { readDocument } from '../dist/formats/read.js';

function predictPair({ id, old: before, new: after, question = '' }, means) {
  const sides = { before: before ? [before] : [], after: after ? [after] : [], question };
  const [{ label, flag }] = compareSentences(sides, true, means);
  return { id, label, flag };
}

function predictAnswer({ id, question = '', old_sentences: before, new_sentences: after }, means) {
  const statements = compareSentences({ before, after, question }, false, means);
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
function labelOf(answer, correction, letter, means) {
  const { numbers, before, reading, reason, passage, text } = correction;
  if (text === null || reading === null) return 'retracted';
  if (before === null) {
    const whole = { before: [answer.text], after: [text], question: answer.question };
    return compareSentences(whole, true, means)[0].label;
  }
  const context = {
    text: letter,
    corrections: [{ numbers, before: before.text, after: reading, reason, passage }],
  };
  const { statements } = compareAnswers([answer], [{ ...answer, text }], context, means);
  const holds = ({ start, end }) => start < before.end && before.start < end;
  return statements.find((statement) => statement.before.some(holds)).label;
}

function predictLetter({ id, old_record: record, letter_text: letter }, means) {
  const answers = record.answers.map(({ n, question, text }) => ({
    numbers: n,
    part: null,
    question,
    text,
  }));
  const corrections = resolveCorrections(letter, answers).map((correction) => {
    const answer = answers.find(({ numbers }) => numbers === correction.numbers);
    const label = labelOf(answer, correction, letter, means);
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

/** The prediction for a row of a benchmark file, by these means of the classifier or all there are. */
export async function predict(row, means) {
  if (row.letter_text !== undefined) return predictLetter(row, means);
  if (row.old_sentences !== undefined) return predictAnswer(row, means);
  if (row.old_text !== undefined) return await predictDocument(row);
  return predictPair(row, means);
}
