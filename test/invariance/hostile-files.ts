import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { createDeflate } from 'node:zlib';
import PdfDocument from 'pdfkit';
import { renderKoopXml } from '../support/rendered/koop-xml.ts';
import { renderPdf } from '../support/rendered/pdf.ts';
import { renderPrintedText } from '../support/rendered/printed-text.ts';
import type { PaperRecord } from '../support/rendered/record.ts';
import { zip } from '../support/rendered/zip.ts';

type Content = string | Uint8Array;

/** A file that means harm or came out wrong. */
export interface HostileFile {
  readonly name: string;
  readonly content: () => Content | Promise<Content>;
  /** What the sentence on stderr says; null where the file is read all the same, "" where either. */
  readonly refused: string | null;
  /** What the JSON on stdout holds, where the file is read. */
  readonly holds?: string;
  readonly lacks?: string;
  /** Asks for much memory or time: measured in a process of its own, others only in the long run. */
  readonly heavy?: true;
  /** Only for the long run. */
  readonly long?: true;
}

const ONE = 'Vraag 1\n\nKent u het bericht?\n\nAntwoord 1\n\n';
const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function xml(body: string, doctype = ''): string {
  return `<?xml version="1.0"?>${doctype}<officiele-publicatie><kamervragen><vraag><nr>Vraag 1</nr><al>${body}</al></vraag></kamervragen></officiele-publicatie>`;
}

function html(body: string): string {
  return `<!DOCTYPE html><html><body><main><p>Vraag 1</p><p>Kent u het bericht?</p>${body}</main></body></html>`;
}

/** Ten entities, each ten times the one before it: ten thousand million words. */
function entityBomb(): string {
  const entities = Array.from({ length: 10 }, (_, index) => {
    const content = index === 0 ? 'bom' : `&e${index - 1};`.repeat(10);
    return `<!ENTITY e${index} "${content}">`;
  });
  return xml('&e9;', `<!DOCTYPE x [${entities.join('')}]>`);
}

function wordXml(body: string): string {
  return `<?xml version="1.0"?><w:document ${WORD}><w:body>${body}</w:body></w:document>`;
}

const CONTENT_TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;

function docx(document: Content): Uint8Array {
  return zip(['[Content_Types].xml', CONTENT_TYPES], ['word/document.xml', document]);
}

