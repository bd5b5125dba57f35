import { escaped, grouped } from './koop-xml.ts';
import {
  type Entry,
  footnotesOf,
  type PaperRecord,
  type Part,
  publicationId,
  type Runs,
} from './record.ts';
import { answeredLine, askedLine, labelOf, masthead, sessionOf } from './words.ts';

function inline(runs: Runs): string {
  return runs
    .map((run) =>
      typeof run === 'string'
        ? escaped(run)
        : `<sup><a class="nootnr" id="ref-n${run}" href="#n${run}">${run}</a></sup>`,
    )
    .join('');
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
    case 'quote':
      return `<p>${inline(part.runs)}</p>`;
    case 'item':
      return `<li><p class="li-text"><span class="li-nr">${part.sign}</span> ${inline(part.runs)}</p></li>`;
    case 'row':
      return `<tr>${part.cells.map((cell) => `<td><p>${escaped(cell)}</p></td>`).join('')}</tr>`;
  }
}

function groupHtml(group: readonly Part[]): string {
  const html = group.map(partHtml).join('\n');
  switch (group[0]?.kind) {
    case 'item':
      return `<ul class="expliciet">${html}</ul>`;
    case 'row':
      return `<div class="tabel"><table><tbody>${html}</tbody></table></div>`;
    case 'quote':
      return `<blockquote>${html}</blockquote>`;
    default:
      return html;
  }
}

function bodyHtml(parts: readonly Part[]): string {
  return grouped(parts).map(groupHtml).join('\n');
}

function entryHtml(entry: Entry): string {
  const isQuestion = entry.role === 'question';
  const label = isQuestion
    ? `<h2 class="vraag_kop">${labelOf(entry)}</h2>`
    : `<p class="nummer">${labelOf(entry)}</p>`;
  return `<div class="${isQuestion ? 'vraag' : 'antwoord'}">${label}\n${bodyHtml(entry.parts)}</div>`;
}

function notesHtml(record: PaperRecord): string {
  const notes = footnotesOf(record).map(
    ({ mark, text }) => `<div class="voet noot snp-mouseoffset" id="n${mark}">
<h5 class="note-close"><a class="note-close" href="#close-n${mark}">X</a> Noot
</h5><sup><span class="nootnum"><a id="n${mark}-num"></a>${mark}</span></sup><p>${escaped(text)}</p>
</div>`,
  );
  return notes.length === 0 ? '' : `<div id="noten"><hr/>\n${notes.join('\n')}</div>`;
}

function letterHtml({ kind, letter }: PaperRecord): string {
  if (letter.length === 0) return '';
  const word = kind === 'further-answer' ? 'Nader antwoord' : 'Mededeling';
  return `<div class="antwoord"><p class="nummer">${word}</p>\n${bodyHtml(letter)}</div>`;
}

/** The page of officielebekendmakingen.nl with a record, its navigation and scripts around it. */
export function renderKoopHtml(record: PaperRecord): string {
  const { series, lines } = masthead(record);
  const heads = [askedLine(record), answeredLine(record)].filter((line) => line !== '');
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>${publicationId(record)}</title>
<script>window.vraag = 'Vraag 99';</script><style>.vraag { color: black }</style></head>
<body>
<header><a href="/">Officiële bekendmakingen</a></header>
<nav><ul><li><a href="/zoeken">Zoeken</a></li><li><a href="/hulp">Hulp</a></li></ul></nav>
<main id="content"><div class="stuk kamervragen">
<p class="kameraanduiding">Tweede Kamer der Staten-Generaal</p>
<p class="vergaderjaar">Vergaderjaar ${sessionOf(record)}</p>
<p class="documenttype">${series}</p>
${lines.length === 0 ? '' : `<p class="opmerking">${lines.join(' ')}</p>`}
<p class="kamervraagnummer">${record.aanhangsel?.number ?? record.zaak}</p>
${heads.map((head) => `<h1 class="kamervraagomschrijving_kop">${escaped(head)}</h1>`).join('\n')}
${record.entries.map(entryHtml).join('\n')}
${letterHtml(record)}
${notesHtml(record)}
</div></main>
<footer><p>Over deze site</p></footer>
</body></html>
`;
}
