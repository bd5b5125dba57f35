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

function indicesIn(wording: string | null, spans: readonly Span[]): readonly number[] {
  if (wording === null) return [];
  const form = sentenceForm(wording);
  return [...spans.entries()]
    .filter(([, { text }]) => {
      const other = sentenceForm(text);
      return other !== '' && form.includes(other);
    })
    .map(([at]) => at);
}

/** The sentences that letters put in each other's place, by their indices in both lists. */
export function replacedSentences(
  corrections: readonly LetterCorrection[],
  before: readonly Span[],
  after: readonly Span[],
): readonly { readonly before: readonly number[]; readonly after: readonly number[] }[] {
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return corrections.flatMap((correction) => {
    const here = indicesIn(correction.before, before).filter((at) => !taken.before.has(at));
    const there = indicesIn(correction.after, after).filter((at) => !taken.after.has(at));
    if (here.length === 0 || there.length === 0) return [];
    for (const at of here) taken.before.add(at);
    for (const at of there) taken.after.add(at);
    return { before: here, after: there };
  });
}
