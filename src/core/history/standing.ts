import type { AnswerVersion, RecordVersion } from './history.ts';

/**
 * The record as it stood after the given versions (first to last): for every question number the
 * newest answer to it, parts of an older one kept while no newer document answers the whole number.
 * An answer to several questions of which only some were answered again stands for the others.
 */
export function standingAnswers(versions: readonly RecordVersion[]): readonly AnswerVersion[] {
  const newestFirst = [...versions].reverse();
  const numbers = new Set(versions.flatMap((v) => v.answers.flatMap((a) => a.numbers)));
  const standing = new Set<AnswerVersion>();
  for (const number of [...numbers].sort((one, other) => one - other)) {
    for (const answer of newestFor(number, newestFirst)) standing.add(answer);
  }
  return [...standing];
}

function newestFor(number: number, newestFirst: readonly RecordVersion[]): AnswerVersion[] {
  const found: AnswerVersion[] = [];
  const parts = new Set<string>();
  for (const { answers } of newestFirst) {
    const mine = answers.filter(({ numbers }) => numbers.includes(number));
    // Two answers of one document may bear one number: a misprint, or a question asked twice.
    found.push(...mine.filter(({ part }) => !parts.has(part ?? '')));
    for (const { part } of mine) parts.add(part ?? '');
    if (parts.has('')) break;
  }
  return found.sort(comparePart);
}

function comparePart(one: AnswerVersion, other: AnswerVersion): number {
  return (one.part ?? '').localeCompare(other.part ?? '', 'nl');
}
