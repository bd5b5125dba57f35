import { FUNCTION_WORDS, LIGHT_WORDS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { EXPANSIONS } from '../text/abbreviations.ts';
import { remembering } from '../text/memory.ts';
import { listOf } from './fold.ts';
import { stem } from './stems.ts';
import { verbLemmas } from './verb-forms.ts';

/** What a word is by itself, wherever it stands. */
export interface Lexeme {
  /** Folded form: lower case, no accents, no hyphens. One string for all places where it stands. */
  readonly form: string;
  /** Verbs that this may be a form of. */
  readonly verbs: readonly string[];
  readonly stem: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Carries content of its own; function words, marks and light words do not. */
  readonly content: boolean;
}

const LETTER = /\p{L}/u;
const DIGIT = /^\d/;
const FUNCTION: ReadonlySet<string> = new Set(listOf(FUNCTION_WORDS));
const LIGHT: ReadonlySet<string> = new Set(listOf(LIGHT_WORDS));
const PREPOSITION: ReadonlySet<string> = new Set(listOf(PREPOSITIONS));
const MOST_WORDS = 8_000;

const ACCENTS = /\p{M}/gu;
const ASCII = /^\p{ASCII}*$/u;
const plain = (form: string): string =>
  form === 'één' || ASCII.test(form) ? form : form.normalize('NFD').replace(ACCENTS, '');

function kindOf(form: string): Lexeme['kind'] {
  if (DIGIT.test(form)) return 'number';
  return LETTER.test(form) ? 'word' : 'mark';
}

/** Whether a verb or word carries no content of its own. */
export function isLight(word: string): boolean {
  return LIGHT.has(word);
}

function lexemeOf(token: string): Lexeme {
  const form = plain(token);
  const kind = kindOf(form);
  const verbs = kind === 'word' && !PREPOSITION.has(form) ? verbLemmas(form) : [];
  const light = FUNCTION.has(form) || isLight(form) || verbs.some(isLight);
  return { form, verbs, stem: stem(form), kind, content: kind === 'word' && !light };
}

const TIMES = /^(een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(maal)$/;

/** "t.a.v." and "tweemaal" stand for more words than one. */
function wordsIn(token: string): readonly string[] {
  if (token.endsWith('.')) return EXPANSIONS.get(token)?.split(' ') ?? [token];
  return token.endsWith('maal') ? (TIMES.exec(token)?.slice(1) ?? [token]) : [token];
}

/**
 * The words that a token of form A stands for, remembered: an answer uses few words many times. An
 * abbreviation is given with its full stop.
 */
export const lexemesOf: (token: string) => readonly Lexeme[] = remembering(
  (token) => wordsIn(token).map(lexemeOf),
  MOST_WORDS,
);

/** What one form is, as it stands. */
export const lexeme: (form: string) => Lexeme = remembering(lexemeOf, MOST_WORDS);
