import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/core/quotation/names.ts';

const named = (text: string): readonly (readonly (string | null)[])[] =>
  namesIn(`Zie ${text} voor meer.`).map(({ zaak, document }) => [zaak, document]);

describe('what a text names', () => {
  it.each([
    ['a zaak', '2099Z00001', [['2099Z00001', null]]],
    ['a document', '2099D00001', [[null, '2099D00001']]],
    ['a publication', 'ah-tk-20982099-12', [[null, 'ah-tk-20982099-12']]],
    [
      'an answer as it is printed',
      'Aanhangsel Handelingen, vergaderjaar 2098–2099, nr. 12',
      [[null, 'ah-tk-20982099-12']],
    ],
    [
      'an address with both',
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2099Z00001&did=2099D00001',
      [['2099Z00001', '2099D00001']],
    ],
    [
      'an address as HTML writes it',
      '<a href="https://www.tweedekamer.nl/x?id=2099Z00001&amp;did=2099D00001">hier</a>',
      [['2099Z00001', '2099D00001']],
    ],
    [
      'an address of the publisher before a full stop',
      'https://zoek.officielebekendmakingen.nl/ah-tk-20982099-12.html.',
      [[null, 'ah-tk-20982099-12']],
    ],
    [
      'an address in angle brackets',
      '<https://zoek.officielebekendmakingen.nl/kv-tk-2099Z00001.html>',
      [['2099Z00001', null]],
    ],
    ['another address', 'https://www.tweedekamer.nl/nieuws and https://example.org/2099', []],
  ])('is %s', (_, text, names) => {
    expect(named(text)).toEqual(names);
  });

  it('is found quickly in a text of nothing but addresses', () => {
    const address = 'https://www.tweedekamer.nl/x?id=2099Z00001 ';
    expect(namesIn(address.repeat(5000))).toHaveLength(5000);
    expect(namesIn('a.'.repeat(200_000))).toEqual([]);
  });
});
