import { describe, expect, it } from 'vitest';
import { resolveCorrections } from '../../../src/core/letter/resolve-corrections.ts';
import type { AnswerText } from '../../../src/core/model.ts';

const ANSWERS: readonly AnswerText[] = [
  {
    numbers: [3],
    part: null,
    question: '',
    text: 'Nee. De toelage steunt op artikel 9.12 van het steunfonds. De heer Bakker heeft dat op 6 juni 2020 bevestigd.',
  },
  { numbers: [4], part: null, question: '', text: 'De haven is op maandag open.' },
];

describe('a letter that says what must be read', () => {
  it.each([
    [
      'In het antwoord op vraag 3 is abusievelijk gesteld dat de toelage steunt op artikel 9.12 van het steunfonds. Dit moet zijn: artikel 9.21 van het steunfonds.',
      'De toelage steunt op artikel 9.21 van het steunfonds.',
    ],
    [
      'In het antwoord op vraag 3 is een fout geslopen. In plaats van artikel 9.12 moet worden gelezen artikel 9.21.',
      'De toelage steunt op artikel 9.21 van het steunfonds.',
    ],
    [
      'In het antwoord op vraag 3 moet in plaats van artikel 9.12 worden gelezen: artikel 9.21.',
      'De toelage steunt op artikel 9.21 van het steunfonds.',
    ],
    [
      'In het antwoord op vraag 3 is abusievelijk verwezen naar artikel 9.12 van het steunfonds. Dat had artikel 9.21 moeten zijn.',
      'De toelage steunt op artikel 9.21 van het steunfonds.',
    ],
    [
      'In het antwoord op vraag 3 staat ten onrechte dat de heer Bakker dat heeft bevestigd. Dat moet zijn: mevrouw De Wit.',
      'Mevrouw De Wit heeft dat op 6 juni 2020 bevestigd.',
    ],
    [
      'In het antwoord op vraag 3 staat ten onrechte dat de heer Bakker dat op 6 juni 2020 heeft bevestigd. Dat moet zijn: 8 juni 2020.',
      'De heer Bakker heeft dat op 8 juni 2020 bevestigd.',
    ],
  ])('%s', (letter, reading) => {
    const found = resolveCorrections(letter, ANSWERS);
    expect(found).toMatchObject([{ numbers: [3], reading, manner: 'corrected' }]);
  });

  it.each([
    'In het antwoord op vraag 3 is abusievelijk gesteld dat de toelage steunt op artikel 9.12 van het steunfonds. Dit dient te zijn: een eerder besluit.',
    'In het antwoord op vraag 3 is abusievelijk gesteld dat de toelage steunt op artikel 9.12 van het steunfonds. Dit moet zijn: artikel 2 van de Havenwet.',
  ])('changes nothing where no counterpart is to be told: %s', (letter) => {
    expect(resolveCorrections(letter, ANSWERS)).toEqual([]);
  });
});
