import { describe, expect, it } from 'vitest';
import { differsInSpelling, isWellFormed } from '../../../src/core/text/spelling.ts';

describe('spelling', () => {
  it.each([
    ['a lost vowel', 'De dijk is verhgd.', 'De dijk is verhogd.'],
    ['a doubled letter', 'De minnister weet dit niet.', 'De minisster weet dit niet.'],
    ['a letter too many', 'De gemeennte weet dit.', 'De gemeente weet dit.'],
    ['two letters that changed places', 'De wesrkgroep wacht.', 'De werksgroep wacht.'],
    ['a word that was written apart', 'Zij komen ons te gemoet.', 'Zij komen ons tegemoet.'],
  ])('looks at one slip at a time: %s', (name, before, after) => {
    const mended = name !== 'a doubled letter' && name !== 'two letters that changed places';
    expect(differsInSpelling(before, after)).toBe(mended);
  });

  it.each([
    ['another word', 'De dijk is hoog.', 'De dijk is laag.'],
    ['an ending', 'De gemeente betaalt.', 'De gemeenten betaalt.'],
    ['one letter that makes another word', 'De kosten dalen.', 'De kosten delen.'],
    ['a number', 'Er zijn 12345 dijken.', 'Er zijn 12346 dijken.'],
    ['a word more', 'De dijk is hoog.', 'De dijk is te hoog.'],
  ])('takes %s for a change', (_, before, after) => {
    expect(differsInSpelling(before, after)).toBe(false);
  });

  it.each(['angstschreeuw', 'herfstvakantie', 'bedrijfseconomisch', 'geldt', 'ideeen', 'schrijft'])(
    'knows the shape of %s',
    (word) => {
      expect(isWellFormed(word)).toBe(true);
    },
  );
});