async function pdfOf(
  draw: (pdf: InstanceType<typeof PdfDocument>) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PdfDocument(options);
  const chunks: Uint8Array[] = [];
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  draw(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Eight hundred megabytes, deflated without holding them all. */
async function deflated(text: string): Promise<Uint8Array> {
  const deflate = createDeflate({ level: 1 });
  const chunks: Uint8Array[] = [];
  deflate.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const megabyte = Buffer.alloc(2 ** 20, text);
  for (let count = 0; count < 800; count++) {
    if (!deflate.write(megabyte)) await once(deflate, 'drain');
  }
  deflate.end();
  await once(deflate, 'end');
  return Buffer.concat(chunks);
}

/** A page whose content unpacks to 800 MB of operators. */
async function pdfBomb(): Promise<Uint8Array> {
  const data = await deflated('q Q ');
  const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>endobj
4 0 obj<</Length ${data.length}/Filter/FlateDecode>>stream
`;
  const tail = '\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF';
  return Buffer.concat([Buffer.from(head), data, Buffer.from(tail)]);
}

/**
 * Every hostile file; `record` is what the harmless part of them says, `many` how deep elements nest
 * and how often labels stand.
 */
export function hostileFiles(record: PaperRecord, many: number): readonly HostileFile[] {
  const printed = renderPrintedText(record);
  return [
    {
      name: 'zip-bomb.docx',
      heavy: true,
      content: () => docx(Buffer.alloc(100 * 2 ** 20, wordXml('<w:p/>'))),
      refused: 'te groot',
    },
    {
      name: 'no-document.docx',
      content: () => zip(['[Content_Types].xml', CONTENT_TYPES], ['word/styles.xml', '<x/>']),
      refused: 'niet leest',
    },
    { name: 'cut-off.docx', content: () => docx(wordXml('')).subarray(0, 200), refused: '' },
    {
      name: 'deep.docx',
      heavy: true,
      long: true,
      content: () => docx(wordXml('<w:p>'.repeat(many) + '</w:p>'.repeat(many))),
      refused: '',
    },
    {
      name: 'entity-bomb.xml',
      heavy: true,
      content: entityBomb,
      refused: null,
      lacks: 'bombombom',
    },
    {
      name: 'external-entity.xml',
      content: () => xml('Dit: &e;', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      refused: null,
      lacks: 'root:',
    },
    {
      name: 'deep.xml',
      heavy: true,
      content: () => xml(`${'<groep>'.repeat(many)}diep${'</groep>'.repeat(many)}`),
      refused: null,
    },
    {
      name: 'deep.html',
      heavy: true,
      content: () => html(`${'<div>'.repeat(many)}diep${'</div>'.repeat(many)}`),
      refused: null,
      holds: 'Kent u het bericht?',
    },
    {
      name: 'deep-inline.html',
      long: true,
      content: () => html(`<p>${'<b>'.repeat(many)}diep`),
      refused: null,
      holds: 'Kent u het bericht?',
    },
    {
      name: 'scripts.html',
      content: () =>
        html(
          '<script>document.write("Vraag 2")</script><style>Vraag 3</style><img src=x onerror="alert(1)"><p>Ja.</p>',
        ),
      refused: null,
      holds: 'Ja.',
      lacks: 'Vraag 2',
    },
    {
      name: 'five-hundred-pages.pdf',
      heavy: true,
      content: () =>
        pdfOf((pdf) => {
          for (let page = 1; page < 500; page++) pdf.addPage().text(`Vraag ${page}`);
        }),
      refused: '400 bladzijden',
    },
    {
      name: 'encrypted.pdf',
      content: () => renderPdf(record, { userPassword: 'geheim', ownerPassword: 'geheimer' }),
      refused: 'wachtwoord',
    },
    {
      name: 'images-only.pdf',
      content: () => pdfOf((pdf) => pdf.rect(50, 50, 300, 300).fill('gray')),
      refused: 'geen tekst',
    },
    {
      name: 'broken-xref.pdf',
      content: async () => {
        const text = Buffer.from(await renderPdf(record)).toString('latin1');
        return Buffer.from(text.replaceAll(/\d{10} 00000 n/gu, '0000000009 00000 n'), 'latin1');
      },
      refused: null,
      holds: '"kind"',
    },
    {
      name: 'cut-off.pdf',
      content: async () => (await renderPdf(record)).subarray(0, 900),
      refused: '',
    },
    { name: 'unpacks-to-800-mb.pdf', heavy: true, content: pdfBomb, refused: '' },
    {
      name: 'a-million-lines.txt',
      heavy: true,
      content: () => ONE + 'Ja.\n'.repeat(1_000_000),
      refused: 'tekens',
    },
    {
      name: 'a-million-short-lines.txt',
      long: true,
      content: () => ONE + 'x\n'.repeat(1_000_000),
      refused: '',
    },
    {
      name: 'a-million-blank-lines.txt',
      heavy: true,
      long: true,
      content: () => ONE + '\n'.repeat(1_000_000),
      refused: '',
    },
    {
      name: 'ten-megabytes-on-a-line.txt',
      heavy: true,
      content: () => `${ONE}${'ja '.repeat(3_500_000)}`,
      refused: 'tekens',
    },
    {
      name: 'two-megabytes-on-a-line.txt',
      long: true,
      content: () => `${ONE}${'Ja, dat klopt. '.repeat(140_000)}`,
      refused: null,
      holds: 'Kent u het bericht?',
    },
    {
      name: 'one-word-of-two-megabytes.txt',
      long: true,
      content: () => `${ONE}${'a'.repeat(2_000_000)}`,
      refused: null,
      holds: 'Kent u het bericht?',
    },
    {
      name: 'labels-only.txt',
      long: true,
      content: () =>
        Array.from({ length: many }, (_, index) => `Vraag ${(index % 999) + 1}`).join('\n'),
      refused: '',
    },
    {
      name: 'marks-only.txt',
      long: true,
      content: () => ONE + '1 12 123\n1Noot\n'.repeat(50_000),
      refused: null,
    },
    {
      name: 'invalid-utf-8.txt',
      content: () => Buffer.concat([Buffer.from(ONE), Buffer.from([0xff, 0xfe, 0xc3, 0x28])]),
      refused: null,
      holds: 'Kent u het bericht?',
    },
    {
      name: 'windows-1252.txt',
      content: () => Buffer.from(`${ONE}Eén café kost \x80 3 \x96 of \x93meer\x94.`, 'latin1'),
      refused: null,
      holds: 'Eén café kost € 3 – of “meer”.',
    },
    {
      name: 'utf-8-mark.txt',
      content: () => `\ufeff${printed}`,
      refused: null,
      holds: '"kind": "answer"',
    },
    {
      name: 'utf-16.txt',
      content: () => Buffer.from(`\ufeff${printed}`, 'utf16le'),
      refused: null,
      holds: '"kind": "answer"',
    },
    {
      name: 'right-to-left.txt',
      content: () => `${ONE}Ja, \u202e.nee\u202c dat \u2067klopt\u2069.`,
      refused: null,
      lacks: '\u202e',
    },
    {
      name: 'escape-sequences.txt',
      content: () =>
        `${ONE}Ja,\u001b]0;titel\u0007 dat \u001b[31mklopt\u001b[0m.\u009b2J ${'En zo is het. '.repeat(40)}`,
      refused: null,
      lacks: '\u001b',
    },
    {
      name: 'null-bytes.txt',
      content: () => `${ONE}Ja.${'\0'.repeat(4000)}`,
      refused: '',
    },
    {
      name: 'unclosed.xml',
      content: () => renderKoopXml(record).slice(0, -40),
      refused: 'halverwege',
    },
    { name: 'brackets.xml', heavy: true, content: () => xml('<'.repeat(200_000)), refused: null },
    { name: 'brackets.html', heavy: true, content: () => html('<'.repeat(500_000)), refused: null },
    {
      name: 'ampersands.html',
      long: true,
      content: () => html('&'.repeat(500_000)),
      refused: null,
    },
    {
      name: 'links.md',
      long: true,
      content: () => `${ONE}${'['.repeat(100_000)}${'**'.repeat(100_000)}${'_a'.repeat(50_000)}`,
      refused: null,
    },
  ];
}
