import type { Means } from '../classify/means.ts';
import { compareAnswers, type LetterContext } from '../compare/compare.ts';
import { shifted } from './apply-letters.ts';
import type { AnswerVersion, RecordVersion, VersionComparison, ZaakHistory } from './history.ts';
import { standingAnswers } from './standing.ts';

/**
 * Compares the record as it stood after two of its versions, given by their index. Only what the
 * documents in between give or change is compared; the rest is not repeated, and never "removed".
 */
export function compareVersions(
  { versions }: Pick<ZaakHistory, 'versions'>,
  before: number,
  after: number,
  means?: Means,
): VersionComparison {
  const stood = standingAnswers(versions.slice(0, before + 1));
  const since = versions.slice(before + 1, after + 1);
  const comparison = compareAnswers(stood, standingAnswers(since), letterOf(since), means);
  return {
    before: versions[before]?.id ?? '',
    after: versions[after]?.id ?? '',
    ...comparison,
  };
}

/** The pairs worth keeping ready: each step, and the first version against what stands now. */
export function comparisonsOf(history: ZaakHistory): readonly VersionComparison[] {
  const last = history.versions.length - 1;
  const steps = history.versions
    .slice(1)
    .map((_, index) => compareVersions(history, index, index + 1));
  return last > 1 ? [...steps, compareVersions(history, 0, last)] : steps;
}

/** The correcting prose of several documents as one, places shifted along. */
function letterOf(versions: readonly RecordVersion[]): LetterContext | undefined {
  const lettered = versions.filter(({ letter }) => letter !== null);
  if (lettered.length === 0) return undefined;
  let text = '';
  const corrections = lettered.flatMap(({ letter, answers }) => {
    const start = text.length;
    text += `${letter}\n\n`;
    return answers.flatMap((answer) => correctionsOf(answer, start));
  });
  return { text, corrections };
}

function correctionsOf(
  { numbers, corrections }: AnswerVersion,
  start: number,
): LetterContext['corrections'] {
  return corrections.map(({ before, after, reason, passage }) => ({
    numbers,
    before,
    after,
    reason: reason && shifted(reason, start),
    passage: shifted(passage, start),
  }));
}
