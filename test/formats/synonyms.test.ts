import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/formats/limits.ts';
import { readSynonyms } from '../../src/formats/synonyms.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function faultOf(given: Uint8Array): unknown {
  try {
    return readSynonyms(given, 'woorden.txt');
  } catch (error) {
    return (error as { trouble?: unknown }).trouble;
  }
}

describe('a list of synonyms', () => {
  it.each([
    [
      'commas',
      'kiel, romp\nmast,paal ,staak',
      [
        ['kiel', 'romp'],
        ['mast', 'paal', 'staak'],
      ],
    ],
    [
      'tabs, with a comma in a member',
      'sloep\tboot, klein\tschuit',
      [['sloep', 'boot, klein', 'schuit']],
    ],
    ['comments and empty lines', '# schepen\n\nkiel, romp # onderkant\r\n', [['kiel', 'romp']]],
    ['the heading of a table', 'lemma\tsynonyms\nKiel\tRomp', [['kiel', 'romp']]],
    ['a byte order mark', '\ufeffkiel, romp', [['kiel', 'romp']]],
  ])('with %s', (_, text, groups) => {
    expect(readSynonyms(bytes(text), 'woorden.txt')).toEqual(groups);
  });

  it.each([
    ['one word on a line', bytes('# schepen\nkiel, romp\nmast'), { why: 'one-word', line: 3 }],
    ['nothing but comments', bytes('# schepen\n'), { why: 'no-groups' }],
    ['no bytes', bytes(''), { why: 'no-groups' }],
    ['a PDF', bytes('%PDF-1.7\nkiel, romp'), { why: 'no-text' }],
    [
      'more bytes than it may have',
      new Uint8Array(LIMITS.synonymBytes + 1),
      { why: 'too-large', megabytes: 16 },
    ],
  ])('is refused with %s', (_, given, fault) => {
    expect(faultOf(given)).toEqual({ code: 'not-synonyms', file: 'woorden.txt', ...fault });
  });
});
