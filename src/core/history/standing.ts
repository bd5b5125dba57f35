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
  const found = new Map<string, AnswerVersion>();
  for (const version of newestFirst) {
    for (const answer of version.answers) {
      const key = answer.part ?? '';
      if (answer.numbers.includes(number) && !found.has(key)) found.set(key, answer);
    }
    if (found.has('')) break;
  }
  return [...found.values()].sort((one, other) => comparePart(one, other));
}

function comparePart(one: AnswerVersion, other: AnswerVersion): number {
  return (one.part ?? '').localeCompare(other.part ?? '', 'nl');
}
