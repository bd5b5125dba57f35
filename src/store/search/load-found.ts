import { parseAanhangselId } from '../../core/identifiers.ts';
import type { FoundPassage, FoundVersion } from '../../core/search/found.ts';
import type { PassagePlace } from '../../core/search/passage.ts';
import { type Store, sql } from '../store.ts';

interface Row extends Pick<FoundPassage, 'zaak' | 'subject' | 'submitted' | 'place'> {
  readonly askers: string;
  readonly labels: string;
  readonly zaakId: number;
  readonly version: number | null;
  readonly later: number | null;
  readonly position: number;
}

interface Words extends Pick<FoundPassage, 'part' | 'text'> {
  readonly numbers: string;
}

interface VersionRow extends Omit<FoundVersion, 'aanhangsel' | 'answeredBy'> {
  readonly aanhangsel: string | null;
  readonly answeredBy: string;
}

const passage = sql<[number], Row>(`
  select number as zaak, subject, submitted, askers, place, labels, zaak_id as zaakId, version, later,
    position
  from passage
  join zaak on zaak.id = zaak_id
  join record using (zaak_id)
  where passage.id = ?
`);

const question = sql<[Row], Words>(`
  select numbers, part, text
  from question
  where zaak_id = @zaakId and position = @position
`);

const answer = sql<[Row], Words>(`
  select standing.numbers, standing.part, ifnull(standing.text, answer_version.text) as text
  from record_version
  join standing_answer standing on record_version_id = record_version.id
  left join answer_version on answer_version.id = answer_version_id
  where zaak_id = @zaakId and ordinal = @version and position = @position
`);

const statement = sql<[Row], Words>(`
  select numbers, null as part, (
      select group_concat(json_extract(value, '$.text'), ' ')
      from json_each(before)) as text
  from record_version later
  join comparison on after_id = later.id
  join record_version earlier on earlier.id = before_id
  join statement on comparison_id = comparison.id
  where later.zaak_id = @zaakId and later.ordinal = @later and earlier.ordinal = @later - 1
    and statement.ordinal = @position
`);

const version = sql<[number, number], VersionRow>(`
  select name as id, date, kind, key as document, aanhangsel, (
      select json_group_array(json_object('name', name, 'role', role, 'department', department))
      from (
        select name, role, department
        from record_version_minister
        where record_version_id = record_version.id
        order by position)) as answeredBy
  from record_version
  join document on document.id = document_id
  where record_version.zaak_id = ? and ordinal = ?
`);

const WORDS: Readonly<Record<PassagePlace, typeof question>> = {
  question,
  answer,
  withdrawn: statement,
};

/** The passages with these row ids, in that order, with their texts and where they stand. */
export function loadFound(store: Store, ids: readonly number[]): readonly FoundPassage[] {
  return ids.flatMap((id) => {
    const row = passage(store).get(id);
    const words = row && WORDS[row.place](store).get(row);
    if (row === undefined || words === undefined) return [];
    const { zaak, subject, submitted, place, zaakId } = row;
    return [
      {
        zaak,
        subject,
        askers: JSON.parse(row.askers),
        submitted,
        place,
        numbers: JSON.parse(words.numbers),
        part: words.part,
        text: words.text,
        labels: JSON.parse(row.labels),
        version: versionOf(store, zaakId, row.version),
        later: versionOf(store, zaakId, row.later),
      },
    ];
  });
}

function versionOf(store: Store, zaak: number, ordinal: number | null): FoundVersion | null {
  const row = ordinal === null ? undefined : version(store).get(zaak, ordinal);
  if (row === undefined) return null;
  const { aanhangsel, answeredBy, ...rest } = row;
  return {
    ...rest,
    aanhangsel: parseAanhangselId(aanhangsel),
    answeredBy: JSON.parse(answeredBy),
  };
}
