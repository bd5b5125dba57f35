import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/quotation/find-quotations.ts';
import { quotationsOf } from '../../../src/core/quotation/first-sources.ts';
import type { Quotation } from '../../../src/core/quotation/quotation.ts';
import { ANSWER, article, NORM, PASSAGES, QUESTION } from './dike.ts';

const found = (words: string): readonly Quotation[] => findQuotations(article(words), PASSAGES);
const lower = NORM.charAt(0).toLowerCase() + NORM.slice(1);
const cut = (mark: string): string => NORM.replace('volgens het waterschap', mark);
const altered = NORM.replace('waterschap', 'ministerie');

describe('a sentence of an answer is found', () => {
  it.each([
    ['in high quotation marks', `De minister schreef: “${NORM}.”`, 'exact'],
    ['in low and high ones', `De minister schreef: „${NORM}.”`, 'exact'],
    ['in straight ones', `De minister schreef: "${NORM}."`, 'exact'],
    ['in guillemets', `De minister schreef: «${NORM}.»`, 'exact'],
    ['in guillemets with spaces', `De minister schreef: « ${NORM}. »`, 'exact'],
    ['in single ones', `De minister schreef: ‘${NORM}.’`, 'exact'],
    ['in straight single ones', `De minister schreef: '${NORM}.'`, 'exact'],
    ['in marks that are never closed', `De minister schreef: “${NORM}.`, 'exact'],
    ['before who said it', `"${NORM}", reageert de minister op papier.`, 'exact'],
    ['within another quotation', `Zij zei: “Daar staat: ‘${NORM}.’”`, 'exact'],
    [
      'within another quotation that says more',
      `“De minister noemde ‘${NORM}’ een feit, en dat is het volgens de bewoners niet”, zei zij.`,
      'exact',
    ],
    ['without marks', `${NORM}.`, 'exact'],
    ['without marks, behind a colon', `Zo staat het er nu: ${lower}.`, 'typographic'],
    ['with a small letter', `Volgens de minister “${lower}”.`, 'typographic'],
    ['in capitals', `“${NORM.toUpperCase()}.”`, 'typographic'],
    ['with accents apart', `“${NORM.replaceAll('o', 'o\u0301')}.”`, 'typographic'],
    ['with soft hyphens', `“${NORM.replace('waterkering', 'water\u00adkering')}.”`, 'typographic'],
    ['broken over lines', `“${NORM.replaceAll(' ', '\n')}.”`, 'exact'],
    [
      'with a word broken over lines',
      `“${NORM.replace('waterkering', 'water-\nkering')}”`,
      'typographic',
    ],
    ['with a word written apart', `“${NORM.replace('waterschap', 'water schap')}”`, 'typographic'],
    ['with hyphens', `“${NORM.replace('waterschap', 'water-schap')}”`, 'typographic'],
    ['with the mark of a note', `“${NORM}.”3`, 'exact'],
    ['with a note in brackets', `“${NORM.replace('norm', 'norm[4]')}.”`, 'typographic'],
    ['with […]', `“${cut('[…]')}.”`, 'shortened'],
    ['with (…)', `“${cut('(…)')}.”`, 'shortened'],
    ['with ...', `“${cut('...')}.”`, 'shortened'],
    ['with [...] and no marks', `${cut('[...]')}.`, 'shortened'],
    [
      'without its end',
      `De waterkering “voldoet volgens het waterschap aan de landelijke veiligheidsnorm”.`,
      'shortened',
    ],
    ['with words in brackets', `“${NORM.replace('voldoet', '[in Zeeland] voldoet')}.”`, 'altered'],
    ['with one word altered', `“${altered}.”`, 'altered'],
    ['with one word altered and no marks', `${altered}.`, 'altered'],
    [
      'with its first word altered',
      `“${NORM.replace('De waterkering', 'Elke waterkering')}.”`,
      'altered',
    ],
    ['with its last word altered', `“${NORM.replace('overstromingen', 'stormen')}.”`, 'altered'],
    ['with a denial put in', `“${NORM.replace('voldoet', 'voldoet niet')}.”`, 'altered'],
  ])('%s', (_, words, manner) => {
    const quotations = found(words);
    expect(quotations).toHaveLength(1);
    expect(quotations[0]).toMatchObject({ passage: 0, manner });
  });
});

