import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/core/align/profile.ts';
import { pairSureSentences } from '../../../src/core/align/sure-sentences.ts';

function pairs(before: readonly string[], after: readonly string[]): readonly string[] {
  const open = { before: [...before.keys()], after: [...after.keys()] };
  return pairSureSentences(before.map(profileOf), after.map(profileOf), open).map(
    (pair) => `${pair.before}>${pair.after}`,
  );
}

const SLUICE =
  'De sluis bij Goes is in het voorjaar gesloten voor alle schepen met een diepe kiel.';
const FISH =
  'Vissers ontvangen een ruime vergoeding voor de vangst die zij hierdoor hebben gemist.';

describe('sentences of which only the midst changed', () => {
  it.each([
    ['one word for another', [SLUICE], [SLUICE.replace('alle', 'enkele')], ['0>0']],
    [
      'in another order',
      [SLUICE, FISH],
      [FISH.replace('ruime', 'sobere'), SLUICE.replace('voorjaar', 'najaar')],
      ['0>1', '1>0'],
    ],
    ['another figure is for a closer look', [`${FISH} ${2019}`], [`${FISH} ${2020}`], []],
    ['half of the sentence gone', [`${SLUICE} ${FISH}`], [SLUICE], []],
    [
      'two that begin and end alike are for a closer look',
      [SLUICE.replace('het voorjaar', 'de zomer'), SLUICE.replace('het voorjaar', 'de winter')],
      [SLUICE],
      [],
    ],
    ['short sentences', ['De sluis is dicht.'], ['De sluis is open.'], []],
  ])('%s', (_, before, after, expected) => {
    expect(pairs(before, after).toSorted()).toEqual(expected);
  });
});
