import type { Database, Statement } from 'better-sqlite3';

/** An open store; `closeStore` ends it. */
export interface Store {
  readonly db: Database;
  /** As the user named it, for error sentences. */
  readonly path: string;
}

/**
 * A statement that is prepared once for each store, when it is first used. `Bind` is the list of its
 * parameters, `Row` what it gives, by the names of its columns.
 */
export function sql<Bind extends unknown[], Row = unknown>(
  text: string,
): (store: Store) => Statement<Bind, Row> {
  const prepared = new WeakMap<Store, Statement<Bind, Row>>();
  return (store) => {
    const known = prepared.get(store);
    if (known) return known;
    const statement = store.db.prepare<Bind, Row>(text);
    prepared.set(store, statement);
    return statement;
  };
}