describe('the place', () => {
  it('runs from the first letter to the last, without marks, in the text and in the source', () => {
    const text = article(`De minister schreef: “${NORM}.”`);
    const [quotation] = findQuotations(text, PASSAGES);
    const start = text.indexOf(NORM);
    expect(quotation?.span).toEqual({ text: NORM, start, end: start + NORM.length });
    expect(ANSWER.slice(quotation?.source.start, quotation?.source.end)).toBe(NORM);
  });

  it('takes the sentences of one answer together, and "Ja." with them', () => {
    const words = ANSWER.slice(0, ANSWER.indexOf(' Bij de uitvraag'));
    const quotations = found(`Het antwoord: “${words.replace('\n\n', ' ')}”`);
    expect(quotations.map(({ source }) => ANSWER.slice(source.start, source.end))).toEqual([
      words.slice(0, -1),
    ]);
  });

  it('keeps what stands within marks apart from what a writer copies before them', () => {
    const [, first = '', second = ''] =
      /(In het najaar.+?fabricaat\.) (Bij de.+?schreef\.)/.exec(ANSWER) ?? [];
    const quotations = found(`${first} “${second}”`);
    expect(quotations.map(({ isMarked }) => isMarked)).toEqual([false, true]);
  });
});

describe('what was done to the words', () => {
  const alterationsOf = (words: string): Quotation['alterations'] =>
    found(words)[0]?.alterations ?? [];

  it.each([
    ['a word for another', altered, 'waterschap', 'ministerie', null],
    ['a word put in', NORM.replace('voldoet', 'voldoet niet'), '', 'niet', null],
    ['a word dropped in silence', NORM.replace('landelijke ', ''), 'landelijke', '', null],
    ['words for an ellipsis', cut('[…]'), 'volgens het waterschap', '', 'ellipsis'],
    ['words in brackets', NORM.replace('voldoet', '[nog] voldoet'), '', 'nog', 'brackets'],
    ['an end cut off', NORM.replace(' voor overstromingen', ''), 'voor overstromingen', '', 'cut'],
    ['the first word for another', NORM.replace('De', 'Iedere'), 'De', 'Iedere', null],
  ] as const)('is shown: %s', (_, words, before, after, shown) => {
    expect(alterationsOf(`“${words}.”`)).toEqual([{ before, after, shown }]);
  });

  it('is nothing for a word that is only written apart', () => {
    expect(alterationsOf(`“${NORM.replace('waterschap', 'water schap')}”`)).toEqual([]);
  });

  it('is no cut where the source itself quotes', () => {
    const letter = `In het antwoord stond: «${NORM}.» Dat was te ruim.`;
    const [quotation] = findQuotations(article(`“${NORM}”`), [letter]);
    expect(quotation?.alterations).toEqual([]);
  });
});

describe('nothing is found', () => {
  it.each([
    ['of "Ja."', 'De minister antwoordde: “Ja.”'],
    ['of a reference', '“Zie het antwoord op vraag 1.”'],
    ['of a turn of phrase', 'Hij sprak van “scheuren in de kleilaag”.'],
    [
      'of another sentence on the matter',
      'De dijk bij Oosterhoven is volgens de minister veilig genoeg.',
    ],
    [
      'of what is only said in other words',
      `Het waterschap vindt de kering bij Oosterhoven veilig genoeg.`,
    ],
    [
      'of a few common words',
      'De kosten komen volgens hem voor rekening van het Rijk in Den Haag.',
    ],
  ])('%s', (_, words) => {
    expect(found(words)).toEqual([]);
  });

  it('of a formula that stands in many answers, even to the letter', () => {
    const formula =
      'Ik zie geen aanleiding om op dit moment nadere maatregelen te nemen in deze zaak.';
    expect(findQuotations(article(`“${formula}”`), [formula])).toEqual([]);
  });

  it('of words that the store has everywhere with the same neighbours', () => {
    expect(findQuotations(article(`${NORM}.`), PASSAGES, { isCommon: () => true })).toEqual([]);
  });

  it('in an empty text, or of no passages', () => {
    expect(findQuotations('', PASSAGES)).toEqual([]);
    expect(findQuotations(article(NORM), [])).toEqual([]);
  });
});

describe('of several passages with the same words', () => {
  it('the first is the source, and the others stand beside it', () => {
    const follow = `Herinnert u zich dat u schreef: «${NORM}»?`;
    const [quotation] = findQuotations(article(`“${NORM}.”`), [...PASSAGES, follow]);
    expect(quotation).toMatchObject({ passage: 0, also: [{ passage: 2, manner: 'exact' }] });
  });

  it('the nearest is the source', () => {
    const [quotation] = findQuotations(article(`“${altered}.”`), [...PASSAGES, `${altered}.`]);
    expect(quotation).toMatchObject({ passage: 2, manner: 'exact', also: [] });
  });
});

