import type { OverdueZaak } from '../core/overdue/find-overdue.ts';
import { escapeMarkdown, markdownTable } from './markdown.ts';
import { askerWords, dateWords } from './names.ts';
import { filterWords, type OverdueView } from './overdue.ts';
import type { View } from './view.ts';

/** `kvq.overdue/1`: the late questions of a day, and their counts where those were asked. */
export function overdueJson({ date, zaken, groups }: OverdueView): object {
  return {
    schema: 'kvq.overdue/1',
    date,
    zaken: zaken.map((zaak) => ({
      zaak: zaak.zaak,
      subject: zaak.subject,
      askers: zaak.askers,
      addressedTo: zaak.addressedTo,
      submitted: zaak.submitted,
      term: zaak.term,
      due: zaak.due,
      daysLate: zaak.daysLate,
      delayNotice: zaak.delayNotice,
    })),
    by: groups?.by ?? null,
    groups: groups?.rows ?? null,
  };
}

/** Rows for a spreadsheet, the first one its head: dates are ISO 8601, the names in their language. */
export function overdueRows(
  { catalogue }: View,
  view: OverdueView,
): readonly (readonly string[])[] {
  const { columns, by: names } = catalogue.overdue;
  if (view.groups !== null) {
    const head = [
      names[view.groups.by],
      columns.withoutNotice,
      columns.afterNotice,
      columns.longest,
    ];
    const rows = view.groups.rows.map((it) =>
      [it.name ?? '', it.withoutNotice, it.afterNotice, it.longest].map(String),
    );
    return [head, ...rows];
  }
  const { zaak, subject, askers, addressedTo, submitted, due, daysLate, delayNotice } = columns;
  const head = [zaak, daysLate, submitted, due, delayNotice, addressedTo, askers, subject];
  return [head, ...view.zaken.map(zaakRow)];
}

function zaakRow(zaak: OverdueZaak): readonly string[] {
  return [
    zaak.zaak,
    String(zaak.daysLate),
    zaak.submitted,
    zaak.due,
    zaak.delayNotice === null ? '' : (zaak.delayNotice.date ?? zaak.delayNotice.document),
    zaak.addressedTo.join('; '),
    askerWords(zaak.askers),
    zaak.subject ?? '',
  ];
}

/** The same rows as a Markdown table, below a sentence that says how many are late. */
export function renderOverdueMarkdown(view: View, overdue: OverdueView): string {
  const { overdue: words } = view.catalogue;
  const { zaken, date, filter } = overdue;
  const of = escapeMarkdown(filterWords(view, filter));
  const day = dateWords(view.catalogue, date);
  if (zaken.length === 0) return `${words.none(day, of)}\n`;
  const [head = [], ...rows] = overdueRows(view, overdue);
  const body = markdownTable(
    head,
    rows.map((cells) => cells.map(escapeMarkdown)),
  );
  return `${words.late(zaken.length, day, of)}\n\n${body}\n`;
}
