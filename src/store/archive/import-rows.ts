import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { KvqError } from '../../errors.ts';
import type { Store } from '../store.ts';
import type { ExportedRow, JsonValue } from './export-rows.ts';
import { FACT_TABLES, type FactTable } from './fact-tables.ts';

type Value = string | number | Uint8Array | null;

/** What an import has done so far. */
interface ImportTally {
  /** Rows that the store did not have. */
  added: number;
  /** Rows that it had. */
  known: number;
  /** The renditions about which something was added, by their number in this store. */
  readonly renditions: Set<number>;
}

/** Takes exported rows one by one, in the order of the export. */
export interface Importer {
  readonly take: (row: ExportedRow, line: number) => void;
  readonly tally: ImportTally;
}

/**
 * Adds exported facts to a store. A row that the store has is left as it is, so that an export can be
 * taken in twice, and that of a colleague beside one's own facts; rows keep their numbers where those
 * are free. Throws KvqError `export-line` for a row that is none. To be called in one transaction, and
 * followed by filing what `tally.renditions` names.
 */
export function createImporter(store: Store): Importer {
  const tables = new Map(FACT_TABLES.map((it) => [it.name, preparedTable(store, it)]));
  const numbers = new Map(FACT_TABLES.map(({ name }) => [name, new Map<number, number>()]));
  const tally: ImportTally = { added: 0, known: 0, renditions: new Set() };
  return {
    tally,
    take: ({ table: name, row }, line) => {
      const prepared = tables.get(name);
      if (prepared === undefined || !isSound(row))
        throw new KvqError({ code: 'export-line', line });
      const values = stored(prepared, row, numbers, line);
      const known = prepared.find(values);
      const id = known ?? prepared.insert(values, Number(row['id'] ?? 0));
      if (known === null) tally.added += 1;
      else tally.known += 1;
      if (prepared.table.hasId) numbers.get(name)?.set(Number(row['id']), id);
      const rendition = name === 'rendition' ? id : values['rendition_id'];
      if (known === null && typeof rendition === 'number') tally.renditions.add(rendition);
    },
  };
}

interface PreparedTable {
  readonly table: FactTable;
  readonly columns: readonly string[];
  /** The number of the row that is the same one, 0 for one without number; null where there is none. */
  readonly find: (values: Readonly<Record<string, Value>>) => number | null;
  readonly insert: (values: Readonly<Record<string, Value>>, id: number) => number;
}

function preparedTable({ db }: Store, table: FactTable): PreparedTable {
  const { name, hasId, identity, once } = table;
  const all = db.prepare(`select name from pragma_table_info('${name}')`).pluck().all().map(String);
  const columns = hasId ? all.filter((it) => it !== 'id') : all;
  const same = (identity === 'all' ? columns : identity).map((it) => `${it} is @${it}`);
  const known = [`(${same.join(' and ')})`, ...(once === null ? [] : [`(${once})`])].join(' or ');
  const find = db
    .prepare(`select ${hasId ? 'id' : '0'} from ${name} where ${known} limit 1`)
    .pluck();
  const names = hasId ? ['id', ...columns] : columns;
  const insert = db.prepare(
    `insert into ${name} (${names.join(', ')}) values (${names.map((it) => `@${it}`).join(', ')})`,
  );
  const taken = hasId ? db.prepare(`select 1 from ${name} where id = ?`) : null;
  return {
    table,
    columns,
    find: (values) => {
      const row = find.get(values);
      return row === undefined ? null : Number(row);
    },
    insert: (values, id) => {
      const isFree = id > 0 && taken?.get(id) === undefined;
      const own = hasId ? { ...values, id: isFree ? id : null } : values;
      return Number(insert.run(own).lastInsertRowid);
    },
  };
}

function stored(
  { table, columns }: PreparedTable,
  row: Readonly<Record<string, JsonValue>>,
  numbers: ReadonlyMap<string, ReadonlyMap<number, number>>,
  line: number,
): Readonly<Record<string, Value>> {
  const values = columns.map((name) => {
    const given = row[name];
    const referred = table.refers[name];
    const value =
      referred === undefined
        ? closed(given, table.bytes[name])
        : numbers.get(referred)?.get(Number(given));
    if (value === undefined) throw new KvqError({ code: 'export-line', line });
    return [name, value] as const;
  });
  return Object.fromEntries(values);
}

/** Whether archived bytes are those that their address promises; true of any other row. */
function isSound({ sha256, deflated }: Readonly<Record<string, JsonValue>>): boolean {
  if (typeof deflated !== 'string') return true;
  return createHash('sha256').update(Buffer.from(deflated, 'base64')).digest('hex') === sha256;
}

/** A value as the table keeps it; undefined for what no export gives. */
function closed(
  given: JsonValue | undefined,
  manner: 'inflated' | 'json' | undefined,
): Value | undefined {
  if (manner === 'json' && typeof given === 'object' && given !== null) {
    return deflateSync(JSON.stringify(given));
  }
  if (manner === 'inflated' && typeof given === 'string') {
    return deflateSync(Buffer.from(given, 'base64'));
  }
  if (manner !== undefined) return undefined;
  const isPlain = typeof given === 'string' || typeof given === 'number' || given === null;
  return isPlain ? given : undefined;
}
