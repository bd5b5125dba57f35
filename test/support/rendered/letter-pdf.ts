import PdfDocument from 'pdfkit';

/** Where the reference lines stand beside a letter, and in which size. */
export interface Margin {
  readonly side: 'left' | 'right';
  readonly size: number;
}

const SIZE = 9;
const WIDTH = 330;
const HEIGHT = 760;
const LEADING = 12;
const REFERENCES = [
  'Ministerie van Verzonnen Zaken',
  'Directie Bruggen',
  'Datum',
  '16 mei 2022',
  'Ons kenmerk',
  '5401166',
];
const FIRST_REFERENCES = [...REFERENCES, 'Uw kenmerk', '2022Z01234'];

function wrap(text: string, widthOf: (line: string) => number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)} ${word}`.trim();
    if (widthOf(line) > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

/** A ministry's letter as a PDF with its reference lines beside the text, again on every page. */
export function renderLetterPdf(
  paragraphs: readonly string[],
  { side, size }: Margin,
): Promise<Buffer> {
  const pdf = new PdfDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const left = side === 'right' ? 80 : 200;
  const beside = side === 'right' ? 440 : 60;
  let page = 0;
  let y = Number.POSITIVE_INFINITY;
  const put = (text: string, x: number, at: number, points: number): void => {
    pdf.font('Helvetica').fontSize(points).text(text, x, at, { lineBreak: false });
  };
  const turn = (): void => {
    pdf.addPage();
    page += 1;
    y = 110;
    const lines = page === 1 ? FIRST_REFERENCES : REFERENCES;
    for (const [index, line] of lines.entries()) put(line, beside, 160 + index * 10, size);
    put(`Pagina ${page} van 4`, beside, 800, size);
  };
  for (const paragraph of paragraphs) {
    pdf.font('Helvetica').fontSize(SIZE);
    for (const line of wrap(paragraph, (text) => pdf.widthOfString(text))) {
      if (y > HEIGHT) turn();
      put(line, left, y, SIZE);
      y += LEADING;
    }
    y += LEADING;
  }
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve) => {
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.end();
  });
}
