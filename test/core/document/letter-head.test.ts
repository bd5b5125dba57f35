import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/block.ts';
import { splitDepartments } from '../../../src/core/document/departments.ts';
import { parseDocument } from '../../../src/core/document/parse-document.ts';
import type { ParsedDocument } from '../../../src/core/model.ts';
import { readText } from '../../../src/formats/text.ts';

function parse(...blocks: readonly (readonly [Block['kind'], string])[]): ParsedDocument {
  return parseDocument({
    mediaType: 'text/plain',
    blocks: blocks.map(([kind, text]) => ({ kind, text, notes: [], place: '' })),
    footnotes: [],
    furniture: [],
    stated: {},
    messages: [],
  });
}

const pair = [
  ['paragraph', 'Vraag 1'],
  ['paragraph', 'Klopt dit?'],
  ['paragraph', 'Antwoord op vraag 1'],
  ['paragraph', 'Ja.'],
] as const;

const frame = [
  ['table-row', '> Retouradres Postbus 1 1000 AA Den Haag'],
  ['table-row', 'Datum\t16 mei 2022'],
  ['table-row', 'Onderwerp\tBeantwoording Kamervragen van het lid Jansen (XYZ) over de kazerne'],
  ['table-row', 'Ons kenmerk'],
  ['table-row', '5401166'],
] as const;

const cover = [
  'paragraph',
  'In antwoord op uw brief van 8 maart 2022, nr. 2022Z00001, deel ik u mede dat de vragen van het lid Jansen (XYZ) aan de ministers van Defensie en van Financiën over de kazerne worden beantwoord zoals aangegeven in de bijlage.',
] as const;

const signed = [
  ['paragraph', 'Mede namens de minister van Financiën,'],
  ['paragraph', 'De minister van Defensie,'],
  ['paragraph', 'mr. A.B. van der Berg'],
] as const;

const title = [
  'paragraph',
  'Antwoorden van de minister van Defensie, mede namens de minister van Financiën, op Kamervragen van het lid Jansen (XYZ) over de oude kazerne.',
] as const;

describe('a ministry’s letter', () => {
  it('gives its head from table, covering sentence, signature and title', () => {
    expect(parse(...frame, cover, ...signed, title, ...pair)).toMatchObject({
      kind: 'answer',
      zaak: '2022Z00001',
      aanhangsel: null,
      askers: [{ name: 'Jansen', fractie: 'XYZ' }],
      addressedTo: ['Minister van Defensie', 'Minister van Financiën'],
      answeredBy: [{ name: 'Van der Berg', role: 'Minister', department: 'Defensie' }],
      onBehalfOf: ['Minister van Financiën'],
      subject: 'de oude kazerne',
      received: '2022-05-16',
      answers: [{ numbers: [1], text: 'Ja.' }],
      letter: cover[1],
      messages: [],
    });
  });

  it('takes the subject from the line "Onderwerp" when no title says it', () => {
    expect(parse(...frame, cover, ...signed, ...pair).subject).toBe('de kazerne');
  });

  it('does not take the number of a letter for that of a zaak', () => {
    const letter = cover[1].replace('2022Z00001', '5293107');
    expect(parse(...frame, ['paragraph', letter], ...signed, title, ...pair).zaak).toBeNull();
  });

  it('is a further answer when its title says so', () => {
    const further = title[1].replace('Antwoorden', 'Nadere antwoorden');
    expect(parse(cover, ...signed, ['paragraph', further], ...pair).kind).toBe('further-answer');
  });
});

describe('what a letter says', () => {
  const letter = [['paragraph', 'Geachte voorzitter,'], ...signed] as const;
  it.each([
    ['De minister van Defensie noemde 12 schepen; dat moeten er 21 zijn.'],
    ['2024 is het laatste jaar van de regeling.'],
    ['Antwoord van de bank is er nog niet'],
    ['Onderwerp van gesprek was de kazerne.'],
  ])('is not its frame: %s', (prose) => {
    expect(parse(letter[0], ['paragraph', prose], ...signed).letter).toBe(
      `${letter[0][1]}\n\n${prose}`,
    );
  });

  it('keeps the tables below the salutation, and not the reference lines above it', () => {
    expect(parse(...frame, letter[0], ['table-row', '2020\t12'], ...signed).letter).toBe(
      'Geachte voorzitter,\n\n2020\t12',
    );
  });
});

