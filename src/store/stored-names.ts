import type { Asker, Minister } from '../core/model.ts';
import { type Store, sql } from './store.ts';

/** Everybody whom some stored zaak names. */
export interface StoredNames {
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly answeredBy: readonly Minister[];
}

interface Row {
  readonly content: string;
}

const askers = sql<[], Row>(`
  select distinct asker.value as content
  from record, json_each(askers) as asker
`);

const addressedTo = sql<[], Row>(`
  select distinct json_quote(addressed.value) as content
  from record, json_each(addressed_to) as addressed
`);

const answeredBy = sql<[], Row>(`
  select distinct minister.value as content
  from history_event, json_each(answered_by) as minister
`);

/** Whom the stored zaken name, each once; null where no zaak is stored. */
export function loadNames(store: Store): StoredNames | null {
  const names = {
    askers: read<Asker>(askers(store).all()),
    addressedTo: read<string>(addressedTo(store).all()),
    answeredBy: read<Minister>(answeredBy(store).all()),
  };
  return names.askers.length + names.addressedTo.length === 0 ? null : names;
}

function read<T>(rows: readonly Row[]): readonly T[] {
  return rows.map(({ content }) => JSON.parse(content));
}
