import { describe, expect, it } from 'vitest';
import { alignAnswers } from '../../../src/core/align/answers.ts';
import type { AnswerText } from '../../../src/core/model.ts';

const answer = (
  numbers: readonly number[],
  question = '',
  part: string | null = null,
): AnswerText => ({
  numbers,
  part,
  question,
  text: 'Ja.',
});

const DIKE = 'Hoe hoog is de dijk bij Zierikzee op dit moment precies?';
const SALT = 'Hoe vaak wordt het zoutgehalte van het grondwater gemeten?';
const FISH = 'Krijgen vissers een vergoeding voor hun gemiste vangst?';

describe('alignment of answers', () => {
  it.each([
    ['the same numbers', [answer([1]), answer([2])], [answer([1]), answer([2])], ['0>0', '1>1']],
    ['two answers merged', [answer([3]), answer([4])], [answer([3, 4])], ['0,1>0']],
    ['one answer split', [answer([5, 6, 7])], [answer([5]), answer([6, 7])], ['0>0,1']],
    ['some answers not given', [answer([1]), answer([2])], [answer([2])], ['1>0', '0>']],
    ['an answer more', [answer([1])], [answer([1]), answer([2])], ['0>0', '>1']],
    [
      'questions renumbered',
      [answer([1], DIKE), answer([2], SALT)],
      [answer([1], FISH), answer([2], DIKE), answer([3], SALT)],
      ['>0', '0>1', '1>2'],
    ],
    ['a question asked anew under its number', [answer([1], DIKE)], [answer([1], FISH)], ['0>0']],
    [
      'parts of one number',
      [answer([3], '', 'a'), answer([3], '', 'b')],
      [answer([3], '', 'b')],
      ['1>0', '0>'],
    ],
    [
      'question text in one version only',
      [answer([1], DIKE), answer([2], SALT)],
      [answer([2])],
      ['1>0', '0>'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(alignAnswers(before, after).map((group) => `${group.before}>${group.after}`)).toEqual(
      expected,
    );
  });
});
