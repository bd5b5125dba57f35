import { describe, expect, it } from 'vitest';
import { besideAnswers } from '../../../src/core/history/beside-answers.ts';
import { deriveHistory } from '../../../src/core/history/derive-history.ts';
import { answer, filed, parsed } from './documents.ts';

const FIRST = parsed({
  questions: [{ numbers: [1], part: null, text: 'Vaart de pont?', footnotes: ['1'] }],
  answers: [{ ...answer([1], 'De pont vaart altijd.'), footnotes: ['2', '9'] }],
  footnotes: [
    { mark: '1', text: 'De krant.' },
    { mark: '2', text: 'De dienstregeling.' },
  ],
  letter: 'Hierbij de antwoorden.',
});
const LETTER = parsed({
  kind: 'further-answer',
  received: '2099-03-03',
  letter:
    'In het antwoord op vraag 1 staat: «De pont vaart altijd.» Dat moet zijn: «De pont vaart vaak.»',
});

function beside(
  ...documents: Parameters<typeof deriveHistory>[1]
): ReturnType<typeof besideAnswers> {
  return besideAnswers(deriveHistory('2099Z00001', documents), documents);
}

describe('what documents print beside questions and answers', () => {
  it('gives each question and answer its own notes', () => {
    expect(beside(filed('a', FIRST)).notes).toEqual([
      { of: 'question', numbers: [1], part: null, notes: [{ mark: '1', text: 'De krant.' }] },
      {
        of: 'answer',
        numbers: [1],
        part: null,
        notes: [{ mark: '2', text: 'De dienstregeling.' }],
      },
    ]);
  });

  it('keeps the notes of an answer of which a letter changed some words', () => {
    const { notes } = beside(filed('a', FIRST), filed('b', LETTER));
    expect(notes.find(({ of }) => of === 'answer')?.notes).toEqual([
      { mark: '2', text: 'De dienstregeling.' },
    ]);
  });

  it('takes no notes over from an answer that was given anew', () => {
    const again = parsed({ ...FIRST, received: '2099-04-04', footnotes: [], letter: null });
    const { notes } = beside(filed('a', FIRST), filed('b', again));
    expect(notes.map(({ of }) => of)).toEqual(['question']);
  });

  it('gives the prose of each document by date, of a replaced one the last', () => {
    const replaced = { ...LETTER, letter: `${LETTER.letter} Excuses.` };
    const { proses } = beside(filed('b', LETTER, replaced), filed('a', FIRST));
    expect(proses.map(({ document, text }) => [document, text])).toEqual([
      ['a', FIRST.letter],
      ['b', replaced.letter],
    ]);
  });
});
