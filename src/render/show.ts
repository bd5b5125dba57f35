import type { ZaakHistory } from '../core/history/history.ts';
import type { Question } from '../core/model.ts';
import { hang, paragraphs, plain } from './layout.ts';
import { dateWords, labelledNumbers, ministerWords } from './names.ts';
import { pairUp } from './pairs.ts';
import { type StandingAnswer, standingView } from './standing-view.ts';
import type { View } from './view.ts';
import { renderZaakHead } from './zaak-head.ts';

/** What `kvq show` shows: each question with its answer as it stands now. */
export interface ShowView {
  readonly history: ZaakHistory;
  /** Only this question; null for all of them. */
  readonly question: number | null;
}

const INDENT = plain('  ');

/** Questions and answers in reading order, each answer with the version that gave it. */
export function renderShow(view: View, { history, question }: ShowView): string {
  const standing = standingView(history, question);
  const blocks = pairUp(standing.questions, standing.answers).flatMap((pair) => [
    ...(pair.question ? questionBlock(view, pair.question) : []),
    ...(pair.answered ? [] : [...notAnswered(view), '']),
    ...pair.answers.flatMap((answer) => answerBlock(view, answer)),
  ]);
  const lines = [...renderZaakHead(view, history), '', ...blocks];
  return `${lines.join('\n').trimEnd()}\n`;
}

function questionBlock(view: View, question: Question): readonly string[] {
  const { catalogue, palette } = view;
  const title = catalogue.phrases.question(labelledNumbers(catalogue, question));
  return [palette.title(title), ...paragraphs(view, question.text, 2), ''];
}

function notAnswered(view: View): readonly string[] {
  const { catalogue, palette } = view;
  return hang(view, INDENT, [{ text: catalogue.phrases.notAnswered, paint: palette.warning }]);
}

function answerBlock(view: View, answer: StandingAnswer): readonly string[] {
  const { version, differsFrom } = answer;
  const { catalogue, palette } = view;
  const { phrases } = catalogue;
  const date = dateWords(catalogue, version.date);
  const title = phrases.answer(labelledNumbers(catalogue, answer));
  const marks = [
    answer.manner === 'corrected'
      ? phrases.correctedSince(ministerWords(version.answeredBy), version.id, date)
      : phrases.standsSince(version.id, date),
    ...(differsFrom.length > 0 ? [phrases.earlierDiffers(differsFrom.join(', '))] : []),
  ].join(' · ');
  const paint = differsFrom.length > 0 ? palette.flag : palette.faint;
  const text =
    answer.manner === 'withdrawn'
      ? hang(view, INDENT, [{ text: phrases.withdrawn, paint: palette.flag }])
      : paragraphs(view, answer.text, 2);
  return [
    ...hang(view, { text: `${title}   `, paint: palette.title }, [{ text: marks, paint }]),
    ...text,
    '',
  ];
}
