import { inflateSync } from 'node:zlib';
import type { Projection } from '../../src/core/history/history.ts';
import { quotedBy } from '../../src/store/lineage/quoted.ts';
import { comparisonKeys, loadComparison } from '../../src/store/projection/comparisons.ts';
import type { Versions } from '../../src/store/projection/record.ts';
import { loadReferences } from '../../src/store/projection/references.ts';
import { loadKeptHistory } from '../../src/store/projections.ts';
import type { Store } from '../../src/store/store.ts';
import { wholeDocument } from '../../src/store/whole-document.ts';
import { findZaak } from '../../src/store/zaken.ts';

interface Row {
  readonly [column: string]: unknown;
}

/** Every row of every table as it stands, ids and times too: equal only when nothing was written. */
export function dumpRows(store: Store): readonly string[] {
  const tables = rows(store, `select name from sqlite_schema where type = 'table' order by name`);
  return tables.flatMap(({ name }) =>
    rows(store, `select * from ${name}`).map((row) => `${name} ${line(row)}`),
  );
}

/** All that is projected of a zaak, in the shape in which it was saved; null where nothing is. */
export function loadProjection(
  store: Store,
  zaak: string,
  present: Versions,
): (Projection & { readonly stale: boolean }) | null {
  const kept = loadKeptHistory(store, zaak, present);
  if (kept === null) return null;
  const keys = comparisonKeys(store, findZaak(store, zaak) ?? 0);
  const comparisons = keys.map((key) => loadComparison(store, key));
  return { ...kept, comparisons, mentions: loadReferences(store, findZaak(store, zaak) ?? 0) };
}

/**
 * What a store holds, by names instead of ids and without times: equal for stores that were given
 * the same documents in different orders.
 */
export function dumpStore(store: Store): readonly string[] {
  return [...facts(store), ...projections(store)].sort();
}

function facts(store: Store): readonly string[] {
  const documentOf = (row: Row): string => wholeDocument(store, Number(row['id'])).key;
  const tables: Record<string, readonly Row[]> = {
    zaak: rows(store, 'select number from zaak'),
    bytes: rows(store, 'select * from rendition_bytes'),
    rendition: rows(store, 'select sha256, document_number, media_type, source from rendition'),
    reading: rows(
      store,
      `select sha256, parser, content
       from parse_result join rendition on rendition.id = rendition_id`,
    ).map((row) => ({ ...row, content: inflateSync(bytesOf(row['content'])).toString() })),
    message: rows(
      store,
      `select sha256, parser, position, severity, rule, place, detail
       from parse_message
       join parse_result on parse_result.id = parse_result_id
       join rendition on rendition.id = rendition_id`,
    ),
    assignment: rows(
      store,
      `select sha256, number, basis
       from assignment
       join zaak on zaak.id = zaak_id
       join rendition on rendition.id = rendition_id`,
    ),
    said: rows(
      store,
      `select sha256, field, value from said join rendition on rendition.id = rendition_id`,
    ),
    answer: rows(
      store,
      `select rendition_id as id, numbers, part, text, parser,
         (select json_group_array(number) from answer_version_question
          where answer_version_id = answer_version.id) as asked
       from answer_version`,
    ).map(({ id, ...row }) => ({ ...row, document: documentOf({ id }) })),
    mention: rows(
      store,
      `select sha256, role, scheme, value
       from mention join rendition on rendition.id = rendition_id`,
    ),
    sighting: rows(
      store,
      `select sha256, document_number, publication, source, address, media_type from sighting`,
    ),
    listed: rows(store, `select number, content from source_zaak join zaak on zaak.id = zaak_id`),
    listedDocument: rows(
      store,
      `select number, name, source_id, content from source_document join zaak on zaak.id = zaak_id`,
    ),
    withdrawal: rows(store, 'select source_id from withdrawal'),
    filed: rows(
      store,
      `select sha256, key, document.document_number, aanhangsel, number, basis, rendition_id as id
       from document
       join document_rendition on document_id = document.id
       join rendition on rendition.id = rendition_id
       left join zaak on zaak.id = zaak_id`,
    ).map(({ id, ...row }) => ({ ...row, document: documentOf({ id }) })),
  };
  return Object.entries(tables).flatMap(([table, found]) =>
    found.map((row) => `${table} ${line(row)}`),
  );
}

function projections(store: Store): readonly string[] {
  const present = { parser: 1, engine: 1 };
  return [...prints(store), ...zaken(store, present)];
}

/** The prints of each zaak, which their index itself does not give back. */
function prints(store: Store): readonly string[] {
  // What is opened to read may not even make a table that vanishes.
  const may = store.db.pragma('query_only', { simple: true });
  store.db.pragma('query_only = off');
  store.db.exec(
    'create virtual table if not exists temp.print_words using fts5vocab(main, print, instance)',
  );
  store.db.pragma(`query_only = ${may}`);
  return rows(
    store,
    `select number, group_concat(term, ' ' order by term) as hashes
     from temp.print_words join zaak on zaak.id = doc
     group by number`,
  ).map((row) => `prints ${line(row)}`);
}

function zaken(store: Store, present: Versions): readonly string[] {
  return rows(store, 'select number from zaak').flatMap(({ number }) => {
    const projection = loadProjection(store, String(number), present);
    return [
      `projection ${number} ${JSON.stringify(projection, timeless)}`,
      ...quotedBy(store, String(number)).map((one) => `quoted ${JSON.stringify(one)}`),
    ];
  });
}

/** Renditions stand in the order in which they were seen, which is a time too. */
function timeless(name: string, value: unknown): unknown {
  if (name === 'seenAt') return undefined;
  return name === 'renditions' && Array.isArray(value) ? value.map(shaOf).sort() : value;
}

function shaOf(rendition: unknown): string {
  return JSON.stringify(rendition, timeless);
}

function rows(store: Store, query: string): readonly Row[] {
  return store.db.prepare<[], Row>(query).all();
}

function bytesOf(value: unknown): Uint8Array {
  return value instanceof Uint8Array ? value : new Uint8Array();
}

function line(row: Row): string {
  return JSON.stringify(row, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value,
  );
}
