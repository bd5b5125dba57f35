import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { grouped } from './koop-xml.ts';
import { footnotesOf, type PaperRecord, type Part, type Runs } from './record.ts';
import {
  askersPhrase,
  labelOf,
  listed,
  longDate,
  numbersPhrase,
  seeAlsoLine,
  signedPhrase,
} from './words.ts';

type Body = Paragraph | Table;

const BULLETS = 'bullets';

function paragraph(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] });
}

function runs(inline: Runs): (TextRun | FootnoteReferenceRun)[] {
  return inline.map((run) =>
    typeof run === 'string' ? new TextRun(run) : new FootnoteReferenceRun(run),
  );
}

function bulleted(part: Part): Paragraph {
  if (part.kind === 'row') return paragraph(part.cells.join(' '));
  if (part.kind !== 'item') return new Paragraph({ children: runs(part.runs) });
  if (part.sign === '–') {
    const numbering = { reference: BULLETS, level: 0 };
    return new Paragraph({ numbering, children: runs(part.runs) });
  }
  return new Paragraph({ children: [new TextRun(`${part.sign} `), ...runs(part.runs)] });
}

function table(rows: readonly Part[]): Table {
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: (row.kind === 'row' ? row.cells : []).map(
            (cell) => new TableCell({ children: [paragraph(cell)] }),
          ),
        }),
    ),
  });
}

function bodyOf(parts: readonly Part[]): readonly Body[] {
  return grouped(parts).flatMap((group) =>
    group[0]?.kind === 'row' ? [table(group)] : group.map(bulleted),
  );
}

async function bytesOf(record: PaperRecord, children: readonly Body[]): Promise<Uint8Array> {
  const footnotes = Object.fromEntries(
    footnotesOf(record).map(({ mark, text }) => [mark, { children: [paragraph(` ${text}`)] }]),
  );
  const level = { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT };
  const document = new Document({
    footnotes,
    numbering: { config: [{ reference: BULLETS, levels: [level] }] },
    sections: [{ children: [...children] }],
  });
  return await Packer.toBuffer(document);
}

function closing(record: PaperRecord): readonly Body[] {
  if (record.letter.length === 0) return [];
  const word = record.kind === 'further-answer' ? [paragraph('Nader antwoord')] : [];
  return [...word, ...bodyOf(record.letter)];
}

/** A record as the Griffie first publishes it: number, zaak, who answers, then the pairs. */
export async function renderGriffieDocx(record: PaperRecord): Promise<Uint8Array> {
  const received = record.received === null ? '' : ` (ontvangen ${longDate(record.received)})`;
  const also = seeAlsoLine(record);
  return await bytesOf(record, [
    ...(record.aanhangsel === null ? [] : [paragraph(`AH ${record.aanhangsel.number}`)]),
    paragraph(record.zaak),
    paragraph(''),
    paragraph(`${signedPhrase(record, true)}${received}`),
    ...(also === '' ? [] : [paragraph(''), paragraph(also)]),
    ...record.entries.flatMap((entry) => [
      paragraph(''),
      new Paragraph({ children: [new TextRun({ text: labelOf(entry), bold: true })] }),
      ...bodyOf(entry.parts),
    ]),
    ...closing(record),
  ]);
}

function letterhead(record: PaperRecord, title: string): readonly Body[] {
  const cell = (...lines: readonly string[]): TableCell =>
    new TableCell({ children: lines.map((line) => paragraph(line)) });
  const date = record.received === null ? '' : longDate(record.received);
  return [
    paragraph('> Retouradres Postbus 99999 2500 ZZ Den Haag'),
    paragraph('Aan de Voorzitter van de Tweede Kamer'),
    paragraph('der Staten-Generaal'),
    new Table({
      rows: [
        new TableRow({ children: [cell('Datum'), cell(date)] }),
        new TableRow({
          children: [cell('Onderwerp'), cell(`Beantwoording Kamervragen over ${record.subject}`)],
        }),
      ],
    }),
    new Table({
      rows: [
        new TableRow({
          children: [cell('Directie Verzinsels', 'Contactpersoon', 'T 070 999 99 99')],
        }),
        new TableRow({ children: [cell('Ons kenmerk', '1234567')] }),
      ],
    }),
    paragraph(
      `In antwoord op uw brief van ${longDate(record.submitted)}, nr. ${record.zaak}, deel ik u${
        record.onBehalfOf.length === 0 ? '' : `, ${title},`
      } mede dat de vragen van ${askersPhrase(record)} over ${record.subject} worden beantwoord zoals aangegeven in de bijlage van deze brief.`,
    ),
  ];
}

/** A record as a ministry sends it: letterhead, covering words, signature, and the answers as annex. */
export async function renderLetterDocx(record: PaperRecord): Promise<Uint8Array> {
  const behalf = listed(record.onBehalfOf.map((title) => `de ${title}`));
  const others = behalf === '' ? '' : `, mede namens ${behalf}`;
  const offices = record.answeredBy.map(
    ({ role, department }) => `${role?.toLowerCase()} van ${department}`,
  );
  const word = record.kind === 'further-answer' ? 'Nadere antwoorden' : 'Antwoorden';
  const signatures = record.answeredBy.flatMap(({ name, role, department }) => [
    paragraph(`De ${role} van ${department},`),
    paragraph(`A.B. ${name}`),
  ]);
  return await bytesOf(record, [
    ...letterhead(record, `mede namens ${behalf}`),
    ...signatures,
    new Paragraph({
      pageBreakBefore: true,
      children: [
        new TextRun(
          `${word} van ${listed(offices.map((office) => `de ${office}`))}${others} op vragen van ${askersPhrase(record)} over ${record.subject} (ingezonden ${longDate(record.submitted)}).`,
        ),
      ],
    }),
    ...record.entries.flatMap((entry) => [
      paragraph(
        entry.role === 'question' ? labelOf(entry) : `Antwoord op vraag ${numbersPhrase(entry)}`,
      ),
      ...bodyOf(entry.parts),
      paragraph(''),
    ]),
    ...closing(record),
  ]);
}
