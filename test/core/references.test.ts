import { describe, expect, it } from 'vitest';
import { findAanhangsels, findReferences } from '../../src/core/references.ts';

const found = (text: string): readonly string[] =>
  findAanhangsels(text).map(({ vergaderjaar, number }) => `${vergaderjaar} ${number}`);

describe('findAanhangsels', () => {
  it.each([
    [
      'the printed form',
      'Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 4076.',
      ['2020-2021 4076'],
    ],
    [
      'two numbers',
      'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1767 en 1775',
      ['2023-2024 1767', '2023-2024 1775'],
    ],
    [
      'three with "nrs."',
      'Aanhangsel Handelingen, vergaderjaar 2023-2024, nrs. 5, 6 en 17.',
      ['2023-2024 5', '2023-2024 6', '2023-2024 17'],
    ],
    [
      '"nr." again',
      'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 5 en nr. 6',
      ['2023-2024 5', '2023-2024 6'],
    ],
    [
      'two years',
      'Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 9 en vergaderjaar 2023–2024, nr. 7',
      ['2022-2023 9', '2023-2024 7'],
    ],
    ['glued words', 'AanhangselHandelingen,vergaderjaar 2024–2025,nr. 528', ['2024-2025 528']],
    ['a glued year', 'Aanhangsel Handelingen, vergaderjaar2023–2024, nr. 12', ['2023-2024 12']],
    [
      'the chamber',
      'Aanhangsel Handelingen II, vergaderjaar 2019–2020, nr. 2004',
      ['2019-2020 2004'],
    ],
    [
      'the chamber in words',
      'Aanhangsel van de Handelingen Tweede Kamer 2019/20, nr. 3212',
      ['2019-2020 3212'],
    ],
    [
      'no "nr."',
      'Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, 1371',
      ['2023-2024 1371'],
    ],
    [
      'a line break',
      'Aanhangsel Handelingen,\nvergaderjaar 2021–2022,\nnr. 915',
      ['2021-2022 915'],
    ],
    [
      'twice the same',
      'Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 9. Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 9',
      ['2021-2022 9'],
    ],
    [
      'a range',
      'Aanhangsel Handelingen, vergaderjaar 2023–2024, nrs. 12 t/m 14 en 20–21',
      ['2023-2024 12', '2023-2024 13', '2023-2024 14', '2023-2024 20', '2023-2024 21'],
    ],
    [
      'years parted by a semicolon',
      'Aanhangsel Handelingen, vergaderjaren 2022–2023, nr. 3; 2023–2024, nr. 14',
      ['2022-2023 3', '2023-2024 14'],
    ],
    [
      'a point in the number',
      'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1.234',
      ['2023-2024 1234'],
    ],
    ['a lost dash', 'Aanhangsel Handelingen, vergaderjaar 20232024, nr. 12', ['2023-2024 12']],
    ['a number but no year', 'Aanhangsel van de Handelingen, nr. 2386', []],
    [
      'a year but no number',
      'Aanhangsel Handelingen, vergaderjaar 2021–2022. In 2021 is dat veranderd.',
      [],
    ],
    ['years that do not follow', 'Aanhangsel Handelingen, vergaderjaar 2019–2021, nr. 4', []],
    ['another publication', 'Kamerstuk 26 643, vergaderjaar 2021–2022, nr. 795', []],
  ])('%s', (_case, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('findReferences', () => {
  it('names zaken, documents and aanhangsels in reading order with their words', () => {
    const text =
      'Vragen 2021Z18416 (2021D 40000), Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 472.';
    const references = findReferences(text);
    expect(references).toMatchObject([
      { kind: 'zaak', zaak: '2021Z18416' },
      { kind: 'document', documentNumber: '2021D40000' },
      { kind: 'aanhangsel', aanhangsel: { vergaderjaar: '2021-2022', number: 472 } },
    ]);
    for (const { span } of references) expect(text.slice(span.start, span.end)).toBe(span.text);
  });

  it('leaves a number inside a longer word alone', () => {
    expect(findReferences('kenmerk 12021Z184163 en X2021Z18416')).toEqual([]);
  });
});
