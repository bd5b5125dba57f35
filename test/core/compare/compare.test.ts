import { describe, expect, it } from 'vitest';
import { compareAnswers, compareSentences } from '../../../src/core/compare/compare.ts';
import type { AnswerText, Comparison } from '../../../src/core/model.ts';

const answer = (text: string, numbers: readonly number[] = [1]): AnswerText => ({
  numbers,
  part: null,
  question: '',
  text,
});

function labels({ statements }: Comparison): readonly string[] {
  return statements.map(({ op, label }) => `${op} ${label}`);
}

describe('comparison of answers', () => {
  it('never calls an answer that is not given again removed', () => {
    const comparison = compareAnswers(
      [answer('De dijk is hoog.', [1]), answer('De sluis is dicht.', [2, 3])],
      [answer('De dijk is hoog.', [1])],
    );
    expect(labels(comparison)).toEqual(['keep unchanged']);
    expect(comparison.notRepeated).toEqual([2, 3]);
  });

  it('labels what only notation changed without asking the rules', () => {
    const comparison = compareAnswers(
      [answer('Dat kost 2,4 mln. euro, zie mijn brief van 3 mei 2019.')],
      [answer('Dat kost € 2.400.000, zie mijn brief van 4 juni 2019.')],
    );
    expect(labels(comparison)).toEqual(['edit reworded']);
    expect(comparison.statements[0]?.changed.after.map(({ text }) => text)).toContain(
      '€ 2.400.000,',
    );
  });

  it('calls a mended slip of the pen unchanged', () => {
    const mended = compareAnswers([answer('De dijk is verhgd.')], [answer('De dijk is verhogd.')]);
    expect(labels(mended)).toEqual(['edit unchanged']);
  });

  it('brings places back to the answer they are in when answers were merged', () => {
    const before = [answer('De dijk is hoog.', [3]), answer('De sluis is dicht.', [4])];
    const after = [answer('De dijk is hoog. De sluis is open.', [3, 4])];
    const { statements } = compareAnswers(before, after);
    const sluice = statements.find(({ after: [span] }) => span?.text.includes('sluis'));
    expect(sluice?.numbers).toEqual([3, 4]);
    expect(sluice?.before).toEqual([{ text: 'De sluis is dicht.', start: 0, end: 18 }]);
    expect(sluice?.after).toEqual([{ text: 'De sluis is open.', start: 17, end: 34 }]);
  });

  it('pairs what a letter puts in place of a sentence, however unlike', () => {
    const before = 'De dijk is hoog. Vissers krijgen niets.';
    const after = 'De dijk is hoog. Er loopt bezwaar tegen het besluit over de vangst.';
    const letter = 'Dat was te stellig.';
    const { statements } = compareAnswers([answer(before)], [answer(after)], {
      text: letter,
      corrections: [
        {
          numbers: [1],
          before: 'Vissers krijgen niets.',
          after: 'Er loopt bezwaar tegen het besluit over de vangst.',
          reason: { text: 'te stellig', start: 8, end: 18 },
          passage: { text: letter, start: 0, end: letter.length },
        },
      ],
    });
    expect(statements.map(({ op }) => op)).toEqual(['keep', 'edit']);
    expect(statements[1]?.reasons.some(({ letter: words }) => words?.text === 'te stellig')).toBe(
      true,
    );
  });

  it('puts a refusal in the place of the claims that went', () => {
    const { statements } = compareAnswers(
      [answer('De verdachte is vrijgelaten. Er is beroep ingesteld.')],
      [answer('Over individuele zaken doe ik geen mededelingen.')],
    );
    expect(statements).toHaveLength(1);
    expect(statements[0]?.op).toBe('merge');
    expect(statements[0]?.flag).toBe(true);
  });

  it('takes given sentences as one bead when told so', () => {
    const [statement, ...more] = compareSentences(
      { before: ['De dijk is hoog.'], after: ['Vissers krijgen niets.'], question: '' },
      true,
    );
    expect(more).toEqual([]);
    expect(statement?.indices).toEqual({ before: [0], after: [0] });
  });

  it('says of a sentence without end only which words lie between the same ones', () => {
    const [one, other] = ['waarschijnlijk', 'vermoedelijk volgens de beheerder'].map(
      (words) => `De brug is ${`${words} `.repeat(5000)}veilig.`,
    );
    const { statements } = compareAnswers([answer(one ?? '')], [answer(other ?? '')]);
    expect(statements).toMatchObject([
      { label: 'unclassified', confidence: 'low', reasons: [{ rule: 'R10', feature: 'words' }] },
    ]);
    const [{ changed }] = statements as [(typeof statements)[0]];
    expect(changed.before[0]?.text.trim()).toBe('waarschijnlijk '.repeat(5000).trim());
    expect(one?.slice(changed.before[0]?.start, changed.before[0]?.end)).toBe(
      changed.before[0]?.text,
    );
  });

  it('takes a figure without end for changed, and for itself', () => {
    const [nines, eights] = ['9', '8'].map((digit) => [
      answer(`Er zijn ${digit.repeat(40_000)} schepen.`),
    ]);
    expect(labels(compareAnswers(nines ?? [], eights ?? []))).toEqual(['edit unclassified']);
    expect(labels(compareAnswers(nines ?? [], nines ?? []))).toEqual(['keep unchanged']);
  });

  it('removes the sentences of a whole report one by one where a refusal takes its place', () => {
    const report = Array.from({ length: 1500 }, (_, at) => `Dijk ${at} is niet veilig.`).join(' ');
    const found = compareAnswers([answer(report)], [answer('Daarover doe ik geen mededelingen.')]);
    expect(new Set(labels(found))).toEqual(new Set(['delete removed', 'add added']));
  });
});
