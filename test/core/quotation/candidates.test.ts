import { describe, expect, it } from 'vitest';
import { COMMON, candidatesFor } from '../../../src/core/quotation/candidates.ts';
import { printsOf } from '../../../src/core/quotation/pairs.ts';
import { wordsOf } from '../../../src/core/quotation/words.ts';
import { ANSWER, article, NORM, QUESTION } from './dike.ts';

const print = (text: string): ReadonlySet<number> => new Set(printsOf(wordsOf(text)));

/** Which of these records, by their index, may be quoted in a text. */
function candidates(text: string, records: readonly string[]): readonly number[] {
  const prints = records.map(print);
  const having = (one: number, most: number): readonly number[] =>
    prints.flatMap((all, at) => (all.has(one) ? [at] : [])).slice(0, most);
  return candidatesFor(text, having).records;
}

describe('the records that a text may quote', () => {
  it.each([
    ['to the letter', NORM],
    ['in capitals, with accents apart', NORM.toUpperCase().normalize('NFD')],
    ['with a word altered', NORM.replace('waterschap', 'ministerie')],
    ['shortened', NORM.replace('volgens het waterschap', '[…]')],
  ])('are those that it quotes %s', (_, words) => {
    expect(candidates(article(words), [QUESTION, ANSWER, 'Iets heel anders.'])).toEqual([1]);
  });

  it('are none where it quotes nothing', () => {
    expect(candidates(article('De kerkklok luidt.'), [QUESTION, ANSWER])).toEqual([]);
  });

  it('are few, however many share an idiom', () => {
    const records = Array.from({ length: COMMON + 50 }, (_, at) => `${NORM} nummer ${at}.`);
    const having = (one: number, most: number): readonly number[] =>
      records.flatMap((text, at) => (at < most && print(text).has(one) ? [at] : []));
    const { isCommon, records: found } = candidatesFor(NORM, having);
    expect(found).toEqual([]);
    expect(printsOf(wordsOf(NORM)).every(isCommon)).toBe(true);
  });
});
