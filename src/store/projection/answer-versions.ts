import type { AnswerVersion, HistoryEvent, RecordVersion } from '../../core/history/history.ts';
import type { Answer } from '../../core/model.ts';
import { normalise } from '../../core/text/normal-form.ts';
import { loadReading } from '../parse-results.ts';
import { type Store, sql } from '../store.ts';
import { renditionIds } from './rendition-lists.ts';

/** An answer as it was first read. */
export interface StoredAnswer {
  readonly id: number;
  readonly text: string;
}

const find = sql<[number, string, string], StoredAnswer>(`
  select id, text
  from answer_version
  where rendition_id = ? and numbers = ? and ifnull(part, '') = ?
`);

const insert = sql<[number, string, string | null, string, number]>(`
  insert into answer_version (rendition_id, numbers, part, text, parser)
  values (?, ?, ?, ?, ?)
`);

const insertQuestion = sql<[number, number]>(`
  insert into answer_version_question (answer_version_id, number)
  values (?, ?)
`);

const anyOf = sql<[number], { readonly id: number }>(`
  select id
  from answer_version
  where rendition_id = ?
  limit 1
`);

/**
 * Adds the answers that the documents of a zaak (a row id) give, each once for a document however many
 * renditions say it. What a letter makes of an answer is none of them. Where answers of these renditions
 * are kept, nothing is added: what only a parser changed is not an answer version.
 */
export function saveAnswerVersions(
  store: Store,
  zaak: number,
  events: readonly HistoryEvent[],
  parser: number,
): void {
  for (const { document, renditions } of events) {
    const own = renditionIds(store, zaak, document, renditions);
    const [first] = own;
    const isKept = own.some((it) => anyOf(store).get(it) !== undefined);
    if (first === undefined || isKept) continue;
    const all = renditionsOf(store, zaak, events, document);
    for (const answer of loadReading(store, first)?.answers ?? []) {
      if (findAnswer(store, own, all, answer) === null) add(store, first, answer, parser);
    }
  }
}

/** The answer version that holds a standing answer, null for what a letter or a parser made of it. */
export function answerVersionOf(
  store: Store,
  zaak: number,
  events: readonly HistoryEvent[],
  { document, renditions }: RecordVersion,
  answer: AnswerVersion,
): StoredAnswer | null {
  if (answer.manner !== 'stated') return null;
  const own = renditionIds(store, zaak, document, renditions);
  return findAnswer(store, own, renditionsOf(store, zaak, events, document), answer);
}

function renditionsOf(
  store: Store,
  zaak: number,
  events: readonly HistoryEvent[],
  document: string,
): readonly number[] {
  const editions = events.filter((event) => event.document === document);
  return editions.flatMap(({ renditions }) => renditionIds(store, zaak, document, renditions));
}

type Given = Pick<Answer, 'numbers' | 'part' | 'text'>;

/** By its place among the renditions of its own edition, by its words too among the document's others. */
function findAnswer(
  store: Store,
  own: readonly number[],
  all: readonly number[],
  { numbers, part, text }: Given,
): StoredAnswer | null {
  const known = (rendition: number): StoredAnswer | undefined =>
    find(store).get(rendition, JSON.stringify(numbers), part ?? '');
  const same = own.map(known).find((it) => it !== undefined);
  if (same) return same;
  const others = all.map(known).filter((it) => it !== undefined);
  return others.find((it) => normalise(it.text) === normalise(text)) ?? null;
}

function add(
  store: Store,
  rendition: number,
  { numbers, part, text }: Given,
  parser: number,
): void {
  const { lastInsertRowid } = insert(store).run(
    ...[rendition, JSON.stringify(numbers), part, text, parser],
  );
  for (const number of new Set(numbers)) insertQuestion(store).run(Number(lastInsertRowid), number);
}
