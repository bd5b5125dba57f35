import type { Store } from '../store.ts';

/** The documented views (migrations/0007-views.sql), in the order in which people read of them. */
export const VIEWS = [
  'zaken',
  'questions',
  'documents',
  'answer_versions',
  'answers_current',
  'flagged_statements',
  'corrections',
] as const;

/** One of the documented views. */
export type ViewName = (typeof VIEWS)[number];

/** The names of the columns of a view, in order. */
export function viewColumns({ db }: Store, view: ViewName): readonly string[] {
  return db.prepare(`select name from pragma_table_info('${view}')`).pluck().all().map(String);
}

/** The rows of a view as lists of values, in the order of its columns; read one by one. */
export function viewRows({ db }: Store, view: ViewName): IterableIterator<readonly unknown[]> {
  return db.prepare<[], unknown[]>(`select * from ${view}`).raw().iterate();
}
