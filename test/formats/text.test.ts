import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../src/formats/text.ts';

/** The text of blocks with each note mark shown where it stood: "bericht{1}?". */
function shown(text: string): readonly string[] {
  return readText(text).blocks.map((block) =>
    [...block.notes]
      .reverse()
      .reduce(
        (line, { mark, offset }) => `${line.slice(0, offset)}{${mark}}${line.slice(offset)}`,
        block.text,
      ),
  );
}

const notesOf = (text: string): readonly string[] =>
  readText(text).footnotes.map((note) => `${note.mark} ${note.text}`);

const footer = 'Tweede Kamer, vergaderjaar 2022–2023, Aanhangsel 1';

/** One printed page with the notes at its foot. */
function page(body: readonly string[], ...notes: readonly string[]): string {
  return [
    ...body,
    ...notes,
    '',
    'ah-tk-20222023-17',
    `ISSN 0921 - 7398’s-Gravenhage 2022${footer}`,
  ].join('\n');
}

describe('notes at the foot of a printed page', () => {
  it.each([
    [
      'on a line of its own',
      ['Klopt het bericht?', '1', 'Vraag 2'],
      ['Klopt het bericht?{1}', 'Vraag 2'],
    ],
    [
      'glued to a closing mark',
      ['Klopt het bericht?1', 'Vraag 2'],
      ['Klopt het bericht?{1}', 'Vraag 2'],
    ],
    [
      'glued to a word',
      ['Het bericht1 van gisteren klopt.'],
      ['Het bericht{1} van gisteren klopt.'],
    ],
    ['glued to a full stop', ['Dat klopt.1 Ook gisteren.'], ['Dat klopt.{1} Ook gisteren.']],
    [
      'glued to a year',
      ['Op 24 juni 20221 bent u ingelicht.'],
      ['Op 24 juni 2022{1} bent u ingelicht.'],
    ],
    [
      'at the start of a line',
      ['Het klopt dat het bericht', '1 van gisteren is.'],
      ['Het klopt dat het bericht{1} van gisteren is.'],
    ],
    [
      'with its full stop at the start of a line',
      ['Het staat in het bericht', '1. In 2023 is dat anders.'],
      ['Het staat in het bericht{1}.', 'In 2023 is dat anders.'],
    ],
    [
      'before a comma',
      ['In het bericht', '1, dat klopt, staat het.'],
      ['In het bericht{1}, dat klopt, staat het.'],
    ],
    [
      'after a blank',
      ['Het zijn er veel (per jaar) 1.', 'Vraag 2'],
      ['Het zijn er veel (per jaar){1}.', 'Vraag 2'],
    ],
  ])('takes the mark %s', (_case, body, expected) => {
    const text = page(body, '1De Krant, 12 mei 2022');
    expect(shown(text)).toEqual(expected);
    expect(notesOf(text)).toEqual(['1 De Krant, 12 mei 2022']);
  });

  it('takes several marks in one place, and leaves figures that are none', () => {
    const body = [
      'Wat vindt u van 2 berichten over CO2 in 2023?1 2',
      'Vraag 3',
      'Er zijn 3 van de 12 over.',
      '3',
    ];
    const text = page(body, '1Krant', '2Blad', '3Brief');
    expect(shown(text)).toEqual([
      'Wat vindt u van 2 berichten over CO2 in 2023?{1}{2}',
      'Vraag 3',
      'Er zijn 3 van de 12 over.{3}',
    ]);
  });

  it('leaves a numbered list alone', () => {
    const body = [
      'Er zijn drie lijnen.',
      '1. Werven.',
      '2. Behouden.',
      'Zo staat het in de brief1.',
    ];
    expect(shown(page(body, '1Kamerstuk 12 345, nr. 6'))).toEqual([
      'Er zijn drie lijnen.',
      '1. Werven.',
      '2. Behouden.',
      'Zo staat het in de brief{1}.',
    ]);
  });

  it.each([
    [
      'of several lines',
      ['1De Krant, 12 mei 2022, «Veel te', 'druk» (https://krant.nl/veel-', 'te-druk)'],
      ['1 De Krant, 12 mei 2022, «Veel te druk» (https://krant.nl/veel-te-druk)'],
    ],
    ['that begins with a year', ['12021Z00001'], ['1 2021Z00001']],
    ['with a date on its second line', ['1Stand:', '30-09-2022.'], ['1 Stand: 30-09-2022.']],
  ])('reads a note %s', (_case, notes, expected) => {
    expect(notesOf(page(['Klopt het bericht?1'], ...notes))).toEqual(expected);
  });

  it('joins a sentence that a page end cut, and counts notes through', () => {
    const first = page(['Dit is zo omdat het', 'bericht1 van de'], '1Krant');
    const second = ['minister klopt.2', '2Blad', footer].join('\n');
    expect(shown(`${first}\n${second}`)).toEqual([
      'Dit is zo omdat het bericht{1} van de minister klopt.{2}',
    ]);
    expect(notesOf(`${first}\n${second}`)).toEqual(['1 Krant', '2 Blad']);
  });

  it('does not take a line above a label for a note', () => {
    const text = page(['Er zijn er', '1Vier', 'Vraag 2', 'Waarom?']);
    expect(shown(text)).toEqual(['Er zijn er 1Vier', 'Vraag 2', 'Waarom?']);
  });

  it('says when a note has no mark', () => {
    expect(readText(page(['Ja.'], '1Krant', '2Blad')).messages).toMatchObject([
      { rule: 'note-without-mark', detail: { mark: '1' } },
      { rule: 'note-without-mark', detail: { mark: '2' } },
    ]);
  });
});

