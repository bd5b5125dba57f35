import type { ZaakHistory } from '../history/history.ts';
import { printsOf } from './pairs.ts';
import { wordsOf } from './words.ts';

/** Words of a record that may be quoted. */
export interface SaidText {
  readonly kind: 'answer' | 'question' | 'letter';
  readonly numbers: readonly number[];
  readonly part: string | null;
  readonly text: string;
  /** The versions of the record that give these words, in order; none for a question. */
  readonly versions: readonly string[];
}

/**
 * Everything that was said in a record: each answer in each of its wordings, what it answers to, and
 * the letters that correct. Equal wordings of an answer stand here once, with all their versions.
 */
export function saidIn({ versions, questions }: ZaakHistory): readonly SaidText[] {
  const answers = new Map<string, SaidText>();
  for (const { id, answers: given } of versions) {
    for (const { numbers, part, text, manner } of given) {
      if (manner === 'withdrawn') continue;
      const key = JSON.stringify([numbers, part, text]);
      const known = answers.get(key);
      const all = [...(known?.versions ?? []), id];
      answers.set(key, { kind: 'answer', numbers, part, text, versions: all });
    }
  }
  const asked = questions.map(({ numbers, part, text }) => {
    return { kind: 'question', numbers, part, text, versions: [] } as const;
  });
  const letters = versions.flatMap(({ id, letter }) => {
    if (letter === null) return [];
    return [{ kind: 'letter', numbers: [], part: null, text: letter, versions: [id] } as const];
  });
  return [...answers.values(), ...asked, ...letters];
}

/** The prints by which the words of a record are found back; the same for an equal record. */
export function printsOfRecord(history: ZaakHistory): readonly number[] {
  const found = new Set<number>();
  for (const { text } of saidIn(history)) {
    for (const print of printsOf(wordsOf(text))) found.add(print);
  }
  return [...found].sort((one, other) => one - other);
}
