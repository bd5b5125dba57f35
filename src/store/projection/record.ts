import type { ZaakHistory } from '../../core/history/history.ts';
import type { Question } from '../../core/model.ts';
import { type Store, sql } from '../store.ts';

/** The versions of the parser that read and of the engine that compared, from 1. */
export interface Versions {
  readonly parser: number;
  readonly engine: number;
}

/** What is known of a zaak as a whole. */
export type RecordHead = Pick<
  ZaakHistory,
  'zaak' | 'subject' | 'askers' | 'addressedTo' | 'submitted'
>;

interface RecordRow extends Versions, Pick<RecordHead, 'subject' | 'submitted'> {
  readonly id: number;
  readonly askers: string;
  readonly addressedTo: string;
}

interface QuestionRow extends Pick<Question, 'part' | 'text'> {
  readonly numbers: string;
  readonly footnotes: string;
}

const clear = sql<[number]>(`
  delete from record
  where zaak_id = ?
`);

const insert = sql<[number, string | null, string | null, string, string, number, number]>(`
  insert into record (zaak_id, subject, submitted, askers, addressed_to, parser, engine)
  values (?, ?, ?, ?, ?, ?, ?)
`);

const insertQuestion = sql<[number, number, string, string | null, string, string]>(`
  insert into question (zaak_id, position, numbers, part, text, footnotes)
  values (?, ?, ?, ?, ?, ?)
`);

const find = sql<[string], RecordRow>(`
  select zaak.id, subject, submitted, askers, addressed_to as addressedTo, parser, engine
  from record
  join zaak on zaak.id = zaak_id
  where number = ?
`);

const questions = sql<[number], QuestionRow>(`
  select numbers, part, text, footnotes
  from question
  where zaak_id = ?
  order by position
`);

/** Removes all that was projected of a zaak; its facts stay. `zaak` is a row id, here and below. */
export function clearRecord(store: Store, zaak: number): void {
  clear(store).run(zaak);
}

/** Writes the head of a zaak and its questions. */
export function saveRecord(
  store: Store,
  zaak: number,
  history: ZaakHistory,
  { parser, engine }: Versions,
): void {
  const { subject, submitted } = history;
  const askers = JSON.stringify(history.askers);
  const addressedTo = JSON.stringify(history.addressedTo);
  insert(store).run(zaak, subject, submitted, askers, addressedTo, parser, engine);
  for (const [position, { numbers, part, text, footnotes }] of history.questions.entries()) {
    const [asked, notes] = [JSON.stringify(numbers), JSON.stringify(footnotes)];
    insertQuestion(store).run(zaak, position, asked, part, text, notes);
  }
}

/**
 * The head of a zaak with its row id, null where nothing is projected of it. Stale when it was not
 * computed by the `present` parser and engine.
 */
export function loadHead(
  store: Store,
  zaak: string,
  present: Versions,
): { readonly id: number; readonly head: RecordHead; readonly stale: boolean } | null {
  const row = find(store).get(zaak);
  if (row === undefined) return null;
  const { id, subject, submitted, parser, engine } = row;
  const askers = JSON.parse(row.askers);
  const addressedTo = JSON.parse(row.addressedTo);
  const stale = parser !== present.parser || engine !== present.engine;
  return { id, head: { zaak, subject, askers, addressedTo, submitted }, stale };
}

/** The questions of a zaak in order. */
export function loadQuestions(store: Store, zaak: number): readonly Question[] {
  return questions(store)
    .all(zaak)
    .map(({ numbers, part, text, footnotes }) => ({
      numbers: JSON.parse(numbers),
      part,
      text,
      footnotes: JSON.parse(footnotes),
    }));
}
