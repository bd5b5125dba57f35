import type { Context } from '../context.ts';
import { amsterdamDay } from '../core/amsterdam-day.ts';
import type { IsoDate } from '../core/model.ts';
import { findOverdue, isMeant, type OverdueFilter } from '../core/overdue/find-overdue.ts';
import { type Grouping, groupOverdue } from '../core/overdue/group-overdue.ts';
import { EXIT } from '../errors.ts';
import {
  type OverdueView,
  renderNoneMatches,
  renderNothingStored,
  renderOverdue,
} from '../render/overdue.ts';
import { overdueJson, overdueRows, renderOverdueMarkdown } from '../render/overdue-table.ts';
import type { View } from '../render/view.ts';
import { withStore } from '../store/open.ts';
import { hasQuestions, loadOpenQuestions } from '../store/open-questions.ts';
import { placesOf } from '../terminal/places.ts';
import { notify, present, presentJson } from '../terminal/present.ts';

/** The options of `kvq overdue`; null where nothing was said. */
export interface OverdueOptions extends OverdueFilter {
  readonly db?: string | undefined;
  readonly by: Grouping | null;
  readonly date: IsoDate | null;
  readonly exitCode?: true | undefined;
  readonly json?: true | undefined;
  readonly csv?: true | undefined;
  readonly md?: true | undefined;
}

/** `kvq overdue`: the questions that wait for an answer longer than they may. */
export async function overdue(
  context: Context,
  view: View,
  options: OverdueOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const date = options.date ?? amsterdamDay(context.now().toISOString());
  const { open, isEmpty } = await withStore(path, 'read', (store) => ({
    open: loadOpenQuestions(store, date),
    isEmpty: !hasQuestions(store),
  }));
  const zaken = findOverdue(open, date, options);
  const isAnybody = open.some((questions) => isMeant(questions, options));
  if (isEmpty) notify(context, view, renderNothingStored, null);
  else if (open.length > 0 && !isAnybody) notify(context, view, renderNoneMatches, open.length);
  const groups =
    options.by === null ? null : { by: options.by, rows: groupOverdue(zaken, options.by) };
  await show(context, view, options, { date, zaken, groups, filter: options });
  return options.exitCode && zaken.length > 0 ? EXIT.found : EXIT.ok;
}

async function show(
  context: Context,
  view: View,
  options: OverdueOptions,
  found: OverdueView,
): Promise<void> {
  if (options.json) presentJson(context, overdueJson(found));
  else if (options.md) await present(context, view, renderOverdueMarkdown, found);
  else if (options.csv) {
    const { presentCsv } = await import('../terminal/present-csv.ts');
    await presentCsv(context, view, overdueRows, found);
  } else await present(context, view, renderOverdue, found);
}
