import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { NOUN_HOMOGRAPHS } from '../lexicon/verbs.ts';
import { listOf } from './fold.ts';
import type { Word } from './words.ts';

const HOMOGRAPH: ReadonlySet<string> = new Set(listOf(NOUN_HOMOGRAPHS));
const DETERMINER: ReadonlySet<string> = new Set(listOf(DETERMINERS));
const PREPOSITION: ReadonlySet<string> = new Set(
  listOf(PREPOSITIONS).filter((form) => form !== 'te'),
);
const ADJECTIVE = /[^aeiou]e$/;

function leadsNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.kind === 'mark') return false;
  if (word.kind === 'number' || DETERMINER.has(word.form) || PREPOSITION.has(word.form))
    return true;
  return word.content && ADJECTIVE.test(word.form) && leadsNoun(words, at - 1);
}

/** "de Staat": with an article and a capital the state, no form of "staan". */
function isState({ form, name }: Word, lead: string | undefined): boolean {
  return form === 'staat' && name && (lead === 'de' || lead === 'der');
}

/** "de vragen", "gestelde eisen": forms that are nouns here, though elsewhere they are verbs (ANS 3.1). */
export function nounsAmong(words: readonly Word[]): readonly Word[] {
  if (!words.some(({ form }) => HOMOGRAPH.has(form) || form === 'staat')) return words;
  return words.map((word, at) => {
    if (isState(word, words[at - 1]?.form)) return { ...word, verbs: [], content: true };
    return HOMOGRAPH.has(word.form) && leadsNoun(words, at - 1) ? { ...word, verbs: [] } : word;
  });
}
