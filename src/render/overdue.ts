import type { IsoDate } from '../core/model.ts';
import type { OverdueFilter, OverdueZaak } from '../core/overdue/find-overdue.ts';
import type { Grouping, OverdueGroup } from '../core/overdue/group-overdue.ts';
import { plain, type Run, shorten, table, wrap } from './layout.ts';
import { askerWords, capitalised, dateWords } from './names.ts';
import type { View } from './view.ts';

/** What `kvq overdue` shows: the late questions of a day, counted by somebody where that was asked. */
export interface OverdueView {
  readonly date: IsoDate;
  readonly zaken: readonly OverdueZaak[];
  readonly groups: { readonly by: Grouping; readonly rows: readonly OverdueGroup[] } | null;
  readonly filter: OverdueFilter;
}

/** Said beside the result of a store that knows of no questions. */
export function renderNothingStored({ catalogue }: View): string {
  return `${catalogue.overdue.nothingStored}\n`;
}

/** Said beside the result where nobody whose questions are open is meant, of so many sets. */
export function renderNoneMatches({ catalogue }: View, open: number): string {
  return `${catalogue.overdue.noneMatches(open)}\n`;
}

/** ` (fractie SP)`, or nothing where everybody's questions were looked at. */
export function filterWords({ catalogue }: View, filter: OverdueFilter): string {
  const named = FILTERS.flatMap((by) => {
    const name = filter[by];
    return name === null ? [] : [`${catalogue.overdue.of[by]} ${name}`];
  });
  return named.length === 0 ? '' : ` (${named.join(', ')})`;
}

const FILTERS = ['minister', 'asker', 'fractie'] as const;
/** In cells; a line must have room for the names. */
const LONGEST_SUBJECT = 60;

/** A sentence, then a table of counts, or two lists: late without a delay notice, and late after one. */
export function renderOverdue(view: View, { date, zaken, groups, filter }: OverdueView): string {
  const { overdue: words } = view.catalogue;
  const day = dateWords(view.catalogue, date);
  const of = filterWords(view, filter);
  if (zaken.length === 0)
    return `${wrap(view, [plain(words.none(day, of))], view.width).join('\n')}\n`;
  const lines = [
    ...wrap(view, [plain(words.late(zaken.length, day, of))], view.width),
    ...(groups === null ? listed(view, zaken) : ['', ...counted(view, groups.by, groups.rows)]),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(view: View, zaken: readonly OverdueZaak[]): readonly string[] {
  const { withoutNotice, afterNotice } = view.catalogue.overdue;
  const without = zaken.filter(({ term }) => term === 'three-weeks');
  const after = zaken.filter(({ term }) => term === 'six-weeks');
  return [
    ...section(view, withoutNotice(without.length), without),
    ...section(view, afterNotice(after.length), after),
  ];
}

function section(view: View, title: string, zaken: readonly OverdueZaak[]): readonly string[] {
  if (zaken.length === 0) return [];
  const rows = table(
    view,
    zaken.map((zaak) => row(view, zaak)),
  );
  return ['', view.palette.title(title), ...rows];
}

function row(view: View, zaak: OverdueZaak): readonly Run[] {
  const { catalogue } = view;
  const { overdue: words } = catalogue;
  const { delayNotice } = zaak;
  return [
    plain(words.daysLate(zaak.daysLate)),
    { text: zaak.zaak, paint: view.palette.title },
    plain(words.due(dateWords(catalogue, zaak.due))),
    plain(delayNotice === null ? '' : words.notice(dateWords(catalogue, delayNotice.date))),
    plain(zaak.addressedTo.join(', ')),
    plain(askerWords(zaak.askers)),
    plain(shorten(view, capitalised(zaak.subject ?? ''), LONGEST_SUBJECT)),
  ];
}

function counted(view: View, by: Grouping, groups: readonly OverdueGroup[]): readonly string[] {
  const { columns, by: names, unknownName } = view.catalogue.overdue;
  const head = [names[by], columns.withoutNotice, columns.afterNotice, columns.longest];
  const rows = groups.map(({ name, withoutNotice, afterNotice, longest }) =>
    [name ?? unknownName, withoutNotice, afterNotice, longest].map((it) => plain(`${it}`)),
  );
  return table(view, [head.map((text) => ({ text, paint: view.palette.title })), ...rows]);
}
