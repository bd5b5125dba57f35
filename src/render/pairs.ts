interface Numbered {
  readonly numbers: readonly number[];
  readonly part: string | null;
}

/** Whether an answer is one to this question: a number in common, and no other part of it. */
export function isAbout(one: Numbered, other: Numbered): boolean {
  const samePart = one.part === null || other.part === null || one.part === other.part;
  return samePart && one.numbers.some((number) => other.numbers.includes(number));
}

/** A question with the answers that can be read after it. */
export interface Pair<Q, A> {
  readonly question: Q | null;
  /** Answers of which this is the last question; those to no question at all come last. */
  readonly answers: readonly A[];
  /** Whether anything answers the question, here or after a later one. */
  readonly answered: boolean;
}

/** Questions and answers in reading order: an answer to several questions follows the last of them. */
export function pairUp<Q extends Numbered, A extends Numbered>(
  questions: readonly Q[],
  answers: readonly A[],
): readonly Pair<Q, A>[] {
  const waiting = new Set(answers);
  const pairs = questions.map((question, at) => {
    const later = questions.slice(at + 1);
    const about = answers.filter((answer) => isAbout(answer, question));
    const ready = about.filter((answer) => !later.some((next) => isAbout(answer, next)));
    for (const answer of ready) waiting.delete(answer);
    return { question, answers: ready, answered: about.length > 0 };
  });
  return [...pairs, { question: null, answers: [...waiting], answered: true }];
}
