import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normalise,
  normaliseWithMap,
  originalPlace,
  originalSpan,
  sentenceForm,
} from '../../../src/core/text/normal-form.ts';

/** Text made of what the steps look at, so that they meet in every order. */
const awkward = fc
  .array(
    fc.constantFrom(
      ...' \n\t.,;:!?-–—…()[]/%€«»“”„"\'’‘´0139éëïÉAaBbmstΣİﬁ²¹•\u00ad\u00a0\u200b\u0301'.split(''),
      'nr.',
      'km²',
      'één',
      '14 300',
      'Pagina 3\n',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('form A', () => {
  it.each([
    ['quotes', 'Hij sprak van «een ramp».', 'Hij sprak van “een ramp”.'],
    ['guillemets with inner spaces', 'Het « verbod » geldt.', 'Het "verbod" geldt.'],
    ['low and doubled single quotes', 'Het „verbod” geldt.', "Het ,,verbod'' geldt."],
    ['single against double quotes', 'Het ‘verbod’ geldt.', 'Het "verbod" geldt.'],
    ['apostrophes', "De foto's uit 's-Gravenzande.", 'De foto’s uit ’s-Gravenzande.'],
    ['dashes', 'In 2018-2020 – en later - niet.', 'In 2018 – 2020 — en later – niet.'],
    ['doubled and lost spaces', 'Dat klopt , (zie  daar ) .', 'Dat klopt, (zie daar).'],
    ['line-end hyphen', 'De rechts-\nstaat geldt.', 'De rechtsstaat geldt.'],
    ['line-end hyphen that stays', 'In Noord-\nHolland niet.', 'In Noord-Holland niet.'],
    ['suspended hyphen', 'De in-\nen uitvoer stokt.', 'De in- en uitvoer stokt.'],
    ['soft hyphen', 'De rechts\u00adstaat geldt.', 'De rechtsstaat geldt.'],
    ['ligature', 'Het conﬂict is oﬃcieel.', 'Het conflict is officieel.'],
    ['decomposed letters', 'De coo\u0308peratie.', 'De coöperatie.'],
    ['a forgotten diaeresis', 'De cooperatie.', 'De coöperatie.'],
    ['stress marks', 'Dit moet vóór 1 mei.', 'Dit moet voor 1 mei.'],
    ['case of an office', 'De Minister weet dit.', 'De minister weet dit.'],
    ['digit grouping', 'Er zijn 12.400 vissen.', 'Er zijn 12 400 vissen.'],
    ['no digit grouping', 'Er zijn 1.012.400 vissen.', 'Er zijn 1012400 vissen.'],
    ['space after the euro sign', 'Dat kost € 40.', 'Dat kost €40,-.'],
    ['space before the per cent sign', 'Dat is 40 %.', 'Dat is 40%.'],
    ['renumbered note after a full stop', 'Dat staat vast.3', 'Dat staat vast.12'],
    ['note in brackets', 'Dat staat[4] vast.', 'Dat staat[12] vast.'],
    ['note in superscript', 'Dat staat vast.¹²', 'Dat staat vast.³'],
    ['note glued to a word', 'Het rapport4 is uit.', 'Het rapport5 is uit.'],
    ['note after a year', 'Dat was in 2019.4', 'Dat was in 2019.5'],
    ['note after a quotation', 'Het «verbod»3 geldt.', 'Het «verbod»4 geldt.'],
    ['bullet', '• Het verbod geldt.', '– Het verbod geldt.'],
    ['wrapped lines', 'Het verbod\ngeldt.', 'Het verbod geldt.'],
    ['page number between lines', 'Het verbod\n\nPagina 3 van 5\n\ngeldt.', 'Het verbod geldt.'],
    [
      'running foot between lines',
      'Het verbod\nTweede Kamer, vergaderjaar 2019–2020, Aanhangsel 33 2\ngeldt.',
      'Het verbod geldt.',
    ],
  ])('does not see %s', (_, before, after) => {
    expect(sentenceForm(before)).toBe(sentenceForm(after));
  });

  it.each([
    ['a number', 'Er zijn 12.400 vissen.', 'Er zijn 14.200 vissen.'],
    ['the number behind an abbreviation', 'Zie nr.3', 'Zie nr.4'],
    ['a square metre', 'Het is 3 m².', 'Het is 3 m.'],
    ['a decimal', 'Het is 3,5.', 'Het is 3,6.'],
    ['the numeral één', 'Er is één vis.', 'Er is een vis.'],
    ['a question', 'Klopt dit?', 'Klopt dit.'],
    ['the number of a road', 'De A12 is dicht.', 'De A13 is dicht.'],
    ['a version after a hyphen', 'Bij covid-19 niet.', 'Bij covid-20 niet.'],
  ])('sees %s', (_, before, after) => {
    expect(sentenceForm(before)).not.toBe(sentenceForm(after));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same form with a map, and every place lies in the original', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const mapped = normaliseWithMap(text);
        expect(mapped.text).toBe(normalise(text));
        for (let at = 0; at < mapped.text.length; at += 1) {
          const { start, end } = originalPlace(mapped, at, at + 1);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leads back to the words as printed', () => {
    const mapped = normaliseWithMap('Hij noemt dit «een  rechts-\nstaat» en 12.400 vissen.');
    const at = mapped.text.indexOf('"een rechtsstaat"');
    expect(originalSpan(mapped, at, at + 17).text).toBe('«een  rechts-\nstaat»');
    const figure = mapped.text.indexOf('12400');
    expect(originalSpan(mapped, figure, figure + 5)).toEqual({
      text: '12.400',
      start: 38,
      end: 44,
    });
  });
});

it('takes two figures at most behind a word for the mark of a note', () => {
  expect(sentenceForm('De norm geldt12.')).toBe(sentenceForm('De norm geldt.'));
  expect(sentenceForm('De norm geldt2024.')).not.toBe(sentenceForm('De norm geldt20.'));
  expect(sentenceForm('De norm geldt2024.')).toContain('2024');
});
