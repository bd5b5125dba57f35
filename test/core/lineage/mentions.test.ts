import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../src/core/lineage/mentions.ts';
import type { ParsedDocument } from '../../../src/core/model.ts';
import { aanhangsel, answer, parsed, question } from '../../store/filed.ts';
import { filed } from '../history/documents.ts';

const NAME = 'Kamerstuk 32 761, nr. 152';

function mentionsIn(...said: readonly Partial<ParsedDocument>[]): readonly string[] {
  const documents = said.map((one, at) => filed(`d${at}`, parsed(one)));
  return mentionsOf(documents).map(({ document: key, place, numbers, mark, value, pursues }) =>
    [key, place, numbers.join('+'), mark ?? '-', value, pursues ? 'pursues' : 'names'].join(' '),
  );
}

describe('what a document names', () => {
  it.each([
    ['in its head', { seeAlso: [aanhangsel(105)] }, 'd0 head  - ah-tk-20212022-105 pursues'],
    ['in its subject', { subject: `de brief (${NAME})` }, 'd0 subject  - kst-32761-152 pursues'],
    ['in a question', { questions: [question(2, NAME)] }, 'd0 question 2 - kst-32761-152 pursues'],
    ['in an answer', { answers: [answer(3, NAME)] }, 'd0 answer 3 - kst-32761-152 pursues'],
    ['in prose', { letter: `Zie 2021Z18416.` }, 'd0 letter  - 2021Z18416 pursues'],
    [
      'in a note of nothing',
      { footnotes: [{ mark: '4', text: NAME }] },
      'd0 note  4 kst-32761-152 pursues',
    ],
    [
      'in the note of a question',
      {
        questions: [{ ...question(2, 'Kent u dit?'), footnotes: ['1'] }],
        footnotes: [{ mark: '1', text: NAME }],
      },
      'd0 question 2 1 kst-32761-152 pursues',
    ],
    [
      'in a letter of the government',
      { kind: 'letter' as const, letter: '2021Z18416' },
      'd0 letter  - 2021Z18416 names',
    ],
    [
      'in a notice',
      { kind: 'delay-notice' as const, letter: '2021Z18416' },
      'd0 letter  - 2021Z18416 names',
    ],
  ])('%s', (_where, said, expected) => {
    expect(mentionsIn(said)).toEqual([expected]);
  });

  it('gives a mark that is used twice to its bearers in order', () => {
    const noted = (number: number) => ({ ...question(number, 'Kent u dit?'), footnotes: ['1'] });
    const footnotes = [
      { mark: '1', text: '2021Z00001' },
      { mark: '1', text: '2021Z00002' },
    ];
    expect(
      mentionsIn({ questions: [noted(2)], answers: [{ ...noted(2), refersTo: [] }], footnotes }),
    ).toEqual(['d0 question 2 1 2021Z00001 pursues', 'd0 answer 2 1 2021Z00002 pursues']);
  });

  it('says once what two documents print at the same place', () => {
    const questions = [question(2, NAME)];
    expect(
      mentionsIn(
        { kind: 'questions', submitted: '2021-08-27', questions },
        { received: '2021-09-28', questions, answers: [answer(2, NAME)] },
      ),
    ).toEqual(['d0 question 2 - kst-32761-152 pursues', 'd1 answer 2 - kst-32761-152 pursues']);
  });
});
