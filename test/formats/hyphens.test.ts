import { expect, it } from 'vitest';
import { joinLines, wordsOf } from '../../src/formats/hyphens.ts';

it.each([
  ['a word that print broke', 'de beant-', 'woording', 'de beantwoording'],
  ['no hyphen', 'de', 'vraag', 'de vraag'],
  ['a hyphen before a capital', 'Noord-', 'Holland', 'Noord-Holland'],
  ['a hyphen after an abbreviation', 'het BNI-', 'cijfer', 'het BNI-cijfer'],
  ['a hyphen after a figure', 'een 16-', 'jarige', 'een 16-jarige'],
  ['vowels that clash', 're-', 'integratie', 're-integratie'],
  ['a hyphen that waits for its word', 'in-', 'en uitvoer', 'in- en uitvoer'],
  ['a prefix with a hyphen', 'de oud-', 'minister', 'de oud-minister'],
  ['a dash between blanks', 'ja –', 'nee', 'ja – nee'],
  ['a list’s dash', '-', 'nee', '- nee'],
  ['an address broken at a slash', 'https://', 'nos.nl/a', 'https://nos.nl/a'],
  [
    'an address broken at a hyphen',
    '(https://nos.nl/rechter-',
    'geeft',
    '(https://nos.nl/rechter-geeft',
  ],
  ['a lowered figure', 'de CO', '2-heffing', 'de CO2-heffing'],
  ['a raised figure', '1.150 m', '3 per uur', '1.150 m3 per uur'],
  ['a number after a unit', 'na 12 km', '25 auto’s', 'na 12 km 25 auto’s'],
  ['a pair of words', 'wegen en/', 'of water', 'wegen en/of water'],
  ['a span of years', 'in 2021–', '2024', 'in 2021–2024'],
  ['nothing before', '', 'vraag', 'vraag'],
])('joins %s', (_case, before, after, expected) => {
  expect(joinLines(before, after, new Set<string>())).toBe(expected);
});

it.each([
  ['pro-', 'jecten', 'projecten'],
  ['anti-', 'biotica', 'antibiotica'],
  ['btw-', 'tarief', 'btw-tarief'],
  ['mkb-', 'bedrijven', 'mkb-bedrijven'],
  ['hbo-', 'instellingen', 'hbo-instellingen'],
  ['vmbo-', 'scholen', 'vmbo-scholen'],
  ['EU-', 'landen', 'EU-landen'],
  ['PvdA-', 'fractie', 'PvdA-fractie'],
  ['één-op-', 'één', 'één-op-één'],
  ['één-', 'op-één', 'één-op-één'],
  ['kant-en-', 'klaar', 'kant-en-klaar'],
  ['stand-', 'van-zaken', 'stand-van-zaken'],
  ['NAVO-bond-', 'genoten', 'NAVO-bondgenoten'],
  ['sociaal-', 'economische', 'sociaal-economische'],
  ['juridisch-', 'bestuurlijk', 'juridisch-bestuurlijk'],
  ['publiek-', 'rechtelijke', 'publiekrechtelijke'],
  ['secretaris-', 'generaal', 'secretaris-generaal'],
  ['Jansen-', 'van der Berg', 'Jansen-van der Berg'],
  ['ex-', 'gedetineerde', 'ex-gedetineerde'],
  ['ex-', 'port', 'export'],
  ['oud-', 'ers', 'ouders'],
  ['niet-', 'westerse', 'niet-westerse'],
  ['financi-', 'eel', 'financieel'],
  ['financi-', 'ele', 'financiele'],
  ['muse-', 'um', 'museum'],
  ['zee-', 'eend', 'zee-eend'],
  ['benadruk-', 'ken', 'benadrukken'],
  ['vastge-', 'steld', 'vastgesteld'],
  ['(voorbeeld.nl/van-', 'alles)', '(voorbeeld.nl/van-alles)'],
])('%s|%s is %s', (before, after, expected) => {
  expect(joinLines(before, after, new Set<string>())).toBe(expected);
});

it.each([
  ['the word with another ending', 'kamer-', 'brieven', 'De kamerbrief kwam.', 'kamerbrieven'],
  ['another compound of its first piece', 'ict-', 'systeem', 'De ict-keten.', 'ict-systeem'],
  ['the second piece alone, after a prefix', 'ex-', 'partner', 'Een partner.', 'ex-partner'],
  ['no preposition of another compound', 'in-', 'komsten', 'Een in-house plan.', 'inkomsten'],
])('decides by %s', (_case, before, after, text, expected) => {
  expect(joinLines(before, after, wordsOf(text))).toBe(expected);
});

it.each([
  ['two words', 'nieuws-', 'brieven', ['nieuwsbrieven']],
  ['a syllable that is no word', 'laagdrempe-', 'lig', []],
  ['a hyphen that is its own', 'btw-', 'tarief', []],
])('tells of the hyphen between %s', (_case, before, after, expected) => {
  const words = wordsOf('');
  joinLines(before, after, words);
  expect([...words.doubted]).toEqual(expected);
});

it.each([
  [
    'keeps a hyphen that the word has elsewhere',
    'Wij noemen dit kant-en-klaar werk: burger-docent.',
    'burger-docent',
  ],
  ['makes whole what is whole elsewhere', 'De autoonderdelen zijn er.', 'burgerdocent'],
])('%s', (_case, text, expected) => {
  expect(joinLines('burger-', 'docent', wordsOf(text))).toBe(expected);
});

it('makes whole a word with vowels that clash when the document has it so', () => {
  expect(joinLines('auto-', 'onderdelen', wordsOf('de autoonderdelen'))).toBe('autoonderdelen');
});
