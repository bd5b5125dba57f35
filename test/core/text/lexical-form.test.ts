import { describe, expect, it } from 'vitest';
import { acronymsOf } from '../../../src/core/text/acronyms.ts';
import { lexicalForm } from '../../../src/core/text/lexical-form.ts';

function keys(text: string, other = ''): readonly string[] {
  return lexicalForm(text, acronymsOf([text, other])).map(({ key }) => key);
}

describe('form B', () => {
  it.each([
    ['an abbreviation', 'Dit is o.b.v. de wet.', 'Dit is op basis van de wet.'],
    ['a numeral', 'Er zijn drie dijken.', 'Er zijn 3 dijken.'],
    ['a compound numeral', 'Er zijn tweeënveertig dijken.', 'Er zijn 42 dijken.'],
    ['a numeral over a thousand', 'Er zijn drieduizend vijf dijken.', 'Er zijn 3000 5 dijken.'],
    ['hundreds in one word', 'Er zijn driehonderdtwaalf dijken.', 'Er zijn 312 dijken.'],
    ['an amount', 'Dat kost 2,4 miljoen euro.', 'Dat kost € 2.400.000.'],
    ['an abbreviated amount', 'Dat kost € 2,4 mln.', 'Dat kost 2,4 miljoen euro.'],
    ['per cent', 'Het is 12%.', 'Het is twaalf procent.'],
    ['half of them', 'De helft van de dijken.', '50% van de dijken.'],
    ['a quarter of them', 'Een kwart van de dijken.', '25 procent van de dijken.'],
    ['a share', 'Twee derde van de dijken.', '2 derde van de dijken.'],
    ['a distance', 'Het is 1,5 kilometer.', 'Het is 1500 meter.'],
    ['half an hour', 'Binnen een halfuur.', 'Binnen 30 minuten.'],
    ['one and a half year', 'Na anderhalf jaar.', 'Na 18 maanden.'],
    ['a date', 'Op 3 mrt. 2019.', 'Op 3 maart 2019.'],
    ['a date in figures', 'Op 03-03-2019.', 'Op 3 maart 2019.'],
    ['a body', 'De NVWA kijkt mee.', 'De Nederlandse Voedsel- en Warenautoriteit kijkt mee.'],
    ['a body that names itself', 'Het OM kijkt.', 'Het Openbaar Ministerie (OM) kijkt.'],
    ['a Kamerstuk', 'Zie Kamerstuk 31 015, nr. 12.', 'Zie Kamerstukken II 2019/20, 31 016, nr. 4.'],
    ['the date of a letter', 'Mijn brief van 3 mei 2019.', 'Mijn brief d.d. 4 juni 2019.'],
    ['another question', 'Zie het antwoord op vraag 3.', 'Zie het antwoord op vraag 4 en 5.'],
    ['punctuation', 'Ja, dat klopt.', 'Ja: dat klopt!'],
  ])('does not see the notation of %s', (_, before, after) => {
    expect(keys(before, after)).toEqual(keys(after, before));
  });

  it.each([
    ['an amount', 'Dat kost 2,4 miljoen euro.', 'Dat kost 2,4 miljard euro.'],
    ['a number', 'Er zijn drie dijken.', 'Er zijn 4 dijken.'],
    ['a share', 'De helft van de dijken.', '51% van de dijken.'],
    ['a date', 'De dijk is op 3 mei af.', 'De dijk is op 3 juni af.'],
    ['a term', 'Binnen zes weken.', 'Binnen acht weken.'],
    ['a number that asks', 'Wij vragen 12 gemeenten.', 'Wij vragen 13 gemeenten.'],
    ['an article of a law', 'Artikel 3 van de wet.', 'Artikel 4 van de wet.'],
  ])('sees %s change', (_, before, after) => {
    expect(keys(before, after)).not.toEqual(keys(after, before));
  });

  it('learns a short name from the text itself', () => {
    const full = 'De Commissie Hoge Dijken (CHD) kijkt mee.';
    expect(keys('De CHD kijkt mee.', full)).toEqual(keys(full));
  });

  it('keeps the place of every token in the text', () => {
    const text = 'Dat  kost «€ 2,4 mln.» o.b.v. de wet.';
    const places = lexicalForm(text).map(({ start, end }) => text.slice(start, end));
    expect(places).toEqual(['Dat', 'kost', '€ 2,4 mln.', ...Array(3).fill('o.b.v.'), 'de', 'wet']);
  });
});