describe('of an answer and a question that quotes it otherwise', () => {
  const question = `Herinnert u zich dat u schreef: «${altered}»?`;
  const words = [
    { kind: 'answer', text: ANSWER },
    { kind: 'question', text: question },
  ] as const;

  it('the answer is the source, though the text has the words of the question', () => {
    const [quotation] = quotationsOf(article(`“${altered}.”`), words, {});
    expect(quotation).toMatchObject({ passage: 0, manner: 'altered', also: [{ passage: 1 }] });
  });

  it('the question is the source of its own words', () => {
    const own =
      'Herinnert u zich de brief over de vervuilde sloot achter het zwembad van Oosterhoven?';
    const [quotation] = quotationsOf(
      article(`“${own}”`),
      [...words, { kind: 'question', text: own }],
      {},
    );
    expect(quotation).toMatchObject({ passage: 2, manner: 'exact' });
  });
});

describe('what is said in other words', () => {
  const words =
    'Aan de landelijke norm voor veiligheid bij overstromingen voldoet de kering bij Oosterhoven, aldus het waterschap.';

  it('is only told when asked for, and never for sure', () => {
    expect(found(words)).toEqual([]);
    const all = findQuotations(article(words), PASSAGES, { paraphrases: true });
    expect(all).toMatchObject([{ passage: 0, manner: 'paraphrase', confidence: 'low' }]);
  });
});

const NOISE = [
  (text: string) => text.replaceAll(' ', '\u00a0'),
  (text: string) => text.replaceAll(' ', '\n'),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.toUpperCase(),
  (text: string) =>
    text.replace(/\p{L}{9,}/gu, (word) => `${word.slice(0, 5)}\u00ad${word.slice(5)}`),
  (text: string) => text.replaceAll('«', '"').replaceAll('»', '"'),
];
const SENTENCES = [
  NORM,
  QUESTION,
  'In het najaar worden drie gemalen vervangen door zuinigere pompen van Nederlands fabricaat',
  'De kosten van 14.500 euro per strekkende meter komen ten laste van het deltafonds',
];
const MARKS = ['“”', '""', '«»', '„”', '‘’', '  '];

describe('any typographic noise', () => {
  it('hides no quotation, and its place stays right', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.subarray(NOISE, { maxLength: 3 }),
        fc.constantFrom(...MARKS),
        (sentence, noise, [open, close]) => {
          const written = noise.reduce((text, make) => make(text), sentence);
          const text = article(`${open}${written}${close}`);
          const [quotation, ...others] = findQuotations(text, PASSAGES);
          const start = text.indexOf(written);
          const end = start + written.replace(/[.?]$/, '').length;
          expect(others).toEqual([]);
          expect(quotation?.span).toEqual({ text: text.slice(start, end), start, end });
          expect(quotation?.alterations).toEqual([]);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('any other text', () => {
  it('is tied to nothing', () => {
    const words = fc.array(
      fc.constantFrom(
        ...`de van dijk water minister gisteren huis groen fiets
      markt straat wandelen kinderen school muziek orkest avond buurman zeven wolken`.split(/\s+/),
      ),
      {
        minLength: 5,
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (sentences) => {
        const text = sentences.map((one) => `“${one.join(' ')}.”`).join(' ');
        expect(findQuotations(text, PASSAGES)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, and every place is in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        const text = `${noise}${NORM}${noise}`;
        for (const { span } of findQuotations(text, [...PASSAGES, noise])) {
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a hostile text', () => {
  it.each([
    ['one word, over and over', 'waterkering Oosterhoven '.repeat(40_000)],
    ['quotation marks alone', '“"«'.repeat(100_000)],
    ['ellipses', '[…] ... '.repeat(60_000)],
    ['hyphens at line ends', 'a-\n'.repeat(100_000)],
    ['brackets that never close', 'woord [ '.repeat(60_000)],
    ['an endless word', 'a'.repeat(1_000_000)],
    ['apostrophes', "a'".repeat(200_000)],
    ['digits and points', '1.'.repeat(200_000)],
    ['the same sentence, over and over', `${NORM}. `.repeat(400)],
  ])('is done with: %s', (_, text) => {
    expect(findQuotations(text, PASSAGES).length).toBeLessThanOrEqual(400);
  });
});
