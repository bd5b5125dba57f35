import { describe, expect, it } from 'vitest';
import { KvqError } from '../../src/errors.ts';
import type { Item } from '../../src/formats/pdf/items.ts';
import { linesOf, type PdfLine } from '../../src/formats/pdf/lines.ts';
import { bodySize, splitPage } from '../../src/formats/pdf/page.ts';
import { toBlocks } from '../../src/formats/pdf/paragraphs.ts';
import { readDocument } from '../../src/formats/read.ts';

const NO_WORDS: ReadonlySet<string> = new Set();

function item(text: string, x: number, y: number, size = 10): Item {
  return { text, x, y, size, width: text.length * size * 0.5 };
}

/** A column of lines from the top, 12 points apart; "" leaves a line open. */
function column(...texts: readonly string[]): readonly PdfLine[] {
  return texts.flatMap((text, index) =>
    text === '' ? [] : linesOf([item(text, 100, 700 - index * 12)], 1),
  );
}

describe('linesOf', () => {
  it.each([
    [
      'pieces of one line',
      [item('Vragen van', 100, 700), item('Jansen', 152, 700)],
      ['Vragen van Jansen'],
    ],
    ['pieces that touch', [item('Vra', 100, 700), item('gen', 115, 700)], ['Vragen']],
    ['columns', [item('Noord', 100, 700), item('12', 200, 700)], ['Noord\t12']],
    [
      'lines from top to bottom',
      [item('onder', 100, 680), item('boven', 100, 700)],
      ['boven', 'onder'],
    ],
    [
      'a lowered figure',
      [item('CO', 100, 700), item('2', 110, 698, 6), item('-uitstoot', 113, 700)],
      ['CO2-uitstoot'],
    ],
    [
      'an exponent',
      [item('12 m', 100, 700), item('3', 120, 703.5, 6), item(' gas', 123, 700)],
      ['12 m3 gas'],
    ],
    [
      'an accent of its own',
      [item('Kostic', 100, 700), item('´', 133, 700), item('(XYZ)', 143, 700)],
      ['Kostić (XYZ)'],
    ],
  ])('%s', (_case, items, expected) => {
    expect(linesOf(items, 1).map(({ text }) => text)).toEqual(expected);
  });

  it('takes raised figures for marks', () => {
    const items = [
      item('bericht', 100, 700),
      item('1, 2', 135, 703.5, 6),
      item(' klopt.', 147, 700),
    ];
    expect(linesOf(items, 1)).toMatchObject([
      {
        text: 'bericht klopt.',
        marks: [
          { mark: '1', offset: 7 },
          { mark: '2', offset: 7 },
        ],
      },
    ]);
  });
});

describe('splitPage', () => {
  const note = (mark: string, text: string, y: number): readonly PdfLine[] =>
    linesOf([item(mark, 100, y + 2.5, 5), item(text, 106, y, 8)], 1);
  const body = column('Vraag 1', 'Klopt dit?');

  it('finds the notes at the foot by their size and number', () => {
    const page = [
      ...body,
      ...note('1', 'De Krant, 12', 160),
      ...linesOf([item('mei 2022', 106, 151, 8)], 1),
    ];
    const parts = splitPage(page, 1, bodySize(body), NO_WORDS);
    expect(parts.notes).toEqual([{ mark: '1', text: 'De Krant, 12 mei 2022' }]);
    expect(parts.body).toEqual(body);
  });

  it('leaves small type above larger type, a table, in the body', () => {
    const page = [...note('1', 'Voorlopig', 710), ...body];
    expect(splitPage(page, 1, 10, NO_WORDS).notes).toEqual([]);
  });

  it('leaves a table’s own note, whose number is not due, in the body', () => {
    const page = [...body, ...note('1', 'Voorlopig', 160)];
    const parts = splitPage(page, 5, 10, NO_WORDS);
    expect(parts.notes).toEqual([]);
    expect(toBlocks(parts.body, 10, NO_WORDS).at(-1)?.text).toBe('1 Voorlopig');
  });

  it('takes running footers out, whose page number stands apart', () => {
    const footer = linesOf(
      [item('Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel', 100, 60), item('2', 500, 60)],
      1,
    );
    expect(splitPage([...body, ...footer], 1, 10, NO_WORDS)).toMatchObject({
      body,
      furniture: [
        { kind: 'running-footer', text: 'Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 2' },
      ],
    });
  });
});

describe('toBlocks', () => {
  const wide = 'Deze regel is zo breed als het zetsel maar zijn kan en vult hem dus';
  it.each([
    ['a sentence over two lines', [wide, 'tot het einde toe.'], [`${wide} tot het einde toe.`]],
    [
      'a word that print broke',
      ['Het gaat om de beant-', 'woording.'],
      ['Het gaat om de beantwoording.'],
    ],
    [
      'a paragraph whose last line had room',
      [wide, 'en meer.', 'Kort.'],
      [`${wide} en meer.`, 'Kort.'],
    ],
    ['an open line', ['Eén.', '', 'Twee.'], ['Eén.', 'Twee.']],
    ['labels', ['Vraag 1', wide, 'Antwoord 1', 'Ja.'], ['Vraag 1', wide, 'Antwoord 1', 'Ja.']],
    ['a list', ['Het betreft:', '– een', '– twee'], ['Het betreft:', '– een', '– twee']],
  ])('%s', (_case, texts, expected) => {
    const setting = column(...texts, '', '', `${wide} helemaal.`);
    const blocks = toBlocks(setting, 10, NO_WORDS).map(({ text }) => text);
    expect(blocks.slice(0, -1)).toEqual(expected);
  });
});

describe('a PDF that cannot be read', () => {
  const blank = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
  it.each([
    ['file-no-text-layer', blank],
    ['file-corrupt', '%PDF-1.4\nniets'],
  ])('%s', async (code, text) => {
    const reading = readDocument(new TextEncoder().encode(text), 'stuk.pdf');
    await expect(reading).rejects.toThrow(KvqError);
    await expect(reading).rejects.toMatchObject({ trouble: { code } });
  });
});
