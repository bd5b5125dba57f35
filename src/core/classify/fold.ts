const PLAIN = /^[a-z0-9']+$/;
const ACCENTS = /\p{M}|-/gu;
const SPACES = /\s+/;

/**
 * A word of the lexicon as the words of a sentence are compared: without hyphens (form A takes them
 * out) and without any accent but that of "één".
 */
export function fold(word: string): string {
  if (PLAIN.test(word) || word === 'één') return word;
  return word.normalize('NFD').replace(ACCENTS, '');
}

/** The entries of a lexicon text that is one word after another. */
export function listOf(text: string): readonly string[] {
  return text.split(SPACES).filter(Boolean).map(fold);
}
