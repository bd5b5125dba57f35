import type { RecordVersion, Rendition, ZaakHistory } from '../../core/history/history.ts';
import { parseAanhangselId } from '../../core/identifiers.ts';
import type { Minister } from '../../core/model.ts';
import { grouped } from '../grouped.ts';
import { type Store, sql } from '../store.ts';
import { answerVersionOf } from './answer-versions.ts';
import { renditionIds } from './rendition-lists.ts';
import { saveAnswers } from './standing-answers.ts';

/** A version of the record without its texts. */
export type VersionHead = Omit<RecordVersion, 'answers' | 'letter'>;

/** A version as it stands in its table; `row` is its row id. */
export interface VersionRow {
  readonly row: number;
  readonly head: VersionHead;
}

interface Row extends Pick<RecordVersion, 'id' | 'date' | 'kind' | 'document'> {
  readonly row: number;
  readonly aanhangsel: string | null;
  readonly otherMinister: number;
  readonly replacedInPlace: number;
  readonly renditions: string;
}

const insert = sql<
  [number, number, string, string | null, string, number, number, string, string | null, string]
>(`
  insert into record_version (zaak_id, ordinal, name, date, kind, other_minister,
    replaced_in_place, renditions, letter, document_id)
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, (select id from document where key = ?))
`);

const insertMinister = sql<[number, number, string, string | null, string | null]>(`
  insert into record_version_minister (record_version_id, position, name, role, department)
  values (?, ?, ?, ?, ?)
`);

const versions = sql<[number], Row>(`
  select record_version.id as row, name as id, date, kind, key as document, aanhangsel,
    other_minister as otherMinister, replaced_in_place as replacedInPlace, renditions
  from record_version
  join document on document.id = document_id
  where record_version.zaak_id = ?
  order by ordinal
`);

const letters = sql<[number], Pick<RecordVersion, 'letter'> & { readonly row: number }>(`
  select id as row, letter
  from record_version
  where zaak_id = ?
`);

const ministers = sql<[number], Minister & { readonly row: number }>(`
  select record_version_id as row, record_version_minister.name, role, department
  from record_version
  join record_version_minister on record_version_id = id
  where zaak_id = ?
  order by position
`);

/** Writes the versions of a zaak (a row id); gives the row id of each by its name. */
export function saveVersions(
  store: Store,
  zaak: number,
  { versions: history, events }: ZaakHistory,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [ordinal, version] of history.entries()) {
    const renditions = renditionIds(store, zaak, version.document, version.renditions);
    const row = saveVersion(store, zaak, ordinal, version, renditions);
    rows.set(version.id, row);
    saveAnswers(store, row, version, (answer) =>
      answerVersionOf(store, zaak, events, version, answer),
    );
  }
  return rows;
}

function saveVersion(
  store: Store,
  zaak: number,
  ordinal: number,
  version: RecordVersion,
  renditions: readonly number[],
): number {
  const { id, date, kind, otherMinister, replacedInPlace, letter, document } = version;
  const flags = [Number(otherMinister), Number(replacedInPlace)] as const;
  const seen = JSON.stringify(renditions);
  const { lastInsertRowid } = insert(store).run(
    ...[zaak, ordinal, id, date, kind, ...flags, seen, letter, document],
  );
  const row = Number(lastInsertRowid);
  for (const [position, { name, role, department }] of version.answeredBy.entries()) {
    insertMinister(store).run(row, position, name, role, department);
  }
  return row;
}

/** The versions of a zaak (a row id) in order. */
export function loadVersionHeads(
  store: Store,
  zaak: number,
  renditionsOf: (ids: string) => readonly Rendition[],
): readonly VersionRow[] {
  const signed = grouped(ministers(store).all(zaak), ({ row }) => row);
  return versions(store)
    .all(zaak)
    .map(({ row, aanhangsel, otherMinister, replacedInPlace, renditions, ...version }) => ({
      row,
      head: {
        ...version,
        aanhangsel: parseAanhangselId(aanhangsel),
        answeredBy: (signed.get(row) ?? []).map(({ row: _, ...minister }) => minister),
        otherMinister: otherMinister === 1,
        replacedInPlace: replacedInPlace === 1,
        renditions: renditionsOf(renditions),
      },
    }));
}

/** The correcting prose of the versions of a zaak, by row id. */
export function loadLetters(store: Store, zaak: number): ReadonlyMap<number, string | null> {
  return new Map(
    letters(store)
      .all(zaak)
      .map(({ row, letter }) => [row, letter]),
  );
}