describe('notes whose numbers stand on lines of their own', () => {
  const first = ['Klopt het bericht?1', 'Vraag 2', 'Waarom is de brief2 geheim?'];
  it.each([
    ['each above its text', ['1', 'Krant, 12 mei', '2', 'Kamerstuk 12 345,', 'nr. 6']],
    ['below a blank line', ['', '1', '', 'Krant, 12 mei', '', '2', 'Kamerstuk 12 345, nr. 6']],
    ['above all texts', ['', '1', '2', '', 'Krant, 12 mei', 'Kamerstuk 12 345, nr. 6']],
    ['below the text', ['', '1', 'Krant, 12 mei', 'Kamerstuk 12 345, nr. 6', '2']],
    ['out of order', ['', '2', 'Kamerstuk 12 345, nr. 6', '1', 'Krant, 12 mei']],
    [
      'apart from their texts by the furniture',
      [
        '',
        '1',
        '2',
        '',
        'ah-tk-20222023-17',
        'ISSN 0921 - 7398',
        '',
        'Krant, 12 mei',
        'Kamerstuk 12 345, nr. 6',
      ],
    ],
  ])('%s', (_case, notes) => {
    const text = [...first, ...notes, '', footer].join('\n');
    expect(notesOf(text)).toEqual(['1 Krant, 12 mei', '2 Kamerstuk 12 345, nr. 6']);
    expect(shown(text)).toEqual([
      'Klopt het bericht?{1}',
      'Vraag 2',
      'Waarom is de brief{2} geheim?',
    ]);
  });

  it.each([
    ['a mark on a line of its own', ['Er zijn er veel van', '1', 'en dat blijft zo.']],
    ['a figure of a table', ['Er zijn er in 2021:', '1', 'en in 2022:', '4']],
    ['a formula', ['De uitstoot van CO1', '1', 'is hoog.']],
  ])('are not %s', (_case, body) => {
    const text = ['Antwoord 1', ...body, footer].join('\n');
    expect(notesOf(text)).toEqual([]);
    expect(shown(text).join(' ').replaceAll(' ', '')).toBe(
      `Antwoord1${body.join('').replaceAll(' ', '')}`,
    );
  });
});

