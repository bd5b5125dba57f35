import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findCorrections } from '../../../src/core/letter/find-corrections.ts';
import { resolveCorrections } from '../../../src/core/letter/resolve-corrections.ts';
import { sentenceForm } from '../../../src/core/text/normal-form.ts';
import { describeShared, sharedPath } from '../../support/shared.ts';

interface Expected {
  readonly n: readonly number[];
  readonly old_sentence: string | null;
  readonly new_sentence: string | null;
  readonly new_accept?: readonly string[];
}

interface LetterRow {
  readonly id: string;
  readonly old_record: {
    readonly answers: readonly {
      readonly n: readonly number[];
      readonly question: string;
      readonly text: string;
    }[];
  };
  readonly letter_text: string;
  readonly expected: readonly Expected[];
}

function rows<T>(name: string): readonly T[] {
  const lines = readFileSync(sharedPath(name), 'utf8').trim().split('\n');
  return lines.map((line): T => JSON.parse(line));
}

function same(left: string | null, right: string | null): boolean {
  return left === null || right === null
    ? left === right
    : sentenceForm(left) === sentenceForm(right);
}

function corrections({ old_record, letter_text }: LetterRow) {
  return resolveCorrections(
    letter_text,
    old_record.answers.map(({ n, question, text }) => ({ numbers: n, part: null, question, text })),
  );
}

/** As letters-eval.mjs: found by numbers and old sentence, with new wording that the gold accepts. */
function isFound(row: LetterRow, gold: Expected): boolean {
  return corrections(row).some(({ numbers, before, after }) => {
    const accepted = [gold.new_sentence, ...(gold.new_accept ?? [])];
    return (
      numbers.join() === gold.n.join() &&
      same(before?.text ?? null, gold.old_sentence) &&
      accepted.some((wording) => same(after, wording))
    );
  });
}

describeShared('sample letters', () => {
  const letters = rows<LetterRow>('bench/samples-letters.jsonl');

  it('finds at least 8 of the 9 corrections with their exact new wording', () => {
    const found = letters.flatMap((row) => row.expected.filter((gold) => isFound(row, gold)));
    expect(found.length).toBeGreaterThanOrEqual(8);
  });

  it('claims nothing beyond them', () => {
    for (const row of letters)
      expect(corrections(row).length, row.id).toBeLessThanOrEqual(row.expected.length);
  });
});

describeShared('the flagship', () => {
  const folder = 'data/revised_cases/';
  const text = readFileSync(
    sharedPath(`${folder}2021Z14612_clearview/ah-tk-20212022-472.RECONSTRUCTED.txt`),
    'utf8',
  );
  const [{ gewijzigd }] = JSON.parse(
    readFileSync(sharedPath(`${folder}revised_cases.json`), 'utf8'),
  );
  const [{ oud, nieuw, reden }] = gewijzigd;
  const letter = text.slice(text.lastIndexOf('Nader antwoord') + 'Nader antwoord'.length);

  it('reads number, sentences and reason from the letter alone', () => {
    const [found, ...rest] = findCorrections(letter);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ number: 12, after: `${nieuw}.`, reason: reden });
  });

  it('finds the sentence that the letter quotes with another spelling', () => {
    const answers = [
      { numbers: [11], part: null, question: '', text: 'Het rapport is bekend.' },
      { numbers: [12], part: null, question: '', text: `Nee. ${oud} Er is een kader.` },
    ];
    const [found, ...rest] = resolveCorrections(letter, answers);
    expect(rest).toEqual([]);
    expect(found?.numbers).toEqual([12]);
    expect(found?.before?.text).toBe(oud);
    expect(found?.reading).toBe(`${nieuw}.`);
    expect(found?.text).toBe(`Nee. ${nieuw}. Er is een kader.`);
    expect(found?.reason?.text).toBe(reden);
  });
});

describeShared('real answers read as if they were letters', () => {
  it('give a correction in at most one of five hundred', () => {
    const answers = rows<{ readonly answer: string }>('data/answers/answers.jsonl');
    const claimed = answers.filter(({ answer }) => findCorrections(answer).length > 0);
    expect(claimed.length).toBeLessThanOrEqual(answers.length / 500);
  });
});
