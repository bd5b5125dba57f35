import type { AnswerText } from '../../../src/core/model.ts';

/** A letter about one of the records, and what it corrects; every sentence here is invented. */
export interface Letter<Name extends string> {
  readonly record: Name;
  readonly letter: string;
  readonly expected: readonly {
    readonly numbers: readonly number[];
    /** The old sentence; null: the whole answer. */
    readonly before: string | null;
    readonly after: string | null;
    /** A figure or words that must be in the new wording or replaced by themselves. */
    readonly fragment?: string;
  }[];
}

/** An invented answer. */
export function answer(numbers: readonly number[], question: string, text: string): AnswerText {
  return { numbers, part: null, question, text };
}
