import type { RegisterItem } from '../../core/register/entry.ts';
import { escapeMarkdown, markdownTable, statementBlock } from '../markdown.ts';
import { capitalised, dateWords, ministerWords } from '../names.ts';
import type { View } from '../view.ts';
import { zaakFacts } from '../zaak-head.ts';
import {
  citedDocument,
  daysWords,
  labelsOf,
  pagesOf,
  scopeWords,
  signerWords,
  unreadSentence,
} from './facts.ts';
import { outcomeWords } from './text.ts';
import type { RegisterView } from './view.ts';

/** Rows for a spreadsheet, the first one its head: dates are ISO 8601, one row for each correction. */
export function registerRows(
  { catalogue }: View,
  { items }: RegisterView,
): readonly (readonly string[])[] {
  const { columns, kinds, mustBeRead } = catalogue.register;
  const head = [
    ...[columns.date, columns.zaak, columns.kind, columns.signedBy, columns.previously],
    ...[columns.firstAnswered, columns.days, columns.flags, columns.labels, columns.outcome],
    ...[columns.document, columns.address, columns.subject],
  ];
  const rows = items.map((item) => {
    const { entry, flagged } = item;
    return [
      entry.date ?? '',
      entry.zaak,
      kinds[entry.kind],
      ministerWords(entry.answeredBy),
      ministerWords(entry.previously),
      entry.firstAnswered ?? '',
      entry.days === null ? '' : String(entry.days),
      String(flagged.length),
      labelsOf(item)
        .map((label) => catalogue.labels[label])
        .join(', '),
      entry.outcome === 'compared' ? '' : mustBeRead,
      citedDocument(entry),
      pagesOf(entry)[0] ?? '',
      entry.subject ?? '',
    ];
  });
  return [head, ...rows];
}

/** The register as Markdown: a table, and below it each correction with its flagged statements. */
export function renderRegisterMarkdown(view: View, shown: RegisterView): string {
  const { catalogue } = view;
  const { title, hiddenUnread } = catalogue.register;
  const blocks = [
    `# ${title}`,
    escapeMarkdown(scopeWords(catalogue, shown)),
    outcomeWords(view, shown),
    shown.hiddenUnread > 0 ? escapeMarkdown(hiddenUnread(shown.hiddenUnread)) : '',
    overview(view, shown.items),
    ...shown.items.flatMap((item) => correctionBlocks(view, item)),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function overview({ catalogue }: View, items: readonly RegisterItem[]): string {
  if (items.length === 0) return '';
  const { columns, kinds, mustBeRead } = catalogue.register;
  const head = [
    columns.date,
    columns.zaak,
    columns.kind,
    columns.days,
    columns.signedBy,
    columns.labels,
  ];
  const rows = items.map((item) => {
    const { entry } = item;
    const labels = labelsOf(item).map((label) => catalogue.labels[label]);
    return [
      dateWords(catalogue, entry.date),
      entry.zaak,
      kinds[entry.kind],
      entry.days === null ? '' : String(entry.days),
      escapeMarkdown(signerWords(catalogue, entry.answeredBy)),
      entry.outcome === 'compared' ? labels.join(', ') : mustBeRead,
    ];
  });
  return markdownTable(head, rows);
}

function correctionBlocks(view: View, item: RegisterItem): readonly string[] {
  const { catalogue } = view;
  const { entry, flagged } = item;
  const { kinds } = catalogue.register;
  const subject = entry.subject === null ? '' : `: ${escapeMarkdown(capitalised(entry.subject))}`;
  const unread = unreadSentence(catalogue, entry);
  const head = [
    capitalised(kinds[entry.kind]),
    dateWords(catalogue, entry.date),
    citedDocument(entry),
  ];
  return [
    `## ${entry.zaak}${subject}`,
    escapeMarkdown(zaakFacts(view, entry)),
    escapeMarkdown([...head, ...signedWords(view, item)].join(' · ')),
    ...flagged.map((one) => statementBlock(view, one, entry.documentKind)),
    unread === null ? '' : escapeMarkdown(unread),
    pagesOf(entry)
      .map((page) => `<${page}>`)
      .join(' '),
  ];
}

function signedWords({ catalogue }: View, { entry }: RegisterItem): readonly string[] {
  const { alerts } = catalogue;
  return [
    signerWords(catalogue, entry.answeredBy),
    ...daysWords(catalogue, entry),
    ...(entry.previously.length > 0 ? [alerts.signedBefore(ministerWords(entry.previously))] : []),
  ];
}
