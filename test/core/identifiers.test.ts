import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatAanhangselId,
  parseDocumentNumber,
  parseIdentifier,
  parseZaakNumber,
} from '../../src/core/identifiers.ts';

const zaak = { kind: 'zaak', zaak: '2021Z14612', documentNumber: null };
const both = { ...zaak, documentNumber: '2021D35707' };
const document = { kind: 'document', documentNumber: '2021D35707' };
const print = {
  kind: 'aanhangsel',
  aanhangsel: { vergaderjaar: '2021-2022', number: 105 },
  reprint: null,
};

describe('parseZaakNumber', () => {
  it.each([
    ['2021Z14612', '2021Z14612'],
    [' 2021z14612 ', '2021Z14612'],
    ['2024Z 17972', '2024Z17972'],
    ['2021Z1461', null],
    ['2021Z146123', null],
    ['2021Zl4612', null],
    ['2021D35707', null],
  ])('%s', (written, expected) => {
    expect(parseZaakNumber(written)).toBe(expected);
  });
});

it('reads a document number', () => {
  expect(parseDocumentNumber('2021d35707')).toBe('2021D35707');
  expect(parseDocumentNumber('2021Z14612')).toBeNull();
});

describe('parseIdentifier', () => {
  it.each([
    ['a zaak number', '2021z14612', zaak],
    ['a document number', '2021D35707', document],
    ['a publication of questions', 'kv-tk-2021Z14612', zaak],
    ['a printed answer', 'ah-tk-20212022-105', print],
    ['a herdruk', 'AH-TK-20212022-105-H1', { ...print, reprint: 'h1' }],
    [
      'a page of the zaak',
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021Z14612',
      zaak,
    ],
    [
      'a page of the zaak and a document',
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2021Z14612&did=2021D35707',
      both,
    ],
    [
      'a page whose id is the document',
      'tweedekamer.nl/kamerstukken/kamervragen/detail?did=2021D35707&id=2021D35707',
      document,
    ],
    [
      'an escaped address',
      'https%3A%2F%2Fwww.tweedekamer.nl%2Fdetail%3Fid%3D2021Z14612%26did%3D2021D35707',
      both,
    ],
    [
      'an address of HTML',
      'www.tweedekamer.nl/kamerstukken/detail?id=2021Z14612&amp;did=2021D35707',
      both,
    ],
    [
      'an address inside that of a mail filter',
      'https://filter.example/?url=https%3A%2F%2Fzoek.officielebekendmakingen.nl%2Fah-tk-20212022-105.html&c=1',
      print,
    ],
    ['a download', 'https://www.tweedekamer.nl/downloads/document?id=2021D35707', document],
    [
      'a publication page',
      'https://zoek.officielebekendmakingen.nl/ah-tk-20212022-105.html',
      print,
    ],
    [
      'its metadata',
      'https://zoek.officielebekendmakingen.nl/ah-tk-20212022-105/metadata.xml',
      print,
    ],
    [
      'a repository file',
      'https://repository.overheid.nl/frbr/officielepublicaties/ah-tk/20212022/ah-tk-20212022-105/1/xml/ah-tk-20212022-105.xml',
      print,
    ],
    [
      'questions on the publication site',
      'https://zoek.officielebekendmakingen.nl/kv-tk-2021Z14612.pdf',
      zaak,
    ],
  ])('%s', (_case, written, expected) => {
    expect(parseIdentifier(written)).toEqual(expected);
  });

  it.each([
    ['a typo', '2021Z1461'],
    ['years that do not follow each other', 'ah-tk-20212023-105'],
    ['number zero', 'ah-tk-20212022-0'],
    ['another site', 'https://example.nl/?id=2021Z14612'],
    ['a site that only looks like it', 'https://www.nottweedekamer.nl/?id=2021Z14612'],
    ['a page without a number', 'https://www.tweedekamer.nl/kamerstukken'],
    ['a publication of another kind', 'https://zoek.officielebekendmakingen.nl/kst-26643-795.html'],
    [
      'an address inside that of another site',
      'https://example.nl/x?q=nottweedekamer.nl/?id=2021Z14612',
    ],
    ['nothing', ''],
  ])('refuses %s', (_case, written) => {
    expect(parseIdentifier(written)).toBeNull();
  });
});

it('gives back the aanhangsel that it wrote', () => {
  const reprints = fc.option(fc.constantFrom('h1', 'n1'));
  fc.assert(
    fc.property(
      fc.integer({ min: 1950, max: 2100 }),
      fc.nat(9999),
      reprints,
      (year, nr, reprint) => {
        const aanhangsel = { vergaderjaar: `${year}-${year + 1}`, number: nr + 1 };
        const id = formatAanhangselId(aanhangsel, reprint);
        expect(parseIdentifier(id)).toEqual({ kind: 'aanhangsel', aanhangsel, reprint });
      },
    ),
  );
});
