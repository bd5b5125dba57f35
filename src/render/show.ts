import type { BesideAnswers, NotesOf, Prose } from '../core/history/beside-answers.ts';
import type { ZaakHistory } from '../core/history/history.ts';
import type { QuotedAcross } from '../core/lineage/quoted-across.ts';
import type { Footnote, Question } from '../core/model.ts';
import type { Unapplied } from './diff-view.ts';
import { hang, paragraphs, plain, wrap } from './layout.ts';
import { dateWords, labelledNumbers, ministerWords } from './names.ts';
import { noteLines } from './notes.ts';
import { pairUp } from './pairs.ts';
import { proseTitle } from './prose-title.ts';
import { quotedMarks } from './quoted-marks.ts';
import { type StandingAnswer, standingView } from './standing-view.ts';
import { renderUnapplied } from './unapplied.ts';
import type { View } from './view.ts';
import { renderZaakHead } from './zaak-head.ts';

/** What `kvq show` shows: each question with its answer as it stands now. */
export interface ShowView {
  readonly history: ZaakHistory;
  /** Only this question; null for all of them. */
  readonly question: number | null;
  readonly beside: BesideAnswers;
  /** Its statements that later zaken quote. */
  readonly quoted: readonly QuotedAcross[];
  /** Later documents of which nobody knows which answer they change. */
  readonly unapplied: readonly Unapplied[];
}

const INDENT = plain('  ');

/** Questions and answers in reading order, each answer with the version that gave it. */
export function renderShow(view: View, shown: ShowView): string {
  const { history, question, beside } = shown;
  const standing = standingView(history, question);
  const blocks = pairUp(standing.questions, standing.answers).flatMap((pair) => [
    ...(pair.question ? questionBlock(view, pair.question, beside) : []),
    ...(pair.answered ? [] : [...notAnswered(view), '']),
    ...pair.answers.flatMap((answer) => answerBlock(view, answer, shown)),
  ]);
  const { phrases } = view.catalogue;
  const lines = [
    ...renderZaakHead(view, history),
    ...delayLines(view, history),
    '',
    ...renderUnapplied(view, shown.unapplied),
    ...(blocks.length === 0 ? [...wrap(view, [plain(phrases.noPairs)], view.width), ''] : blocks),
    ...(question === null ? beside.proses.flatMap((prose) => proseLines(view, prose)) : []),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function delayLines({ catalogue, ...view }: View, { events }: ZaakHistory): readonly string[] {
  return events
    .filter(({ kind }) => kind === 'delay-notice')
    .map(({ date }) => view.palette.faint(catalogue.phrases.delayed(dateWords(catalogue, date))));
}

function proseLines(view: View, { document, date, kind, text }: Prose): readonly string[] {
  const { catalogue, palette } = view;
  const title = { text: `${proseTitle(catalogue, kind, text)}   `, paint: palette.title };
  const source = { text: `${document} · ${dateWords(catalogue, date)}`, paint: palette.faint };
  return [...hang(view, title, [source]), ...paragraphs(view, text, 2), ''];
}

function notesFor(
  { notes }: BesideAnswers,
  of: NotesOf['of'],
  { numbers, part }: Pick<Question, 'numbers' | 'part'>,
): readonly Footnote[] {
  const isMine = (one: NotesOf): boolean =>
    one.of === of && one.part === part && one.numbers.join() === numbers.join();
  return notes.find(isMine)?.notes ?? [];
}

function questionBlock(view: View, question: Question, beside: BesideAnswers): readonly string[] {
  const { catalogue, palette } = view;
  const title = catalogue.phrases.question(labelledNumbers(catalogue, question));
  return [
    palette.title(title),
    ...paragraphs(view, question.text, 2),
    ...noteLines(view, notesFor(beside, 'question', question)),
    '',
  ];
}

function notAnswered(view: View): readonly string[] {
  const { catalogue, palette } = view;
  return hang(view, INDENT, [{ text: catalogue.phrases.notAnswered, paint: palette.warning }]);
}

function answerBlock(
  view: View,
  answer: StandingAnswer,
  { beside, quoted }: ShowView,
): readonly string[] {
  const { version, differsFrom } = answer;
  const { catalogue, palette } = view;
  const { phrases } = catalogue;
  const date = dateWords(catalogue, version.date);
  const title = phrases.answer(labelledNumbers(catalogue, answer));
  const marks = [
    answer.manner === 'corrected'
      ? phrases.correctedSince(ministerWords(version.answeredBy) || null, version.id, date)
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
    ...noteLines(view, notesFor(beside, 'answer', answer)),
    ...quotedMarks(view, quoted, answer),
    '',
  ];
}
