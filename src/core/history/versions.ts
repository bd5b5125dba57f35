import type { AnswerText, Minister, Question } from '../model.ts';
import { bareLetters } from '../text/bare-letters.ts';
import { applyLetters } from './apply-letters.ts';
import type { DatedEdition } from './dated-editions.ts';
import type { AnswerVersion, RecordVersion } from './history.ts';
import { standingAnswers } from './standing.ts';

/**
 * What each edition of each document made of the record, oldest first. A document that gives and
 * changes no answer makes no version; neither does an in-place replacement that changes nothing.
 */
export function recordVersions(
  editions: readonly DatedEdition[],
  questions: readonly Question[],
): readonly RecordVersion[] {
  const versions: RecordVersion[] = [];
  for (const edition of editions) {
    const version = versionOf(edition, questions, versions);
    if (version !== null) versions.push(version);
  }
  return versions;
}

function versionOf(
  edition: DatedEdition,
  questions: readonly Question[],
  earlier: readonly RecordVersion[],
): RecordVersion | null {
  const { parsed, document } = edition;
  // What a replaced letter corrects is what stood before the letter, not what the letter made of it.
  const others = earlier.filter((version) => version.document !== document.key);
  const stated: readonly AnswerText[] = parsed.answers.map((answer) => ({
    numbers: answer.numbers,
    part: answer.part,
    question: questionText(answer.numbers, answer.part, parsed.questions, questions),
    text: answer.text,
  }));
  const { answers, letter } = applyLetters(parsed, stated, standingAnswers(others));
  const isNothingNew = edition.isReplacement && !answers.some(isNews(standingAnswers(earlier)));
  if (answers.length === 0 || isNothingNew) return null;
  return {
    id: `v${earlier.length + 1}`,
    date: edition.date,
    kind: parsed.kind,
    document: document.key,
    aanhangsel: document.aanhangsel,
    answeredBy: parsed.answeredBy,
    otherMinister: isOtherMinister(parsed.answeredBy, earlier.at(-1)?.answeredBy ?? []),
    replacedInPlace: edition.isReplacement,
    renditions: edition.renditions,
    answers,
    letter,
  };
}

/** Tells the answers of a replacement whose words were not already standing. */
function isNews(standing: readonly AnswerVersion[]): (answer: AnswerVersion) => boolean {
  const said = new Set(standing.map(identity));
  return (answer) => !said.has(identity(answer));
}

function identity({ numbers, part, text }: AnswerVersion): string {
  return JSON.stringify([numbers, part, text]);
}

/** The questions that an answer answers, as its own document prints them, else as first asked. */
function questionText(
  numbers: readonly number[],
  part: string | null,
  restated: readonly Question[],
  asked: readonly Question[],
): string {
  const answered = (question: Question): boolean =>
    question.numbers.some((number) => numbers.includes(number)) &&
    (part === null || question.part === null || question.part === part);
  const own = restated.filter(answered);
  return (own.length > 0 ? own : asked.filter(answered)).map(({ text }) => text).join('\n\n');
}

/** Whether somebody signs who did not sign before; false where either document names nobody. */
function isOtherMinister(now: readonly Minister[], before: readonly Minister[]): boolean {
  const signed = new Set(before.map(({ name }) => bareLetters(name)));
  return signed.size > 0 && now.some(({ name }) => !signed.has(bareLetters(name)));
}
