import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveCorrections } from '../../../src/core/letter/resolve-corrections.ts';
import type { AnswerText } from '../../../src/core/model.ts';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { LETTERS, RECORDS } from './letters.ts';
import { WORDING_RECORDS, WORDINGS } from './wordings.ts';

/** Texts are compared without the marks that close them: a letter may quote a sentence without. */
function plain(text: string | null): string | null {
  return text === null ? null : text.replace(/[.,;:]+$/, '');
}

function answer(text: string, numbers: readonly number[] = [3]): AnswerText {
  return { numbers, part: null, question: '', text };
}

describe('letters in many wordings', () => {
  const records: Readonly<Record<string, readonly AnswerText[]>> = {
    ...RECORDS,
    ...WORDING_RECORDS,
  };

  it.each([...LETTERS, ...WORDINGS])('$record: $letter', ({ record, letter, expected }) => {
    const found = resolveCorrections(letter, records[record] ?? []);
    expect(
      found.map(({ numbers, before, after }) => ({
        numbers,
        before: plain(before?.text ?? null),
        after: plain(after),
      })),
    ).toEqual(
      expected.map(({ numbers, before, after }) => ({
        numbers,
        before: plain(before),
        after: plain(after),
      })),
    );
    expected.forEach(({ fragment }, index) => {
      const one = found[index];
      const words = [one?.after, ...(one?.fragments ?? []).map(({ after }) => after)];
      if (fragment !== undefined) expect(words.join('\n')).toContain(fragment);
    });
  });
});

describe('the answer after the letter', () => {
  it.each([
    {
      name: 'two corrections in one answer',
      text: 'De proef duurt 12 weken. Er doen 40 scholen mee. De uitkomst volgt in mei.',
      letter:
        'In het antwoord op vraag 3 wordt «12 weken» vervangen door «16 weken». In hetzelfde antwoord vervalt de laatste zin.',
      after: 'De proef duurt 16 weken. Er doen 40 scholen mee.',
    },
    {
      name: 'a sentence in the middle goes',
      text: 'Eerste zin staat vast. De tweede zin is fout. Derde zin blijft.',
      letter: 'De tweede zin van het antwoord op vraag 3 vervalt.',
      after: 'Eerste zin staat vast. Derde zin blijft.',
    },
    {
      name: 'a paragraph goes',
      text: 'De eerste alinea blijft.\n\nDe tweede alinea gaat weg.\n\nDe derde alinea blijft.',
      letter: 'In het antwoord op vraag 3 komt de tweede alinea te vervallen.',
      after: 'De eerste alinea blijft.\n\nDe derde alinea blijft.',
    },
    {
      name: 'new wording without a full stop takes that of the old sentence',
      text: 'Het toezicht is ingericht.',
      letter:
        '«Het toezicht is ingericht» in antwoord 3 moet zijn: «Het toezicht wordt ingericht».',
      after: 'Het toezicht wordt ingericht.',
    },
    {
      name: 'what the letter elides stays as it was',
      text: 'De inspectie heeft, na overleg met de gemeenten, alle locaties bezocht.',
      letter:
        'In antwoord 3 staat «De inspectie heeft […] alle locaties bezocht.» Dit moet zijn: «De inspectie heeft […] bijna alle locaties bezocht.»',
      after: 'De inspectie heeft, na overleg met de gemeenten, bijna alle locaties bezocht.',
    },
    {
      name: 'the letter judges before it says how it is',
      text: 'Er zijn geen klachten ontvangen. De weg blijft open.',
      letter:
        'In het antwoord op vraag 3 staat dat er geen klachten zijn ontvangen. Dat is niet juist: er zijn klachten van omwonenden ontvangen.',
      after: 'Er zijn klachten van omwonenden ontvangen. De weg blijft open.',
    },
    {
      name: 'only a word goes',
      text: 'Er is uitvoerig gesproken met de bewoners.',
      letter: 'Het woord «uitvoerig» in het antwoord op vraag 3 vervalt.',
      after: 'Er is gesproken met de bewoners.',
    },
    {
      name: 'two figures of one sentence',
      text: 'In 2020 waren er 31 meldingen en 7 boetes.',
      letter:
        'In het antwoord op vraag 3 wordt «31 meldingen» vervangen door «33 meldingen» en «7 boetes» door «9 boetes».',
      after: 'In 2020 waren er 33 meldingen en 9 boetes.',
    },
    {
      name: 'the quotation differs in spelling and spacing',
      text: 'Het real-time volgen van  voertuigen gebeurt niet.',
      letter:
        'In antwoord 3 staat "Het realtime volgen van voertuigen gebeurt niet". Dit moet zijn "Het realtime volgen van voertuigen gebeurt beperkt".',
      after: 'Het realtime volgen van voertuigen gebeurt beperkt.',
    },
    {
      name: 'the whole answer is withdrawn',
      text: 'Hierover is nog niets bekend.',
      letter: 'Ik trek het antwoord op vraag 3 in.',
      after: null,
    },
    {
      name: 'its only sentence is withdrawn',
      text: 'Hierover is nog niets bekend.',
      letter: 'De eerste zin van het antwoord op vraag 3 vervalt.',
      after: null,
    },
  ])('$name', ({ text, letter, after }) => {
    const found = resolveCorrections(letter, [answer(text)]);
    expect(found.length).toBeGreaterThan(0);
    for (const correction of found) expect(correction.text).toBe(after);
  });

  it('tells withdrawn from corrected', () => {
    const text = 'Er zijn drie locaties. Alle locaties zijn veilig.';
    const letter = (rest: string) => resolveCorrections(`In antwoord 3 ${rest}`, [answer(text)]);
    expect(letter('vervalt de laatste zin.')[0]?.manner).toBe('withdrawn');
    expect(letter('wordt «drie» vervangen door «vier».')[0]?.manner).toBe('corrected');
  });

  it('names the answer by all its numbers and its part', () => {
    const parts = ['a', 'b'].map((part) => ({
      ...answer(`Dit is onderdeel ${part}.`, [4, 5]),
      part,
    }));
    const letter = 'Het antwoord op vraag 5b vervalt.';
    expect(resolveCorrections(letter, parts)).toMatchObject([{ numbers: [4, 5], part: 'b' }]);
  });

  it('gives the places in the letter and in the answer', () => {
    const text = 'Ja. De brug is veilig voor al het verkeer.';
    const letter =
      'In het antwoord op vraag 3 staat: «De brug is veilig voor al het verkeer.» Deze zin is te stellig. Dit moet zijn: «De brug is veilig voor licht verkeer.»';
    const [found] = resolveCorrections(letter, [answer(text)]);
    expect(found?.reason?.text).toBe('te stellig');
    for (const [span, whole] of [
      [found?.before, text],
      [found?.reason, letter],
      [found?.passage, letter],
    ] as const)
      expect(whole.slice(span?.start, span?.end)).toBe(span?.text);
  });
});

