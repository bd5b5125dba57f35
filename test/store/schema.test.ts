import { describe, expect, it } from 'vitest';
import { saveEvent } from '../../src/store/events.ts';
import { closeStore } from '../../src/store/open.ts';
import { saveSighting } from '../../src/store/sightings.ts';
import { saveListedDocument, saveListing } from '../../src/store/source-records.ts';
import type { Store } from '../../src/store/store.ts';
import { dumpRows } from '../support/store-dump.ts';
import { aanhangsel, answer, ingest, memoryStore, parsed, seen } from './filed.ts';
import { listed, listedDocument, sighting } from './sourced.ts';
import { watchEvent } from './watch-event.ts';

/** A store with a row in each table of facts. */
function filledStore(): Store {
  const store = memoryStore();
  const content = parsed({
    aanhangsel: aanhangsel(105),
    answers: [answer(12, 'Niet gedaan.')],
    messages: [
      { severity: 'info', rule: 'numbering-gap', place: 'vraag 3', detail: { number: 3 } },
    ],
  });
  ingest(store, seen('antwoord', content, { zaak: '2021Z14612', date: '2021-09-28' }));
  saveSighting(store, sighting('bestand'));
  saveListing(store, 'odata-v5', listed('2021Z14612'), '2021-11-01T09:00:00Z');
  saveListedDocument(store, 'odata-v5', '2021Z14612', listedDocument(), '2021-11-01T09:00:00Z');
  saveEvent(store, watchEvent('2021Z14612'), true, '2021-11-01T09:00:00Z');
  return store;
}

const FACTS = [
  'zaak',
  'rendition_bytes',
  'rendition',
  'parse_result',
  'parse_message',
  'assignment',
  'said',
  'answer_version',
  'answer_version_question',
  'sighting',
  'source_zaak',
  'source_document',
  'withdrawal',
  'event',
] as const;

describe('the schema', () => {
  it('is the one that stands in test/golden/schema.sql', async () => {
    const store = memoryStore();
    const objects = store.db
      .prepare<[], { readonly sql: string }>(
        `select sql
         from sqlite_schema
         where sql is not null
           and name not in (select name from pragma_table_list where type = 'shadow')
         order by rowid`,
      )
      .all()
      .map(({ sql }) => `${sql};\n`);
    closeStore(store);
    await expect(objects.join('\n')).toMatchFileSnapshot('../golden/schema.sql');
  });

  it('has strict tables only', () => {
    const lax = memoryStore()
      .db.prepare(`select name
         from pragma_table_list
         where schema = 'main' and type = 'table' and not strict`)
      .pluck()
      .all();
    expect(lax).toEqual(['sqlite_schema']);
  });

  it('guards the tables of facts and no others', () => {
    const facts = memoryStore()
      .db.prepare(`select tbl_name from sqlite_schema where type = 'trigger' group by tbl_name`)
      .pluck()
      .all();
    expect(facts).toEqual([...FACTS].sort());
  });
});

/** Puts other values in the place of each row; a table without row ids has only its key for a place. */
function replacementByRowId(store: Store, table: string): string {
  const columns = store.db
    .prepare<[], { readonly name: string; readonly place: number; readonly bare: number }>(
      `select info.name, info.type = 'INTEGER' and info.pk > 0 as place, list.wr as bare
       from pragma_table_info('${table}') info, pragma_table_list('${table}') list`,
    )
    .all();
  if (columns.some(({ bare }) => bare === 1)) {
    return `insert or replace into ${table} select * from ${table}`;
  }
  const names = columns.filter(({ place }) => place === 0).map(({ name }) => name);
  const values = names.map(
    (it) =>
      `case typeof(${it}) when 'text' then ${it} || '9' when 'integer' then ${it} + 99 else ${it} end`,
  );
  return `insert or replace into ${table} (rowid, ${names}) select rowid, ${values} from ${table}`;
}

describe.each(FACTS)('%s', (table) => {
  it.each([
    ['update', `update ${table} set $column = $column`],
    ['delete', `delete from ${table}`],
    ['insert or replace', `insert or replace into ${table} select * from ${table}`],
  ])('refuses %s in the database itself', (_, statement) => {
    const store = filledStore();
    const before = dumpRows(store);
    const column = store.db.prepare(`select name from pragma_table_info('${table}')`).pluck().get();
    store.db.pragma('foreign_keys = off');
    store.db.pragma('recursive_triggers = off');
    const run = (): unknown => store.db.exec(statement.replaceAll('$column', String(column)));
    expect(run).toThrow(`${table} only grows`);
    expect(dumpRows(store)).toEqual(before);
  });

  it('refuses to replace a row by its row id, the hidden one too', () => {
    const store = filledStore();
    const before = dumpRows(store);
    store.db.pragma('foreign_keys = off');
    store.db.pragma('ignore_check_constraints = on');
    expect(() => store.db.exec(replacementByRowId(store, table))).toThrow(`${table} only grows`);
    expect(dumpRows(store)).toEqual(before);
  });

  it('has a row to refuse it for', () => {
    expect(filledStore().db.prepare(`select count(*) from ${table}`).pluck().get()).not.toBe(0);
  });
});
