import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../../src/core/letter/find-corrections.ts';

describe('what a letter says by itself', () => {
  it.each([
    {
      name: 'number, old and new wording, reason',
      letter:
        'In het antwoord op vraag 12 is de volgende zin opgenomen: «De dijk is veilig.» Deze zin is te stellig geformuleerd. Ik herformuleer haar als volgt: «De dijk voldoet aan de norm.»',
      found: {
        number: 12,
        before: 'De dijk is veilig.',
        after: 'De dijk voldoet aan de norm.',
        reason: 'te stellig geformuleerd',
      },
    },
    {
      name: 'no number',
      letter: '«De dijk is veilig» moet zijn: «De dijk is in orde».',
      found: {
        number: null,
        before: 'De dijk is veilig',
        after: 'De dijk is in orde',
        reason: null,
      },
    },
    {
      name: 'old wording only by its place',
      letter: 'De slotzin van het antwoord op de vierde vraag is niet volledig en vervalt.',
      found: { number: 4, before: null, after: null, reason: 'niet volledig' },
    },
    {
      name: 'a figure in prose',
      letter: 'In antwoord 7 is per abuis 14 locaties vermeld; dit moet 41 locaties zijn.',
      found: { number: 7, before: '14', after: '41', reason: 'per abuis' },
    },
    {
      name: 'marks typed as commas and apostrophes, a quotation inside',
      letter:
        "In antwoord 2 staat ,,De term ‘veilig’ is wettelijk vastgelegd''. Dit had moeten zijn: ,,De term ‘veilig’ is niet vastgelegd''.",
      found: {
        number: 2,
        before: 'De term ‘veilig’ is wettelijk vastgelegd',
        after: 'De term ‘veilig’ is niet vastgelegd',
        reason: null,
      },
    },
    {
      name: 'guillemets inside quotation marks',
      letter:
        '“De «norm» is gehaald” in het antwoord op vraag 1 wordt vervangen door “De «norm» is bijna gehaald”.',
      found: {
        number: 1,
        before: 'De «norm» is gehaald',
        after: 'De «norm» is bijna gehaald',
        reason: null,
      },
    },
  ])('$name', ({ letter, found }) => {
    expect(findCorrections(letter)).toMatchObject([found]);
  });

  it('gives every correction of a list its own number', () => {
    const letter =
      'Ik verzoek u te wijzigen:\n– in antwoord 1 «drie» in «vier»;\n– in antwoord 6 «mei» in «juni»;\n– in antwoord 9 «acht» in «tien».';
    expect(findCorrections(letter).map(({ number, after }) => [number, after])).toEqual([
      [1, 'vier'],
      [6, 'juni'],
      [9, 'tien'],
    ]);
  });

  it.each([
    ['a confirmation', 'Voor aanpassing van mijn antwoord op vraag 2 bestaat geen grond.'],
    ['an addition', 'Aan het antwoord op vraag 2 voeg ik toe: «De cijfers volgen in mei.»'],
    ['a proposal', 'Het lid Jansen vroeg mij «vijf» te vervangen door «zes». Dat doe ik niet.'],
    ['a debate', 'In het debat van gisteren heb ik «vijf» gezegd. Dit moet «zes» zijn.'],
    ['a title', 'Ik heb kennisgenomen van het artikel «De dijk moet hoger».'],
    ['a question', 'Is het waar dat in antwoord 2 «vijf» wordt vervangen door «zes»?'],
    ['nothing', ''],
  ])('finds none in %s', (_, letter) => {
    expect(findCorrections(letter)).toEqual([]);
  });
});
