import { expect, it } from 'vitest';
import { joinLines, wordsOf } from '../../src/formats/hyphens.ts';

it.each([
  ['a word that print broke', 'de beant-', 'woording', 'de beantwoording'],
  ['no hyphen', 'de', 'vraag', 'de vraag'],
  ['a hyphen before a capital', 'Noord-', 'Holland', 'Noord-Holland'],
  ['a hyphen after an abbreviation', 'het BNI-', 'cijfer', 'het BNI-cijfer'],
  ['a hyphen after a figure', 'een 16-', 'jarige', 'een 16-jarige'],
  ['vowels that clash', 're-', 'integratie', 're-integratie'],
  ['a hyphen that waits for its word', 'in-', 'en uitvoer', 'in- en uitvoer'],
  ['a prefix with a hyphen', 'de oud-', 'minister', 'de oud-minister'],
  ['a dash between blanks', 'ja –', 'nee', 'ja – nee'],
  ['a list’s dash', '-', 'nee', '- nee'],
  ['an address broken at a slash', 'https://', 'nos.nl/a', 'https://nos.nl/a'],
  [
    'an address broken at a hyphen',
    '(https://nos.nl/rechter-',
    'geeft',
    '(https://nos.nl/rechter-geeft',
  ],
  ['nothing before', '', 'vraag', 'vraag'],
])('joins %s', (_case, before, after, expected) => {
  expect(joinLines(before, after, new Set<string>())).toBe(expected);
});

it.each([
  [
    'keeps a hyphen that the word has elsewhere',
    'Wij noemen dit kant-en-klaar werk: burger-docent.',
    'burger-docent',
  ],
  ['makes whole what is whole elsewhere', 'De autoonderdelen zijn er.', 'burgerdocent'],
])('%s', (_case, text, expected) => {
  expect(joinLines('burger-', 'docent', wordsOf(text))).toBe(expected);
});

it('makes whole a word with vowels that clash when the document has it so', () => {
  expect(joinLines('auto-', 'onderdelen', wordsOf('de autoonderdelen'))).toBe('autoonderdelen');
});
