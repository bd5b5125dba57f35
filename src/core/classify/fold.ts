import { normalise } from '../text/normal-form.ts';

const ACCENTED = /[^\p{ASCII}]/u;
const ACCENTS = /\p{M}/gu;

/** A word as the lexicon compares it: form A, without any accent but that of "één". */
export function fold(word: string): string {
  const plain = normalise(word);
  if (plain === 'één' || !ACCENTED.test(plain)) return plain;
  return plain.normalize('NFD').replace(ACCENTS, '');
}

/** The entries of a lexicon text that is one word after another. */
export function listOf(text: string): readonly string[] {
  return text.split(SPACES).filter(Boolean).map(fold);
}

const SPACES = /\s+/;
