import { inflateSync } from 'node:zlib';
import type { Store } from '../store.ts';
import { FACT_TABLES, type FactTable } from './fact-tables.ts';

/** A value as JSON has it. */
export type JsonValue = string | number | boolean | null | object;

/** A row of a table of facts as an export gives it: its columns by name. */
export interface ExportedRow {
  readonly table: string;
  readonly row: Readonly<Record<string, JsonValue>>;
}

/** How many rows each table of facts has, by name. */
export function countFacts(store: Store): Readonly<Record<string, number>> {
  const counts = FACT_TABLES.map(({ name }) => {
    const row = store.db.prepare(`select count(*) from ${name}`).pluck().get();
    return [name, Number(row)] as const;
  });
  return Object.fromEntries(counts);
}

/**
 * All rows of all tables of facts, one after another, tables that others refer to first. Bytes are
 * base64, what a parser made of them is JSON. To be read in one transaction.
 */
export function* exportedRows(store: Store): Generator<ExportedRow> {
  for (const table of FACT_TABLES) {
    const rows = store.db
      .prepare<[], Record<string, unknown>>(`select * from ${table.name} order by ${order(table)}`)
      .iterate();
    for (const row of rows) yield { table: table.name, row: exported(table, row) };
  }
}

function order({ hasId, identity }: FactTable): string {
  return hasId || identity === 'all' ? '1' : identity.join(', ');
}

function exported(
  { bytes }: FactTable,
  row: Readonly<Record<string, unknown>>,
): Readonly<Record<string, JsonValue>> {
  const columns = Object.entries(row).map(([name, value]) => {
    const manner = bytes[name];
    return [name, manner === undefined ? plain(value) : opened(value, manner)] as const;
  });
  return Object.fromEntries(columns);
}

function plain(value: unknown): JsonValue {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

function opened(value: unknown, manner: 'inflated' | 'json'): JsonValue {
  const bytes = inflateSync(value instanceof Uint8Array ? value : new Uint8Array());
  return manner === 'json' ? JSON.parse(bytes.toString()) : bytes.toString('base64');
}
