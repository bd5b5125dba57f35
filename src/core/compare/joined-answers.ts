import type { AnswerText, Span } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';

const BETWEEN = '\n\n';

/** The answers of a group read as one text, with the way back to each. */
export interface JoinedAnswers {
  readonly text: string;
  readonly question: string;
  readonly sentences: readonly Span[];
  readonly numbers: readonly number[];
  /** The question numbers of the answer at a place. */
  readonly numbersAt: (at: number) => readonly number[];
  /** A span of the joined text as one of the answer it stands in. */
  readonly inAnswer: (span: Span) => Span;
}

function moved({ text, start, end }: Span, by: number): Span {
  return { text, start: start + by, end: end + by };
}

/** Joins answers by a blank line; of one answer every place stays as it is. */
export function joinAnswers(answers: readonly AnswerText[]): JoinedAnswers {
  const bases: number[] = [];
  let base = 0;
  for (const { text } of answers) {
    bases.push(base);
    base += text.length + BETWEEN.length;
  }
  const indexAt = (at: number): number =>
    Math.max(
      0,
      bases.findLastIndex((start) => start <= at),
    );
  return {
    text: answers.map(({ text }) => text).join(BETWEEN),
    question: answers.map(({ question }) => question).join(BETWEEN),
    sentences: answers.flatMap(({ text }, at) =>
      splitSentences(text).map((span) => moved(span, bases[at] ?? 0)),
    ),
    numbers: answers.flatMap(({ numbers }) => numbers),
    numbersAt: (at) => answers[indexAt(at)]?.numbers ?? [],
    inAnswer: (span) => moved(span, -(bases[indexAt(span.start)] ?? 0)),
  };
}

/** Given sentences read as one text, one space between them: what benchmarks and tests hand in. */
export function joinSentences(sentences: readonly string[], question: string): JoinedAnswers {
  const spans: Span[] = [];
  let start = 0;
  for (const text of sentences) {
    spans.push({ text, start, end: start + text.length });
    start += text.length + 1;
  }
  return {
    text: sentences.join(' '),
    question,
    sentences: spans,
    numbers: [],
    numbersAt: () => [],
    inAnswer: (span) => span,
  };
}
