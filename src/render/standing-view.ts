import type { AnswerVersion, RecordVersion, ZaakHistory } from '../core/history/history.ts';
import { standingAnswers } from '../core/history/standing.ts';
import type { Question } from '../core/model.ts';
import { isAbout } from './pairs.ts';

/** An answer as it stands now, the version that gave it, and the earlier ones that read otherwise. */
export interface StandingAnswer extends AnswerVersion {
  readonly version: RecordVersion;
  readonly differsFrom: readonly string[];
}

/** A record as it stands: the questions, and the answers that stand now. */
export interface StandingView {
  readonly questions: readonly Question[];
  readonly answers: readonly StandingAnswer[];
}

/** The record as it stands now; with `number` only that question and what answers it. */
export function standingView(history: ZaakHistory, number: number | null): StandingView {
  const wanted = (item: { readonly numbers: readonly number[] }): boolean =>
    number === null || item.numbers.includes(number);
  return {
    questions: history.questions.filter(wanted),
    answers: standingAnswers(history.versions)
      .filter(wanted)
      .flatMap((answer) => placed(history.versions, answer)),
  };
}

function placed(
  versions: readonly RecordVersion[],
  answer: AnswerVersion,
): readonly StandingAnswer[] {
  const at = versions.findIndex(({ answers }) => answers.includes(answer));
  const version = versions[at];
  if (!version) return [];
  const differsFrom = versions
    .slice(0, at)
    .filter(({ answers }) =>
      answers.some((earlier) => isAbout(earlier, answer) && earlier.text !== answer.text),
    )
    .map(({ id }) => id);
  return [{ ...answer, version, differsFrom }];
}