describe('other notes', () => {
  it.each([
    [
      'raised figures',
      'Klopt dit?¹\n\nJa, in 12 m² ruimte.²\n\n¹ Krant\n\n² Blad, 1 mei',
      ['Klopt dit?{1}', 'Ja, in 12 m² ruimte.{2}'],
      ['1 Krant', '2 Blad, 1 mei'],
    ],
    [
      'figures and brackets',
      'Klopt dit? 1)\n\nEn dit 2) ook?\n\n1) Krant\n2) Blad',
      ['Klopt dit?{1}', 'En dit{2} ook?'],
      ['1 Krant', '2 Blad'],
    ],
    ['square brackets', 'Klopt dit? [1]\n\n[1] Krant', ['Klopt dit?{1}'], ['1 Krant']],
    ['below a line', 'Klopt dit? 1)\n\n__________\n1) Krant', ['Klopt dit?{1}'], ['1 Krant']],
    [
      'a copied page',
      'Klopt dit?1\n\nX Noot\n1\n\nKrant, 12 mei',
      ['Klopt dit?{1}'],
      ['1 Krant, 12 mei'],
    ],
    ['marks without notes', 'Klopt dit? 1)\n\nEn dit?¹', ['Klopt dit?{1}', 'En dit?{1}'], []],
    [
      'a list in prose',
      'Er zijn twee fasen: 1) werven en 2) houden.',
      ['Er zijn twee fasen: 1) werven en 2) houden.'],
      [],
    ],
  ])('%s', (_case, text, blocks, notes) => {
    expect(shown(text)).toEqual(blocks);
    expect(notesOf(text)).toEqual(notes);
  });
});

describe('paragraphs', () => {
  it.each([
    [
      'a wrapped sentence',
      'Dit is een zin die over\ntwee regels loopt.',
      ['Dit is een zin die over twee regels loopt.'],
    ],
    ['a blank line', 'Eén.\n\nTwee.', ['Eén.', 'Twee.']],
    ['labels', 'Vraag 1\nEén?\nAntwoord 1\nJa.', ['Vraag 1', 'Eén?', 'Antwoord 1', 'Ja.']],
    [
      'list items',
      'Het gaat om:\n– een;\n– twee\nmet vervolg.',
      ['Het gaat om:', '– een;', '– twee met vervolg.'],
    ],
    [
      'rows of figures',
      'Jaar 2020 2021\nNoord 12 13\nZuid 14 15',
      ['Jaar 2020 2021', 'Noord 12 13', 'Zuid 14 15'],
    ],
    [
      'a masthead',
      'Tweede Kamer der Staten-Generaal2\nVergaderjaar 2022–2023 Aanhangsel van de Handelingen\n17\nVragen van het lid Jansen (XYZ) aan de\nMinister van Defensie',
      [
        'Tweede Kamer der Staten-Generaal2',
        'Vergaderjaar 2022–2023 Aanhangsel van de Handelingen',
        '17',
        'Vragen van het lid Jansen (XYZ) aan de Minister van Defensie',
      ],
    ],
    [
      'accents of their own',
      'Het lid Kostic ´ en Yes¸il; foto´s.',
      ['Het lid Kostić en Yeşil; foto´s.'],
    ],
    ['carriage returns', 'Eén.\r\n\r\nTwee en\rdrie', ['Eén.', 'Twee en drie']],
  ])('%s', (_case, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('reads a list of Q and A with hanging text', () => {
    const text = [
      'Q1      Klopt dit?',
      'A1      Ja.  Dat klopt.',
      'Q2 3    Waarom',
      '        dan?',
      'A2   3   Daarom.',
      'Q10     2021 was een goed jaar?',
    ].join('\n');
    expect(shown(text)).toEqual([
      'Vraag 1',
      'Klopt dit?',
      'Antwoord 1',
      'Ja.',
      'Dat klopt.',
      'Vraag 2 3',
      'Waarom dan?',
      'Antwoord 2 3',
      'Daarom.',
      'Vraag 10',
      '2021 was een goed jaar?',
    ]);
  });
});

it('puts every letter of any text in a block, a note, a mark or the furniture', () => {
  const line = fc.constantFrom(
    'Vraag 1',
    'Antwoord 1',
    '1',
    '2.',
    '1Krant',
    '2 Blad',
    '¹ Brief',
    '1) Nota',
    'Dat is zo.1',
    'een bericht',
    '– punt;',
    '',
    footer,
    '\fNieuw',
    'Klopt dat?¹ 2)',
  );
  const letters = (text: string): string => [...text.replaceAll(/[^\p{L}]/gu, '')].sort().join('');
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const read = readText(lines.join('\n'));
      const out = [...read.blocks, ...read.footnotes, ...read.furniture]
        .map(({ text }) => text)
        .join('');
      expect(letters(out)).toBe(letters(lines.join('')));
    }),
  );
});
