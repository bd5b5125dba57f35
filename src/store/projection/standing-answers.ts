import type { AnswerVersion, RecordVersion } from '../../core/history/history.ts';
import { grouped } from '../grouped.ts';
import { type Store, sql } from '../store.ts';
import type { StoredAnswer } from './answer-versions.ts';

interface Row extends Pick<AnswerVersion, 'part' | 'question' | 'text' | 'manner'> {
  readonly version: number;
  readonly numbers: string;
  readonly corrections: string;
}

const insert = sql<
  [
    number,
    number,
    number | null,
    string,
    string | null,
    string,
    string | null,
    AnswerVersion['manner'],
    string,
  ]
>(`
  insert into standing_answer (record_version_id, position, answer_version_id, numbers, part,
    question, text, manner, corrections)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?)
`);

const answers = sql<[number], Row>(`
  select record_version_id as version, standing.numbers, standing.part, question,
    ifnull(standing.text, answer_version.text) as text, standing.manner, standing.corrections
  from record_version
  join standing_answer standing on record_version_id = record_version.id
  left join answer_version on answer_version.id = answer_version_id
  where zaak_id = ?
  order by position
`);

/** Writes the answers of a version (a row id), each text only where its answer version has another. */
export function saveAnswers(
  store: Store,
  version: number,
  { answers: given }: RecordVersion,
  versionOf: (answer: AnswerVersion) => StoredAnswer | null,
): void {
  for (const [position, answer] of given.entries()) {
    const first = versionOf(answer);
    insert(store).run(
      version,
      position,
      first?.id ?? null,
      JSON.stringify(answer.numbers),
      answer.part,
      answer.question,
      answer.text === first?.text ? null : answer.text,
      answer.manner,
      JSON.stringify(answer.corrections),
    );
  }
}

/** The answers of the versions of a zaak (a row id), by the row id of their version. */
export function loadAnswers(
  store: Store,
  zaak: number,
): ReadonlyMap<number, readonly AnswerVersion[]> {
  const rows = grouped(answers(store).all(zaak), ({ version }) => version);
  return new Map([...rows].map(([version, group]) => [version, group.map(answerOf)]));
}

function answerOf({ version: _, numbers, corrections, ...answer }: Row): AnswerVersion {
  return { ...answer, numbers: JSON.parse(numbers), corrections: JSON.parse(corrections) };
}
