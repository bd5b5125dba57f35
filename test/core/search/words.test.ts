import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, foldWord, wordsIn } from '../../../src/core/search/words.ts';

it.each([
  ['Financiële', 'financiele'],
  ['coördinatie', 'coordinatie'],
  ['ĲSSELMEER', 'ijsselmeer'],
  ['a\u0301\u00adb', 'ab'],
  ['Şahin', 'sahin'],
  ['D66', 'd66'],
])('folds %s to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

describe('the words of a text', () => {
  it.each([
    ['De AOW-leeftijd (2021).', ['de', 'aow', 'leeftijd', '2021']],
    ["foto's van één pont", ['foto', 's', 'van', 'een', 'pont']],
    ['€ 1.000.000', ['1', '000', '000']],
    ['— … !', []],
  ])('%s', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });

  it('are the same in a text of usual signs alone', () => {
    const unit = fc.constantFrom(...'aZé9ïç ’“–€.½²ĳ\u00ad\u0301');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(foldedWords(text)).toEqual(wordsIn(text).map(({ word }) => word));
      }),
    );
  });

  it('stand where they say they do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { word, start, end } of wordsIn(text)) {
          expect(foldWord(text.slice(start, end))).toBe(word);
        }
        expect(wordsIn(text).map(({ word }) => word)).toEqual(foldedWords(text));
      }),
    );
  });
});