describe('splitDepartments', () => {
  it.each([
    ['Financiën', ['Financiën']],
    ['Justitie en Veiligheid', ['Justitie en Veiligheid']],
    [
      'Justitie en Veiligheid en Binnenlandse Zaken en Koninkrijksrelaties',
      ['Justitie en Veiligheid', 'Binnenlandse Zaken en Koninkrijksrelaties'],
    ],
    ['Defensie en Justitie en Veiligheid', ['Defensie', 'Justitie en Veiligheid']],
    [
      'Volksgezondheid, Welzijn en Sport en Financiën',
      ['Volksgezondheid, Welzijn en Sport', 'Financiën'],
    ],
    ['Verzonnen en Onbekende Zaken', ['Verzonnen en Onbekende Zaken']],
  ])('%s', (text, expected) => {
    expect(splitDepartments(text)).toEqual(expected);
  });
});

it('reads a letter pasted as text: its lines, its pages, and the head that it repeats', () => {
  const text = [
    '> Retouradres Postbus 1 1000 AA Den Haag',
    '',
    'Aan de Voorzitter van de Tweede Kamer',
    'Datum 16 mei 2024',
    'Betreft Beantwoording vragen van het lid Proefstra (Voorbeeldpartij) over de pont',
    'Geachte voorzitter,',
    '',
    'Hierbij zend ik u, mede namens de Staatssecretaris van Verzonnen Zaken, de antwoorden op de vragen van het lid Proefstra (Voorbeeldpartij) over de pont (kenmerk 2024Z01234). Zie ook de eerdere vragen 2023Z00001.',
    '',
    'De Minister van Verzonnen Zaken,',
    '',
    'A.B. Bedenksel',
    '',
    'Pagina 1 van 2',
    '',
    '2024Z01234',
    'Vragen van het lid Proefstra (Voorbeeldpartij) aan de minister van Verzonnen Zaken over de pont (ingezonden 3 april 2024)',
    '',
    'Vraag 1',
    'Klopt het dat de pont niet vaart?',
    'Antwoord op vraag 1',
    'Ja. De pont vaart niet omdat de',
    '',
    'Pagina 2 van 2',
    '',
    'motor stuk is.',
  ].join('\n');
  expect(parseDocument(readText(text))).toMatchObject({
    kind: 'answer',
    zaak: '2024Z01234',
    addressedTo: ['Minister van Verzonnen Zaken'],
    answeredBy: [{ name: 'Bedenksel', role: 'Minister', department: 'Verzonnen Zaken' }],
    onBehalfOf: ['Staatssecretaris van Verzonnen Zaken'],
    subject: 'de pont',
    received: '2024-05-16',
    submitted: '2024-04-03',
    answers: [{ text: 'Ja. De pont vaart niet omdat de motor stuk is.' }],
    messages: [],
  });
});

describe('a letter without a table above it', () => {
  it.each([
    ['Geachte voorzitter,\n\nIn', 'De Minister van Financiën,\nA.B. van der Berg'],
    ['In', 'De Minister van Financiën,\n\nA.B. van der Berg'],
  ])('says when it was written and by whom: %s', (opening, signature) => {
    const text = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 3 december 2024\n\n${opening} het antwoord op vraag 7 is abusievelijk een oud bedrag genoemd.\n\n${signature}\n`;
    expect(parseDocument(readText(text))).toMatchObject({
      kind: 'letter',
      received: '2024-12-03',
      answeredBy: [{ name: 'Van der Berg', role: 'Minister', department: 'Financiën' }],
    });
  });
});
