import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/core/block.ts';
import { splitDepartments } from '../../../src/core/document/departments.ts';
import { parseDocument } from '../../../src/core/document/parse-document.ts';
import type { ParsedDocument } from '../../../src/core/model.ts';

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
