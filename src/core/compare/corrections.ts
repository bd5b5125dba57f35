import type { Span } from '../model.ts';
import { sentenceForm } from '../text/normal-form.ts';

/** What a letter corrects in one answer, with its own words for it; spans lie in the letter's text. */
export interface LetterCorrection {
  readonly numbers: readonly number[];
  /** The whole old sentence; null where the whole answer is replaced or withdrawn. */
  readonly before: string | null;
  readonly after: string | null;
  readonly reason: Span | null;
  readonly passage: Span | null;
}

function names(sentence: string | null, spans: readonly Span[]): boolean {
  if (sentence === null) return false;
  const form = sentenceForm(sentence);
  return spans.some(({ text }) => {
    const other = sentenceForm(text);
    return other !== '' && form !== '' && (form.includes(other) || other.includes(form));
  });
}

/** The correction that names one of these sentences of an answer, null where no letter does. */
export function findCorrection(
  corrections: readonly LetterCorrection[],
  numbers: readonly number[],
  before: readonly Span[],
  after: readonly Span[],
): { readonly reason: Span | null; readonly passage: Span | null } | null {
  const found = corrections.find(
    (correction) =>
      correction.numbers.some((number) => numbers.includes(number)) &&
      (names(correction.before, before) || names(correction.after, after)),
  );
  return found === undefined ? null : { reason: found.reason, passage: found.passage };
}
