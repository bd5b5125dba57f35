import PdfDocument from 'pdfkit';
import {
  COLUMN,
  layOut,
  type PlacedLine,
  type PlacedNote,
  TYPE,
  type Widths,
} from './print-layout.ts';
import { type PaperRecord, publicationId } from './record.ts';
import { masthead, sessionOf } from './words.ts';

type Pdf = InstanceType<typeof PdfDocument>;

interface Style {
  readonly size: number;
  readonly bold?: boolean;
}

const HEIGHT = 841.89;
const RAISED = 3.4;
const NOTE_RAISED = 2.7;
const EDGE = 55.3;

function put(pdf: Pdf, text: string, x: number, y: number, { size, bold }: Style): number {
  pdf.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
  pdf.text(text, x, HEIGHT - y, { lineBreak: false, baseline: 'alphabetic' });
  return pdf.widthOfString(text);
}

function drawLine(pdf: Pdf, line: PlacedLine): void {
  const style = { size: TYPE.body, bold: line.bold };
  if (line.sign !== '') put(pdf, `${line.sign} `, COLUMN.left, line.y, style);
  let x = line.x;
  for (const { text, raised } of line.segments) {
    x += raised
      ? put(pdf, text, x, line.y + RAISED, { size: TYPE.mark })
      : put(pdf, text, x, line.y, style);
  }
  for (const cell of line.cells) put(pdf, cell.text, cell.x, line.y, style);
}

function drawNote(pdf: Pdf, { mark, text, y }: PlacedNote): void {
  if (mark !== '') put(pdf, `${mark} `, COLUMN.left, y + NOTE_RAISED, { size: TYPE.noteMark });
  put(pdf, text, COLUMN.left + COLUMN.noteIndent, y, { size: TYPE.note });
}

function drawMasthead(pdf: Pdf, record: PaperRecord): void {
  const { series, lines } = masthead(record);
  put(pdf, 'Tweede Kamer der Staten-Generaal', EDGE, 762.5, { size: 18.12, bold: true });
  put(pdf, '2', 505.9, 740.3, { size: 51.16, bold: true });
  put(pdf, `Vergaderjaar ${sessionOf(record)} `, EDGE, 705.7, { size: 9.59, bold: true });
  put(pdf, series, COLUMN.left, 705.5, { size: 9.98, bold: true });
  for (const [index, line] of lines.entries()) {
    put(pdf, line, COLUMN.left, 648.9 - index * 9.6, { size: 9.06 });
  }
  const number = String(record.aanhangsel?.number ?? record.zaak);
  put(pdf, number, COLUMN.left, 538.2, { size: 12.79, bold: true });
}

function drawFoot(pdf: Pdf, record: PaperRecord, page: number): void {
  const year = (record.received ?? record.submitted).slice(0, 4);
  const series = record.aanhangsel === null ? 'Vragen' : 'Aanhangsel';
  if (page === 1) {
    put(pdf, publicationId(record), EDGE, 82.3, { size: 5.86 });
    if (record.aanhangsel) put(pdf, 'ISSN 0921 - 7398', EDGE, 75.9, { size: 5.86 });
    put(pdf, `’s-Gravenhage ${year}`, EDGE, 69.4, { size: 5.86 });
  }
  const foot = `Tweede Kamer, vergaderjaar ${sessionOf(record)}, ${series}`;
  put(pdf, foot, COLUMN.left, 69.4, { size: 9.06 });
  put(pdf, String(page), 535, 69.4, { size: 9.06 });
}

function widthsOf(pdf: Pdf): Widths {
  const width = (size: number, small: number) => (text: string, raised: boolean) =>
    pdf
      .font('Helvetica')
      .fontSize(raised ? small : size)
      .widthOfString(text);
  return { body: width(TYPE.body, TYPE.mark), note: width(TYPE.note, TYPE.noteMark) };
}

async function bytesOf(pdf: Pdf): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** A record as the printed PDF of the Aanhangsel or of the Vragen. */
export async function renderPdf(
  record: PaperRecord,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PdfDocument({ size: 'A4', margin: 0, autoFirstPage: false, ...options });
  const measuring = new PdfDocument({ autoFirstPage: true });
  for (const [index, page] of layOut(record, widthsOf(measuring)).entries()) {
    pdf.addPage();
    if (index === 0) drawMasthead(pdf, record);
    for (const line of page.lines) drawLine(pdf, line);
    for (const note of page.notes) drawNote(pdf, note);
    drawFoot(pdf, record, index + 1);
  }
  return await bytesOf(pdf);
}
