import type { AnswerVersion, RecordVersion } from '../../core/history/history.ts';
import { type Store, sql } from '../store.ts';

/** An answer as it was first read, where the store holds it. */
export interface StoredAnswer {
  readonly id: number;
  readonly text: string | null;
}

const find = sql<[number, string, string], StoredAnswer>(`
  select id, text
  from answer_version
  where rendition_id = ? and numbers = ? and ifnull(part, '') = ?
`);

const insert = sql<
  [number, string, string | null, AnswerVersion['manner'], string | null, string, number]
>(`
  insert into answer_version (rendition_id, numbers, part, manner, text, corrections, parser)
  values (?, ?, ?, ?, ?, ?, ?)
`);

const insertQuestion = sql<[number, number]>(`
  insert into answer_version_question (answer_version_id, number)
  values (?, ?)
`);

const statedBefore = sql<[number, number], { readonly id: number }>(`
  select id
  from answer_version
  where rendition_id = ? and manner = 'stated' and parser < ?
  limit 1
`);

/**
 * The answer versions of a record version, in its order: those that the store holds, and those that
 * it now adds, read by `parser`. Null where an earlier parser read the answers of these renditions
 * and had no such answer: what only a parser changed is not an answer version.
 */
export function saveAnswerVersions(
  store: Store,
  renditions: readonly number[],
  { answers }: RecordVersion,
  parser: number,
): readonly (StoredAnswer | null)[] {
  const isReread = renditions.some((it) => statedBefore(store).get(it, parser) !== undefined);
  return answers.map((answer) => {
    const known = findAnswer(store, renditions, answer);
    if (known) return known;
    const [first] = renditions;
    const isRefused = answer.manner === 'stated' && isReread;
    return first === undefined || isRefused ? null : add(store, first, answer, parser);
  });
}

function findAnswer(
  store: Store,
  renditions: readonly number[],
  { numbers, part }: AnswerVersion,
): StoredAnswer | null {
  for (const rendition of renditions) {
    const known = find(store).get(rendition, JSON.stringify(numbers), part ?? '');
    if (known) return known;
  }
  return null;
}

function add(store: Store, rendition: number, answer: AnswerVersion, parser: number): StoredAnswer {
  const { numbers, part, manner, corrections } = answer;
  const text = manner === 'stated' ? answer.text : null;
  const row = [JSON.stringify(numbers), part, manner, text, JSON.stringify(corrections)] as const;
  const id = Number(insert(store).run(rendition, ...row, parser).lastInsertRowid);
  for (const number of new Set(numbers)) insertQuestion(store).run(id, number);
  return { id, text };
}
