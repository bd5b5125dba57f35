import type { QuotedAcross } from '../../core/lineage/quoted-across.ts';
import type { QuotedStatement } from '../../core/lineage/quoted-statements.ts';
import type { Shift } from '../../core/lineage/shifts.ts';
import type { Span } from '../../core/model.ts';
import { grouped } from '../grouped.ts';
import { type StatementRow, statementIn, statementRow } from '../projection/comparisons.ts';
import { type Store, sql } from '../store.ts';
import { findZaak } from '../zaken.ts';

interface Row
  extends Pick<QuotedStatement, 'place' | 'part' | 'version' | 'manner'>,
    Pick<QuotedAcross, 'zaak' | 'quoted'> {
  readonly id: number;
  readonly numbers: string;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly quotedVersion: string;
  readonly quotedNumbers: string;
  readonly quotedPart: string | null;
  readonly quotedStart: number;
  readonly quotedEnd: number;
  readonly quotedWords: string;
  readonly state: QuotedStatement['fate']['state'];
  readonly changed: string | null;
  readonly label: QuotedStatement['fate']['label'];
}

interface ShiftRow extends StatementRow, Pick<Shift, 'version' | 'part'> {
  readonly id: number;
}

const VERSION = '(select id from record_version where zaak_id = @';

const insert = sql<[Omit<Row, 'id' | 'zaak' | 'quoted'> & { from: number; to: number }]>(`
  insert into quoted_statement (zaak_id, place, numbers, part, version_id, span_start, span_end, words,
    manner, quoted_zaak_id, quoted_version_id, quoted_numbers, quoted_part, quoted_start, quoted_end,
    quoted_words, state, changed_id, changed_label)
  values (@from, @place, @numbers, @part, ${VERSION}from and name = @version), @start, @end, @words,
    @manner, @to, ${VERSION}to and name = @quotedVersion), @quotedNumbers, @quotedPart, @quotedStart,
    @quotedEnd, @quotedWords, @state, ${VERSION}to and name = @changed), @label)
`);

const insertShift = sql<[ShiftRow & { readonly ordinal: number; readonly from: number }]>(`
  insert into shift (quoted_id, ordinal, version_id, part, op, label, also, flag, confidence, numbers,
    before, after, changed, reasons)
  values (@id, @ordinal, ${VERSION}from and name = @version), @part, @op, @label, @also, @flag,
    @confidence, @numbers, @before, @after, @changed, @reasons)
`);

const COLUMNS = `
  select quoted_statement.id, one.number as zaak, other.number as quoted, place, numbers, part,
    quoting.name as version, span_start as start, span_end as end, words, manner,
    source.name as quotedVersion, quoted_numbers as quotedNumbers, quoted_part as quotedPart,
    quoted_start as quotedStart, quoted_end as quotedEnd, quoted_words as quotedWords, state,
    later.name as changed, changed_label as label
  from quoted_statement
  join zaak one on one.id = quoted_statement.zaak_id
  join zaak other on other.id = quoted_zaak_id
  join record_version source on source.id = quoted_version_id
  left join record_version quoting on quoting.id = version_id
  left join record_version later on later.id = changed_id
`;
const ORDER = `
  order by zaak, quoted, place desc, version is not null, quoting.ordinal,
    json_extract(numbers, '$[0]'), part, span_start
`;

const byQuoting = sql<[number], Row>(`${COLUMNS} where quoted_statement.zaak_id = ? ${ORDER}`);
const byQuoted = sql<[number], Row>(`${COLUMNS} where quoted_zaak_id = ? ${ORDER}`);

const shifts = sql<[number], ShiftRow>(`
  select quoted_id as id, name as version, part, op, label, also, flag, confidence, numbers, before,
    after, changed, reasons
  from shift
  join record_version on record_version.id = version_id
  where quoted_id = ?
  order by shift.ordinal
`);

const clear = sql<[number, number]>(`
  delete from quoted_statement
  where zaak_id = ? and quoted_zaak_id = ?
`);

/** Writes what one zaak quotes of another (row ids), in place of what stood there. */
export function saveQuoted(
  store: Store,
  from: number,
  to: number,
  quoted: readonly QuotedStatement[],
  shifted: readonly Shift[],
): void {
  clear(store).run(from, to);
  const byStatement = grouped(shifted, (one) => one.quoted);
  for (const [index, { span, source, fate, numbers, ...where }] of quoted.entries()) {
    const { lastInsertRowid } = insert(store).run({
      ...where,
      from,
      to,
      numbers: JSON.stringify(numbers),
      start: span.start,
      end: span.end,
      words: span.text,
      quotedVersion: source.version,
      quotedNumbers: JSON.stringify(source.numbers),
      quotedPart: source.part,
      quotedStart: source.span.start,
      quotedEnd: source.span.end,
      quotedWords: source.span.text,
      state: fate.state,
      changed: fate.version,
      label: fate.label,
    });
    const id = Number(lastInsertRowid);
    for (const [ordinal, shift] of (byStatement.get(index) ?? []).entries()) {
      const { version, part, statement } = shift;
      insertShift(store).run({ ...statementRow(statement), id, ordinal, version, part, from });
    }
  }
}

function quotedOf(store: Store, row: Row): QuotedAcross {
  const { zaak, quoted, place, part, version, manner } = row;
  return {
    ...{ zaak, quoted, place, part, version, manner },
    numbers: JSON.parse(row.numbers),
    span: { text: row.words, start: row.start, end: row.end },
    source: {
      version: row.quotedVersion,
      numbers: JSON.parse(row.quotedNumbers),
      part: row.quotedPart,
      span: { text: row.quotedWords, start: row.quotedStart, end: row.quotedEnd },
    },
    fate: { state: row.state, version: row.changed, label: row.label },
    shifts: shifts(store)
      .all(row.id)
      .map(({ id: _, version: given, part: ofPart, ...columns }) => {
        const statement = statementIn(columns);
        return { version: given, numbers: statement.numbers, part: ofPart, statement };
      }),
  };
}

/** What a zaak quotes of earlier ones, by zaak quoted and in reading order. */
export function quotedBy(store: Store, zaak: string): readonly QuotedAcross[] {
  const id = findZaak(store, zaak);
  return id === null
    ? []
    : byQuoting(store)
        .all(id)
        .map((row) => quotedOf(store, row));
}

/** What later zaken quote of a zaak, by zaak that quotes and in reading order. */
export function quotedFrom(store: Store, zaak: string): readonly QuotedAcross[] {
  const id = findZaak(store, zaak);
  return id === null
    ? []
    : byQuoted(store)
        .all(id)
        .map((row) => quotedOf(store, row));
}

/**
 * Where words of an answer are quoted in later zaken: the answer to question `number` as `version` (`v1`)
 * gives it, the words at `span`; null for any words of it. In the order of `quotedFrom`.
 */
export function quotedIn(
  store: Store,
  zaak: string,
  version: string,
  number: number,
  span: Pick<Span, 'start' | 'end'> | null,
): readonly QuotedAcross[] {
  return quotedFrom(store, zaak).filter(
    ({ source }) =>
      source.version === version &&
      source.numbers.includes(number) &&
      (span === null || (source.span.start < span.end && span.start < source.span.end)),
  );
}
