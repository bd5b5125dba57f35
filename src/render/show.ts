import type { ZaakHistory } from '../core/history/history.ts';
import type { Question } from '../core/model.ts';
import { hang, paragraphs, plain } from './layout.ts';
import { dateWords, labelledNumbers } from './names.ts';
import { isAbout, type StandingAnswer, standingView } from './standing-view.ts';
import type { View } from './view.ts';
import { renderZaakHead } from './zaak-head.ts';

/** What `kvq show` shows: each question with its answer as it stands now. */
export interface ShowView {
  readonly history: ZaakHistory;
  /** Only this question; null for all of them. */
  readonly question: number | null;
}

/** Questions and answers in reading order; an answer to several questions follows the last of them. */
export function renderShow(view: View, { history, question }: ShowView): string {
  const { questions, answers } = standingView(history, question);
  const waiting = new Set(answers);
  const blocks = questions.flatMap((asked, at) => {
    const later = questions.slice(at + 1);
    const ready = [...waiting].filter(
      ({ answer }) => isAbout(answer, asked) && !later.some((next) => isAbout(answer, next)),
    );
    for (const answer of ready) waiting.delete(answer);
    const none = !answers.some(({ answer }) => isAbout(answer, asked));
    return [
      ...questionBlock(view, asked),
      ...(none ? [`  ${view.palette.warning(view.catalogue.phrases.notAnswered)}`, ''] : []),
      ...ready.flatMap((answer) => answerBlock(view, answer)),
    ];
  });
  const rest = [...waiting].flatMap((answer) => answerBlock(view, answer));
  const lines = [...renderZaakHead(view, history), '', ...blocks, ...rest];
  return `${lines.join('\n').trimEnd()}\n`;
}

function questionBlock(view: View, question: Question): readonly string[] {
  const { catalogue, palette } = view;
  const title = catalogue.phrases.question(labelledNumbers(catalogue, question));
  return [palette.title(title), ...paragraphs(view, question.text, 2), ''];
}

function answerBlock(view: View, { answer, version, differsFrom }: StandingAnswer): string[] {
  const { catalogue, palette } = view;
  const { phrases } = catalogue;
  const title = phrases.answer(labelledNumbers(catalogue, answer));
  const marks = [
    phrases.standsSince(version.id, dateWords(catalogue, version.date)),
    ...(differsFrom.length > 0 ? [phrases.earlierDiffers(differsFrom.join(', '))] : []),
  ].join(' · ');
  const paint = differsFrom.length > 0 ? palette.flag : palette.faint;
  const text =
    answer.manner === 'withdrawn'
      ? [`  ${palette.flag(phrases.withdrawn)}`]
      : paragraphs(view, answer.text, 2);
  return [
    ...hang(view, { text: title, paint: palette.title }, [plain('  '), { text: marks, paint }]),
    ...text,
    '',
  ];
}
