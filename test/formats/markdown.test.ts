import { expect, it } from 'vitest';
import { plainText, readMarkdown } from '../../src/formats/markdown.ts';

it.each([
  ['**Van der Berg** (XYZ)', 'Van der Berg (XYZ)'],
  ['*het bericht dat 2 \\* 3 klopt*', 'het bericht dat 2 * 3 klopt'],
  ['_nadruk_ in snake_case_woord', 'nadruk in snake_case_woord'],
  ['## Vraag 1 ##', 'Vraag 1'],
  ['> Een citaat', 'Een citaat'],
  ['Zie <https://krant.nl/a>.', 'Zie https://krant.nl/a.'],
  ['Zie [de brief](https://krant.nl/a "titel").', 'Zie de brief.'],
  ['[https://krant.nl/\\(a\\)](https://krant.nl/\\(a\\))', 'https://krant.nl/(a)'],
  ['Klopt dit?<sup>12</sup>', 'Klopt dit?¹²'],
  ['Niet 2*3*4.', 'Niet 2*3*4.'],
  ['Niet a**b.\n\nEn c**d.', 'Niet a**b.\n\nEn c**d.'],
])('renders %s', (markdown, expected) => {
  expect(plainText(markdown)).toBe(expected);
});

it('reads footnotes in Markdown’s own form', () => {
  const read = readMarkdown('**Vraag 1**\n\nKlopt dit?[^1]\n\n[^1]: De *Krant*, 12 mei 2022');
  expect(read.blocks.map(({ text }) => text)).toEqual(['Vraag 1', 'Klopt dit?']);
  expect(read.footnotes).toEqual([{ mark: '1', text: 'De Krant, 12 mei 2022' }]);
  expect(read.mediaType).toBe('text/markdown');
});
