import { describe, expect, it } from 'vitest';
import { findQuestionRefs } from '../../../src/core/letter/question-numbers.ts';

describe('findQuestionRefs', () => {
  it.each([
    ['de vragen 3, 4 en 6 t/m 8', [[3, 4, 6, 7, 8]]],
    ['vraag 1 en vraag 2', [[1, 2]]],
    ['de eerste, derde en de vijfde vraag', [[1, 3, 5]]],
    ['het antwoord op de laatste twee vragen', [[-2, -1]]],
    ['in de brief van 12 mei staan 3 bedragen', []],
  ])('%s', (sentence, numbers) => {
    expect(findQuestionRefs(sentence).map((ref) => ref.numbers)).toEqual(numbers);
  });

  it('reads a list of separators that leads nowhere without trying every way to part it', () => {
    const refs = findQuestionRefs(`vraag 1${', '.repeat(5000)}x`);
    expect(refs.map(({ numbers }) => numbers)).toEqual([[1]]);
  });
});
