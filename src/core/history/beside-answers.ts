import type { DocumentKind, Footnote, IsoDate, Question } from '../model.ts';
import { type DatedEdition, datedEditions } from './dated-editions.ts';
import { askingEdition } from './derive-history.ts';
import type { AnswerVersion, FiledDocument, ZaakHistory } from './history.ts';
import { standingAnswers } from './standing.ts';

/** The footnotes of one question or one standing answer. */
export interface NotesOf extends Pick<Question, 'numbers' | 'part'> {
  readonly of: 'question' | 'answer';
  readonly notes: readonly Footnote[];
}

/** What a document says outside its questions and answers. */
export interface Prose {
  readonly document: string;
  readonly date: IsoDate | null;
  readonly kind: DocumentKind;
  readonly text: string;
}

/** What the documents of a zaak print beside their questions and answers. */
export interface BesideAnswers {
  readonly notes: readonly NotesOf[];
  /** In order of date. */
  readonly proses: readonly Prose[];
}

/** The notes of the questions and standing answers of a zaak, and the prose around them. */
export function besideAnswers(
  { versions }: Pick<ZaakHistory, 'versions'>,
  documents: readonly FiledDocument[],
): BesideAnswers {
  const editions = datedEditions(documents);
  const asking = askingEdition(editions);
  const questions = asking?.parsed.questions ?? [];
  const notes = [
    ...questions.map((item) => notesOf('question', item, asking ? [asking] : [])),
    ...standingAnswers(versions).map((answer) => {
      const document = versions.find(({ answers }) => answers.includes(answer))?.document ?? '';
      return notesOf('answer', answer, givingEditions(editions, answer, document));
    }),
  ];
  return {
    notes: notes.filter((one) => one.notes.length > 0),
    proses: editions.filter(isLast).flatMap(proseOf),
  };
}

/** The editions that may print the notes of an answer, likeliest first; a correction keeps those before. */
function givingEditions(
  editions: readonly DatedEdition[],
  { manner }: AnswerVersion,
  document: string,
): readonly DatedEdition[] {
  const last = editions.findLastIndex((edition) => edition.document.key === document);
  if (manner === 'withdrawn') return [];
  return manner === 'stated' ? editions.slice(last, last + 1) : editions.slice(0, last).reverse();
}

function notesOf(
  of: NotesOf['of'],
  { numbers, part }: Pick<Question, 'numbers' | 'part'>,
  editions: readonly DatedEdition[],
): NotesOf {
  const [found = []] = editions.flatMap(({ parsed }) => {
    const items = of === 'question' ? parsed.questions : parsed.answers;
    const mine = items.filter((it) => it.part === part && it.numbers.join() === numbers.join());
    const marks = new Set(mine.flatMap(({ footnotes }) => footnotes));
    return mine.length === 0 ? [] : [parsed.footnotes.filter(({ mark }) => marks.has(mark))];
  });
  return { of, numbers, part, notes: found };
}

function isLast(
  { document }: DatedEdition,
  index: number,
  editions: readonly DatedEdition[],
): boolean {
  return editions.findLastIndex((it) => it.document.key === document.key) === index;
}

function proseOf({ document, date, parsed }: DatedEdition): readonly Prose[] {
  const { kind, letter } = parsed;
  return letter === null ? [] : [{ document: document.key, date, kind, text: letter }];
}
