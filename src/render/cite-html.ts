import { html } from 'ghtml';
import { type Citation, hasFallen } from '../core/quotation/citation.ts';
import type { CiteView } from './cite-view.ts';
import {
  alterationWords,
  changeWords,
  isNotAsSaid,
  nameWords,
  remarkWords,
  sourceWords,
  stateWords,
  summaryWords,
} from './cite-words.ts';
import { markedRuns } from './marked.ts';
import { capitalised } from './names.ts';
import { markedWords } from './statement.ts';
import { unappliedSentences } from './unapplied.ts';
import type { View } from './view.ts';

const STYLE = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; }
mark { background: #d8f0d8; color: inherit; } mark.fallen { background: #ffd9cc; }
mark.otherwise { background: #ffefb3; }
mark a { color: inherit; text-decoration: none; } mark sup { font: .7rem sans-serif; }
section { font: .95rem/1.5 system-ui, sans-serif; border-top: 1px solid #999; }
h3.fallen { color: #a32000; } del { background: #ffd9cc; } ins { background: #d8f0d8; }
blockquote { margin: .5rem 1rem; } ul { padding-left: 1.2rem; }
@media (prefers-color-scheme: dark) {
  body { background: #181818; color: #ddd; } mark, ins { background: #24502a; color: #fff; }
  mark.fallen, del { background: #70301c; color: #fff; }
  mark.otherwise { background: #5c4a10; color: #fff; } h3.fallen { color: #ff9d80; }
}`;
const PARAGRAPH = /\n[ \t]*\n/;

/** One self-contained page: the text with its quotations marked, and beneath it what became of each. */
export function renderCiteHtml(view: View, cited: CiteView): string {
  const { catalogue } = view;
  const names = [...new Map(cited.names.map((name) => [name.name, name])).values()];
  return html`<!doctype html>
<html lang="${catalogue.cite.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${catalogue.cite.title(cited.file)}</title>
<style>!${STYLE}</style>
</head>
<body>
<h1>${catalogue.cite.title(cited.file)}</h1>
<p><strong>${summaryWords(catalogue, cited)}</strong></p>
<article>
!${markedText(cited)}
</article>
!${cited.citations.map((citation, at) => noteOf(view, citation, at + 1)).join('\n')}
!${names.length === 0 ? '' : nameList(view, names)}
</body>
</html>
`;
}

/** The paragraphs of the text, each quotation in a mark that leads to its note. */
function markedText({ text, citations }: CiteView): string {
  let at = 0;
  let out = '';
  for (const [index, citation] of citations.entries()) {
    const { start, end } = citation.span;
    out += escaped(text.slice(at, start)) + marked(text.slice(start, end), citation, index + 1);
    at = end;
  }
  const whole = out + escaped(text.slice(at));
  return whole
    .split(PARAGRAPH)
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('\n');
}

/** A mark cannot go on over the end of a paragraph. */
function marked(words: string, citation: Citation, number: number): string {
  const state = classOf(citation);
  return words
    .split(PARAGRAPH)
    .map(
      (part) =>
        html`<mark class="${state}"><a href="#c${number}">${part}<sup>${number}</sup></a></mark>`,
    )
    .join('\n\n');
}

/** How a quotation is coloured: what no longer stands, what is quoted otherwise, and the rest. */
function classOf(citation: Citation): 'fallen' | 'otherwise' | 'stands' {
  if (hasFallen(citation) || citation.misquoted !== null) return 'fallen';
  return isNotAsSaid(citation) ? 'otherwise' : 'stands';
}

function escaped(text: string): string {
  return html`${text}`;
}

function noteOf(view: View, citation: Citation, number: number): string {
  const { catalogue } = view;
  const lines = [
    sourceWords(catalogue, citation),
    ...alterationWords(catalogue, citation.alterations),
    ...remarkWords(catalogue, citation),
    ...unappliedSentences(view, citation.unapplied),
  ];
  const state = classOf(citation);
  return html`<section id="c${number}">
<h3 class="${state}">${number}. ${capitalised(stateWords(catalogue, citation))}</h3>
<blockquote>${citation.span.text}</blockquote>
!${list(lines.map(escaped))}
!${citation.standing.changes.map((change) => changeOf(view, citation, change)).join('\n')}
</section>`;
}

function list(items: readonly string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

function changeOf(
  view: View,
  citation: Citation,
  { version, statement }: Citation['standing']['changes'][number],
): string {
  const { catalogue } = view;
  const { columns } = catalogue.phrases;
  const labels = [statement.label, ...statement.also].map((label) => catalogue.labels[label]);
  const sideOf = (side: 'before' | 'after'): string =>
    markedRuns(statement[side], markedWords(statement, side), (text) => text)
      .map(({ text, paint }) => (paint ? changedWords(side, text.slice(1, -1)) : escaped(text)))
      .join('');
  return html`<p>${changeWords(catalogue, citation, version)}: <strong>${labels.join(', ')}</strong></p>
!${list([`${columns.before}: ${sideOf('before')}`, `${columns.after}: ${sideOf('after')}`])}
!${list(statement.reasons.map((reason) => escaped(catalogue.reasonSentence(reason))))}`;
}

function changedWords(side: 'before' | 'after', words: string): string {
  return side === 'before' ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
}

function nameList({ catalogue }: View, names: CiteView['names']): string {
  const items = names.map((name) => html`<b>${name.name}</b>: ${nameWords(catalogue, name)}`);
  return `<section>\n<h2>${escaped(catalogue.cite.namesTitle)}</h2>\n${list(items)}\n</section>`;
}
