import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';

const cut = (text: string): readonly string[] => splitSentences(text).map((span) => span.text);

describe('sentences', () => {
  it.each([
    ['two sentences', ['De dijk is hoog.', 'Hij is veilig.']],
    ['question and exclamation marks', ['Klopt dit?', 'Nee!', 'Het klopt niet.']],
    ['an abbreviated number', ['Zie Kamerstuk 31 015, nr. 12.', 'Daar staat het.']],
    ['dotted abbreviations', ['Dit is i.v.m. de storm en t.a.v. Zeeland bepaald.', 'Het geldt.']],
    ['an unlisted dotted abbreviation', ['Dit is g.z.v. Zeeland bepaald.', 'Het geldt.']],
    ['an abbreviation that closes a sentence', ['Het gaat om vissen e.d.', 'De rest blijft.']],
    ['a company at the end', ['De opdracht ging naar Wind B.V.', 'Zij levert in mei.']],
    ['a date with jl. before a bracket', ['Op 3 maart jl. (zie bijlage) is dit besloten.']],
    ['an abbreviated month', ['Op 3 mrt. 2019 is dit besloten.', 'Het geldt.']],
    ['initials', ['De heer J.H. Smit en mw. A. de Wit zijn benoemd.', 'Zij beginnen in mei.']],
    ['a letter that is no initial', ['Dit volgt uit bijlage C.', 'De bijlage is openbaar.']],
    ['a year before a full stop', ['Dat was in 2019.', 'In 2020 niet.']],
    ['a sentence that begins with a number', ['Er waren klachten.', '12 daarvan zijn oud.']],
    ['a footnote digit', ['De aanpak loopt.3', 'Het overleg ook.12']],
    ['a footnote in brackets', ['De aanpak loopt.[3]', 'Het overleg ook.']],
    ['a superscript footnote', ['De aanpak loopt.³', 'Het overleg ook.']],
    ['a full stop inside a quotation', ['Hij zei: «Het is af. Wij gaan.»', 'Dat klopt niet.']],
    ['a question inside a quotation', ['De vraag «Klopt dit?» is gesteld.', 'Ja.']],
    ['brackets with a full stop', ['Dit is besloten (zie ook 3. Bijlage).', 'Het geldt.']],
    ['lower case after a full stop', ['De z. g. regeling geldt.']],
    ['an ordinal that opens an item', ['1. De dijk is hoog.', '2. De dijk is oud.']],
  ])('keeps and parts as a reader would: %s', (_, sentences) => {
    expect(cut(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence at every paragraph', () => {
    expect(cut('Een kop zonder punt\n\nDe dijk is hoog')).toEqual([
      'Een kop zonder punt',
      'De dijk is hoog',
    ]);
  });

  it('reads wrapped lines as one sentence', () => {
    expect(cut('De dijk is\nhoog. Zie het antwoord op vraag\n2.')).toEqual([
      'De dijk is\nhoog.',
      'Zie het antwoord op vraag\n2.',
    ]);
  });

  it.each([
    ['bullets', 'De dijk is:\n• hoog;\n• oud.', ['De dijk is:', '• hoog;', '• oud.']],
    ['letters', 'De dijk is:\na. hoog;\nb. oud.', ['De dijk is:', 'a. hoog;', 'b. oud.']],
    ['dashes', 'De dijk is:\n- hoog;\n- oud.', ['De dijk is:', '- hoog;', '- oud.']],
  ])('makes every list item a sentence: %s', (_, text, sentences) => {
    expect(cut(text)).toEqual(sentences);
  });

  it('does not let page furniture break a sentence', () => {
    const text = 'De dijk\n\nTweede Kamer, vergaderjaar 2018–2019, Aanhangsel 7 2\n\nis hoog. Ja.';
    expect(splitSentences(text)).toHaveLength(2);
  });

  it('leaves nothing but white space outside its spans', () => {
    const pieces = fc.constantFrom(
      ...' \n.?!«»"()[]¹'.split(''),
      'De ',
      'het ',
      'nr.',
      'A.',
      '12',
      '\n\n',
      '• ',
      'Pagina 2\n',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const span of splitSentences(text)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(span.text).toBe(span.text.trim());
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
