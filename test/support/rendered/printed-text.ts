import PdfDocument from 'pdfkit';
import { escaped } from './koop-xml.ts';
import { layOut, type PlacedLine, type PrintedPage, TYPE, type Widths } from './print-layout.ts';
import { type PaperRecord, publicationId } from './record.ts';
import { masthead, sessionOf } from './words.ts';

function lineText({ sign, segments, cells }: PlacedLine): string {
  const text = segments.map((segment) => segment.text).join('');
  const columns = cells.map((cell) => ` ${cell.text}`).join('');
  return `${sign === '' ? '' : `${sign} `}${text}${columns}`;
}

function widths(): Widths {
  const pdf = new PdfDocument();
  const width = (size: number) => (text: string) =>
    pdf.font('Helvetica').fontSize(size).widthOfString(text);
  return { body: width(TYPE.body), note: width(TYPE.note) };
}

function pageLines(page: PrintedPage): readonly string[] {
  return [...page.lines.map(lineText), ...page.notes.map(({ mark, text }) => `${mark}${text}`)];
}

function footLines(record: PaperRecord, page: number): readonly string[] {
  const series = record.aanhangsel === null ? 'Vragen' : 'Aanhangsel';
  const foot = `Tweede Kamer, vergaderjaar ${sessionOf(record)}, ${series} ${page}`;
  if (page > 1) return [foot];
  const year = (record.received ?? record.submitted).slice(0, 4);
  const issn = record.aanhangsel === null ? [] : ['ISSN 0921 - 7398'];
  return ['', publicationId(record), ...issn, `’s-Gravenhage ${year} ${foot}`];
}

/** The lines of a record's printed pages, furniture and all, as a program extracts them. */
function printedLines(record: PaperRecord): readonly string[] {
  const { series, lines } = masthead(record);
  const body = layOut(record, widths()).flatMap((page, index) => [
    ...pageLines(page),
    ...footLines(record, index + 1),
  ]);
  return [
    'Tweede Kamer der Staten-Generaal2',
    `Vergaderjaar ${sessionOf(record)} ${series}`,
    ...lines,
    String(record.aanhangsel?.number ?? record.zaak),
    ...body,
  ];
}

/** A record as the text that others extract from its PDF: marks glued, furniture in the answers. */
export function renderPrintedText(record: PaperRecord): string {
  return `${printedLines(record).join('\n')}\n`;
}

/** The page of tweedekamer.nl with a record: lines broken as in print, below kind and subject. */
export function renderSiteHtml(record: PaperRecord): string {
  const soort =
    record.aanhangsel === null ? 'Schriftelijke vragen' : 'Antwoord schriftelijke vragen';
  const text = printedLines(record).map(escaped).join('<br>\n');
  return `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Kamervraag</title></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/kamerstukken">Kamerstukken</a></li></ul></nav></header>
<main><article>
<h1>${soort} : ${escaped(record.subject)}</h1>
<div class="document-content"><p>${text}</p></div>
</article></main>
<footer><p>Tweede Kamer der Staten-Generaal, Postbus 20018, 2500 EA Den Haag</p></footer>
</body></html>
`;
}
