import { html } from 'ghtml';
import { countRegister, type RegisterCounts } from '../../core/register/count-register.ts';
import type { RegisterItem } from '../../core/register/entry.ts';
import { shorten } from '../layout.ts';
import { capitalised, dateWords } from '../names.ts';
import type { View } from '../view.ts';
import { labelsOf, madeWith, scopeWords, signerWords } from './facts.ts';
import { itemPart } from './page-item.ts';
import { PAGE_STYLE } from './page-style.ts';
import { outcomeWords } from './text.ts';
import type { RegisterView } from './view.ts';

/** Nothing is fetched and nothing runs, whatever a document says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** In cells: in the overview a subject only has to be recognised. */
const LONGEST_SUBJECT = 70;

/** The register as one page that needs nothing beside it. Everything from outside is escaped. */
export function registerPage(view: View, shown: RegisterView): string {
  const { catalogue } = view;
  const { title, hiddenUnread, page } = catalogue.register;
  const scope = scopeWords(catalogue, shown);
  const parts = [
    html`<header>
<h1>${title}</h1>
<p class="scope">${scope}</p>
<p class="sum">${outcomeWords(view, shown)}</p>`,
    shown.hiddenUnread > 0 ? html`<p>${hiddenUnread(shown.hiddenUnread)}</p>` : '',
    '</header>\n<main>',
    ...(shown.items.length > 0 ? listed(view, shown) : []),
    html`<h2>${page.how}</h2>`,
    ...page.howSaid(madeWith(shown)).map((paragraph) => html`<p>${paragraph}</p>`),
    html`<h2>${page.labels}</h2>`,
    html`<dl>!${meanings(view)}</dl>`,
    '</main>',
    html`<footer><p>${page.made(dateWords(catalogue, shown.made), shown.version)}</p></footer>`,
  ].filter((part) => part !== '');
  return html`<!doctype html>
<html lang="${catalogue.alerts.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="kvq ${shown.version}">
<title>${title}: ${scope}</title>
<style>!${PAGE_STYLE}</style>
</head>
<body>
!${parts.join('\n')}
</body>
</html>
`;
}

function listed(view: View, { items }: RegisterView): readonly string[] {
  const { page } = view.catalogue.register;
  return [
    html`<h2>${page.counts}</h2>`,
    html`<div class="counts">!${countTables(view, countRegister(items))}</div>`,
    html`<h2>${page.overview}</h2>`,
    overview(view, items),
    html`<h2>${page.inFull}</h2>`,
    ...items.map((item) => itemPart(view, item)),
  ];
}

function countTables({ catalogue }: View, { byLabel, byMinister }: RegisterCounts): string {
  const { page, columns } = catalogue.register;
  const labels = byLabel.map(({ label, flags }) => ({
    name: catalogue.labels[label],
    numbers: [flags],
  }));
  const ministers = byMinister.map(({ minister, corrections, flags }) => ({
    name: signerWords(catalogue, minister === null ? [] : [minister]),
    numbers: [corrections, flags],
  }));
  return (
    countTable(page.byLabel, [columns.label, columns.flags], labels) +
    countTable(page.byMinister, [columns.signedBy, columns.corrections, columns.flags], ministers)
  );
}

interface CountRow {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Counts as a table that can be read without its bars; a bar is as long as the first number. */
function countTable(title: string, head: readonly string[], rows: readonly CountRow[]): string {
  if (rows.length === 0) return '';
  const most = Math.max(...rows.map(({ numbers: [first = 0] }) => first), 1);
  const [name = '', ...numbers] = head;
  const cells = numbers.map((it) => html`<th scope="col" class="num">${it}</th>`).join('');
  return html`<table>
<caption>${title}</caption>
<thead><tr><th scope="col">${name}</th>!${cells}<td></td></tr></thead>
<tbody>
!${rows.map((row) => countRow(row, most)).join('\n')}
</tbody>
</table>
`;
}

function countRow({ name, numbers }: CountRow, most: number): string {
  const cells = numbers.map((it) => html`<td class="num">${String(it)}</td>`).join('');
  const width = String(Math.round(((numbers[0] ?? 0) / most) * 100));
  return html`<tr><th scope="row">${name}</th>!${cells}<td class="graph" aria-hidden="true"><svg viewBox="0 0 100 10" preserveAspectRatio="none"><rect width="${width}" height="10"/></svg></td></tr>`;
}

/** A line for each correction, with a link to it; roles, as narrow screens show it in blocks. */
function overview(view: View, items: readonly RegisterItem[]): string {
  const { page, columns } = view.catalogue.register;
  const head = [
    columns.date,
    columns.zaak,
    columns.kind,
    page.after,
    columns.signedBy,
    columns.labels,
  ]
    .map((name) => html`<th scope="col" role="columnheader">${name}</th>`)
    .join('');
  return html`<div class="list"><table role="table" aria-label="${page.overview}">
<thead role="rowgroup"><tr role="row">!${head}</tr></thead>
<tbody role="rowgroup">
!${items.map((item) => overviewRow(view, item)).join('\n')}
</tbody>
</table></div>`;
}

function overviewRow(view: View, item: RegisterItem): string {
  const { catalogue } = view;
  const { register, phrases, labels } = catalogue;
  const { entry } = item;
  const changed =
    entry.outcome === 'compared'
      ? labelsOf(item)
          .map((label) => labels[label])
          .join(', ')
      : register.mustBeRead;
  const subject = shorten(view, capitalised(entry.subject ?? ''), LONGEST_SUBJECT);
  const days = entry.days === null ? '' : phrases.days(entry.days);
  return html`<tr role="row"><td role="cell" class="when">${dateWords(catalogue, entry.date)}</td><td role="cell"><a href="#${entry.id}">${entry.zaak}</a> <span class="facts">${subject}</span></td><td role="cell" class="when">${register.kinds[entry.kind]}</td><td role="cell" class="when">${days}</td><td role="cell">${signerWords(catalogue, entry.answeredBy)}</td><td role="cell">${changed}</td></tr>`;
}

function meanings({ catalogue }: View): string {
  return Object.entries(catalogue.register.page.meaning)
    .map(([label, meaning]) => {
      const words: Readonly<Record<string, string>> = catalogue.labels;
      return html`<dt>${words[label] ?? label}</dt><dd>${meaning}</dd>`;
    })
    .join('\n');
}
