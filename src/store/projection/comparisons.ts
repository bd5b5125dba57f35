import type { VersionComparison } from '../../core/history/history.ts';
import type { Statement } from '../../core/model.ts';
import { type Store, sql } from '../store.ts';

interface Key {
  readonly id: number;
  readonly before: string;
  readonly after: string;
}

/** A statement in its columns. */
export interface StatementRow extends Pick<Statement, 'op' | 'label' | 'confidence'> {
  readonly also: string;
  readonly flag: number;
  readonly numbers: string;
  readonly before: string;
  readonly after: string;
  readonly changed: string;
  readonly reasons: string;
}

const insert = sql<[number | null, number | null]>(`
  insert into comparison (before_id, after_id)
  values (?, ?)
`);

const insertStatement = sql<
  [StatementRow & { readonly comparison: number; readonly ordinal: number }]
>(`
  insert into statement (comparison_id, ordinal, op, label, also, flag, confidence, numbers,
    before, after, changed, reasons)
  values (@comparison, @ordinal, @op, @label, @also, @flag, @confidence, @numbers, @before, @after,
    @changed, @reasons)
`);

const insertNotRepeated = sql<[number, number]>(`
  insert into not_repeated (comparison_id, number)
  values (?, ?)
`);

const keys = sql<[number], Key>(`
  select comparison.id, earlier.name as before, later.name as after
  from comparison
  join record_version earlier on earlier.id = before_id
  join record_version later on later.id = after_id
  where earlier.zaak_id = ?
  order by earlier.ordinal, later.ordinal
`);

const statements = sql<[number], StatementRow>(`
  select op, label, also, flag, confidence, numbers, before, after, changed, reasons
  from statement
  where comparison_id = ?
  order by ordinal
`);

const notRepeated = sql<[number], { readonly number: number }>(`
  select number
  from not_repeated
  where comparison_id = ?
  order by number
`);

/** Writes comparisons; `versions` gives row ids of versions by name. */
export function saveComparisons(
  store: Store,
  comparisons: readonly VersionComparison[],
  versions: ReadonlyMap<string, number>,
): void {
  for (const comparison of comparisons) {
    const before = versions.get(comparison.before) ?? null;
    const after = versions.get(comparison.after) ?? null;
    const id = Number(insert(store).run(before, after).lastInsertRowid);
    for (const [ordinal, statement] of comparison.statements.entries()) {
      insertStatement(store).run({ ...statementRow(statement), comparison: id, ordinal });
    }
    for (const number of new Set(comparison.notRepeated)) insertNotRepeated(store).run(id, number);
  }
}

/** A statement as its columns hold it. */
export function statementRow({ op, label, confidence, flag, ...rest }: Statement): StatementRow {
  return {
    op,
    label,
    confidence,
    flag: Number(flag),
    also: JSON.stringify(rest.also),
    numbers: JSON.stringify(rest.numbers),
    before: JSON.stringify(rest.before),
    after: JSON.stringify(rest.after),
    changed: JSON.stringify(rest.changed),
    reasons: JSON.stringify(rest.reasons),
  };
}

/** The statement that columns hold. */
export function statementIn(row: StatementRow): Statement {
  return {
    op: row.op,
    label: row.label,
    also: JSON.parse(row.also),
    flag: row.flag === 1,
    confidence: row.confidence,
    numbers: JSON.parse(row.numbers),
    before: JSON.parse(row.before),
    after: JSON.parse(row.after),
    changed: JSON.parse(row.changed),
    reasons: JSON.parse(row.reasons),
  };
}

/** Which comparisons are kept ready for a zaak (a row id). */
export function comparisonKeys(store: Store, zaak: number): readonly Key[] {
  return keys(store).all(zaak);
}

/** One comparison in full. */
export function loadComparison(store: Store, { id, before, after }: Key): VersionComparison {
  return {
    before,
    after,
    statements: statements(store).all(id).map(statementIn),
    notRepeated: notRepeated(store)
      .all(id)
      .map(({ number }) => number),
  };
}
