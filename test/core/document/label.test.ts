import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBrokenLabel, parseInlineLabel, parseLabel } from '../../../src/core/document/label.ts';

/** `V` or `A` or `#`, then the numbers and the part; "-" for no label. */
function shorthand(line: string): string {
  const label = parseLabel(line);
  if (!label) return '-';
  const role = { question: 'V', answer: 'A', number: '#' }[label.role];
  return `${role}${label.further ? '+' : ''} ${label.numbers.join(' ')}${label.part ?? ''}`.trim();
}

describe('parseLabel', () => {
  it.each([
    ['Vraag 1', 'V 1'],
    ['Vraag 1:', 'V 1'],
    ['Vraag 1.', 'V 1'],
    ['VRAAG 12', 'V 12'],
    ['Vraag2', 'V 2'],
    ['Vraag nr. 2', 'V 2'],
    ['Vragen 1 en 2', 'V 1 2'],
    ['Vraag 3a', 'V 3a'],
    ['Vraag 3 a', 'V 3a'],
    ['Vraag 2 t/m 9', 'V 2 3 4 5 6 7 8 9'],
    ['Vraag 1 tot en met 4', 'V 1 2 3 4'],
    ['Vraag 1 tm 3', 'V 1 2 3'],
    ['Vraag 1-4', 'V 1 2 3 4'],
    ['Vraag 1 – 4', 'V 1 2 3 4'],
    ['Vraag 1 & 2', 'V 1 2'],
    ['Vraag 7, 8, 9 10 en 11', 'V 7 8 9 10 11'],
    ['Vraag 4, 5, 7 en 8', 'V 4 5 7 8'],
    ['Vraag 1 t/m 3 en 5', 'V 1 2 3 5'],
    ['**Vraag 6**', 'V 6'],
    ['## Vraag 6', 'V 6'],
    ['Vraag: 5', 'V 5'],
    ['Vraag #7', 'V 7'],
    ['Vraag no. 4', 'V 4'],
    ['Vraag nummer 4', 'V 4'],
    ['Vraag 5 en6', 'V 5 6'],
    ['Vraag 1 én 2', 'V 1 2'],
    ['Vraag 12. en 13.', 'V 12 13'],
    ['Vraag 1 t.e.m. 4', 'V 1 2 3 4'],
    ['Vraag 1 t /m 3', 'V 1 2 3'],
    ['Vraag 1 t\\m 3', 'V 1 2 3'],
    ['Vraag 1 tm. 3', 'V 1 2 3'],
    ['Vraag 1 respectievelijk 2', 'V 1 2'],
    ['Vraag 3 a, b en c', 'V 3abc'],
    ['Vraag 3a t/m c', 'V 3abc'],
    ['Vraag 3a-c', 'V 3abc'],
    ['Vraag 3.a', 'V 3a'],
    ['Vraag 3 (b)', 'V 3b'],
    ['Vraag 2a, 2b en 2c', 'V 2abc'],
    ['Vraag 1 –', 'V 1'],
    ['• Vraag 2', 'V 2'],
    ['- Vraag 2:', 'V 2'],
    ['Vraag 3 (vervolg)', 'V 3'],
    ['Vraag 1, 2, 3 en 4 (samen)', 'V 1 2 3 4'],
    ['Antwoord 3', 'A 3'],
    ['Antwoord 3 (nieuw)', 'A 3'],
    ['Antwoordop vraag 2', 'A 2'],
    ['Antwoord opvraag 2', 'A 2'],
    ['Antwoordvraag3', 'A 3'],
    ['Antwoord op vraag 2, 3 en op vraag 5', 'A 2 3 5'],
    ['Antwoorden op de vragen 1, 2 en op de vragen 4 en 5', 'A 1 2 4 5'],
    ['Gezamenlijk antwoord op vraag 1 en 2', 'A 1 2'],
    ['Gecombineerde beantwoording van de vragen 4 t/m 6', 'A 4 5 6'],
    ['Aangepast antwoord op vraag 4', 'A+ 4'],
    ['Antwoorden op de vragen', 'A'],
    ['Antwoord 3, 4 en 5', 'A 3 4 5'],
    ['Antwoord op vraag 7', 'A 7'],
    ['Antwoord op vraag 7:', 'A 7'],
    ['Antwoord op de vragen 2 en 3', 'A 2 3'],
    ['Antwoord op vragen 7, 8, en 9', 'A 7 8 9'],
    ['Antwoord vraag 1 en vraag 2', 'A 1 2'],
    ['Antwoord vragen 1,2,3,4 en 5', 'A 1 2 3 4 5'],
    ['Antwoord vraag 4-7:', 'A 4 5 6 7'],
    ['Antwoorden 5 en 6', 'A 5 6'],
    ['Antwoorden op de vragen 2 en 3', 'A 2 3'],
    ['Antwoord op vraag 3a en b', 'A 3ab'],
    ['Antwoord 2l', 'A 2l'],
    ['Antwoord', 'A'],
    ['Antwoord:', 'A'],
    ['Nader antwoord', 'A+'],
    ['Nader antwoord op vraag 12', 'A+ 12'],
    ['Aanvullend antwoord vraag 2', 'A+ 2'],
    ['Beantwoording vraag 2', 'A 2'],
    ['Reactie op vraag 2', 'A 2'],
    ['1', '# 1'],
    ['1.', '# 1'],
    ['1)', '# 1'],
    ['(1)', '# 1'],
    ['8 en 9', '# 8 9'],
  ])('%s', (line, expected) => {
    expect(shorthand(line)).toBe(expected);
  });

  it.each([
    'antwoord op vraag 9 en 10 is het ingewikkeld om af te bakenen welke',
    'antwoord op vraag 5).',
    'Antwoord op vraag 9 is nee.',
    'Antwoord van Minister Dekker (Rechtsbescherming)',
    'Antwoordde u op vraag 3?',
    'Vragen van het lid Jansen (XYZ)',
    'Vragen gesteld door de leden der Kamer',
    'Vraagt u',
    'Vraag',
    'Vraag 5 t/m 3',
    'Vraag 2008',
    'Vraag 3.1',
    'Antwoord 2021',
    'Vraag 3 (zie hieronder)',
    'Antwoord op',
    'Antwoord de',
    'Beantwoording Kamervragen',
    'Vraag 1 en/of 2',
    '- 5',
    '1. 65 121',
    'Vraag 2 t/m',
    'Vraag 0',
    'Reactietijd 3',
    '2021 en verder',
    '1.209 2.145',
    '10%',
    'Ja.',
    '',
  ])('is prose: %s', (line) => {
    expect(shorthand(line)).toBe('-');
  });

  it('reads back any list of numbers in any of its spellings', () => {
    const list = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 8 });
    const comma = fc.constantFrom(', ', ',', ' en ', ' & ', ' ');
    fc.assert(
      fc.property(list, comma, (numbers, separator) => {
        expect(parseLabel(`Vraag ${numbers.join(separator)}`)?.numbers).toEqual(numbers);
      }),
    );
  });
});

it.each([
  ['Antwoord op de vragen 1, 2,', true],
  ['Antwoord op de vragen 1, 2 en', true],
  ['Vraag 3 t/m', true],
  ['Vraag 3', false],
  ['Zie de vragen 1, 2 en', false],
])('%s is broken off: %s', (line, expected) => {
  expect(isBrokenLabel(line)).toBe(expected);
});

it.each([
  ['Vraag 3: Klopt dit?', 'Klopt dit?'],
  ['Antwoord op vraag 3 en 4: ja', 'ja'],
  ['Antwoord: Ja.', 'Ja.'],
  ['Vraag 3 Klopt dit?', 'Klopt dit?'],
  ['Vraag 3 klopt niet', undefined],
  ['Antwoord op vraag 3 is: nee', undefined],
  ['In antwoord op vraag 3: nee', undefined],
  ['3: Klopt dit?', undefined],
])('%s has its text on the same line', (line, text) => {
  expect(parseInlineLabel(line)?.text).toBe(text);
});