const ORDINARY = [
  'Ja.',
  'De gemeente is verantwoordelijk voor de vergunning.',
  'In 2021 zijn 14 aanvragen ingediend, tegenover 11 in 2020.',
  'Ik verwijs u naar het antwoord op vraag 2.',
  'Zoals in het antwoord op vraag 1 is aangegeven, loopt het onderzoek nog.',
  'Het rapport «Zicht op water» is op 4 mei aan uw Kamer gezonden.',
  'De wet wordt per 1 januari gewijzigd.',
  'De subsidie vervalt niet, maar wordt met een jaar verlengd.',
  'Uit navraag bij de provincie blijkt dat het niet om één maar om twee dijken gaat.',
  'De term «ernstige hinder» is niet in de wet gedefinieerd.',
  'Ik deel de mening van het lid niet dat het beleid onjuist is.',
  'Het bestemmingsplan moet worden aangepast.',
];
const NEW_SENTENCES = [
  'De termijn is nog niet bekend.',
  'De provincie beslist daar later over.',
  'Het aantal aanvragen wordt nu geteld.',
];
const QUOTES: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
  ['‘', '’'],
  ['"', '"'],
];

describe('properties', () => {
  it('replaces exactly the sentence that the letter quotes', () => {
    const given = fc.record({
      sentences: fc.shuffledSubarray(ORDINARY, { minLength: 1 }),
      at: fc.nat(),
      after: fc.constantFrom(...NEW_SENTENCES),
      marks: fc.constantFrom(...QUOTES),
    });
    fc.assert(
      fc.property(given, ({ sentences, at, after, marks: [open, close] }) => {
        const index = at % sentences.length;
        const before = sentences[index] ?? '';
        fc.pre(!before.includes('«'));
        const letter = `In het antwoord op vraag 3 is abusievelijk opgenomen: ${open}${before}${close} Dit moet zijn: ${open}${after}${close}`;
        const found = resolveCorrections(letter, [answer(sentences.join(' '))]);
        expect(found.map((each) => each.before?.text)).toEqual([before]);
        expect(found[0]?.text).toBe(sentences.with(index, after).join(' '));
      }),
      { numRuns: 60 },
    );
  });

  it('finds nothing in ordinary answers', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ORDINARY), (sentences) => {
        const record = [answer(ORDINARY.join(' '), [1]), answer('Nee.', [2])];
        expect(resolveCorrections(sentences.join(' '), record)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws, and gives sentences of the answers only', () => {
    const words = fc.constantFrom(
      ...'in het antwoord op vraag 3 «De brug» vervangen door “ ” „ " \' moet zijn : vervalt niet 12 maar 13 . de laatste zin Dit is onjuist […] abusievelijk \n\n'.split(
        ' ',
      ),
    );
    const text = 'De brug is 12 meter hoog. De brug is veilig.';
    const sentences = splitSentences(text).map((span) => span.text);
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const letter = parts.join(' ');
        const found = resolveCorrections(letter, [answer(text)]);
        expect(found).toEqual(resolveCorrections(letter, [answer(text)]));
        for (const { before } of found)
          if (before !== null) expect(sentences).toContain(before.text);
      }),
      { numRuns: 300 },
    );
  });
});
