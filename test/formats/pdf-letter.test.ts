import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import { readDocument } from '../../src/formats/read.ts';
import { type Margin, renderLetterPdf } from '../support/rendered/letter-pdf.ts';

const NUMBERS = Array.from({ length: 9 }, (_, index) => index + 1);

function question(number: number): string {
  return `[voorbeeldtekst] Klopt het dat de pont ${number} keer per dag vaart en dat de wachttijd daarbij oploopt tot ver boven wat eerder is beloofd?`;
}

function answer(number: number): readonly string[] {
  return [12, 7, 9].map(
    (minutes) =>
      `[voorbeeldtekst] De pont vaart ${number} keer per dag. De wachttijd is op werkdagen ${minutes} minuten, en in het weekeinde soms langer, omdat er dan meer fietsers zijn dan de pont in een keer kan meenemen zonder dat de veiligheid in gevaar komt.`,
  );
}

const cover =
  'In antwoord op uw brief van 8 maart 2022, nr. 2022Z01234, deel ik u mede dat de vragen van het lid Proefstra (Voorbeeldpartij) aan de minister van Verzonnen Zaken over de veerpont van Dwarsdrecht worden beantwoord zoals aangegeven in de bijlage.';

const letter = [
  '> Retouradres Postbus 1 1000 AA Den Haag',
  'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
  'Betreft Beantwoording Kamervragen van het lid Proefstra (Voorbeeldpartij)',
  cover,
  'De minister van Verzonnen Zaken,',
  'mr. A.B. van der Berg',
  'Antwoorden van de minister van Verzonnen Zaken op Kamervragen van het lid Proefstra (Voorbeeldpartij) over de veerpont van Dwarsdrecht (ingezonden 8 maart 2022)',
  ...NUMBERS.flatMap((number) => [
    `Vraag ${number}`,
    question(number),
    `Antwoord op vraag ${number}`,
    ...answer(number),
  ]),
];

describe('a ministry’s letter as a PDF', () => {
  it.each<[string, Margin]>([
    ['right of the text, smaller', { side: 'right', size: 7 }],
    ['left of the text, smaller', { side: 'left', size: 7 }],
    ['right of the text, as large', { side: 'right', size: 9 }],
    ['left of the text, as large', { side: 'left', size: 9 }],
  ])('is read past its reference lines %s', async (_case, margin) => {
    const read = await readDocument(await renderLetterPdf(letter, margin), 'brief.pdf');
    const parsed = parseDocument(read);
    expect(parsed.questions.map(({ text }) => text)).toEqual(NUMBERS.map(question));
    // Whether a paragraph ends with its page cannot be seen, so that breaks are left aside.
    expect(parsed.answers.map(({ text }) => text.replaceAll('\n\n', ' '))).toEqual(
      NUMBERS.map((number) => answer(number).join(' ')),
    );
    expect(parsed).toMatchObject({
      kind: 'answer',
      zaak: '2022Z01234',
      received: '2022-05-16',
      submitted: '2022-03-08',
      askers: [{ name: 'Proefstra', fractie: 'Voorbeeldpartij' }],
      answeredBy: [{ name: 'Van der Berg', role: 'Minister', department: 'Verzonnen Zaken' }],
      subject: 'de veerpont van Dwarsdrecht',
      letter: cover,
    });
    expect(new Set(read.furniture.map(({ kind }) => kind))).toEqual(
      new Set(['margin', 'page-number']),
    );
  });
});
