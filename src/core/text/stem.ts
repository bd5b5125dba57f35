import { remembering } from './memory.ts';

const DOUBLED = /([bdfgklmnprst])\1$/;
const LONG_VOWEL = /(aa|ee|oo|uu)([bdfgklmnprstvz])$/;
const SUFFIXES =
  /(?:heden|heid|ingen|ing|elijke?|lijke?|eerde?n?|erend|tjes?|jes?|tsten?|sten?|den?|ten?|en|s|e|t|d)$/;
const SHORT = /^ge(?=[^aeiou].{2,}(?:[dt]|en)$)/;
const PARTICIPLE =
  /^(aan|af|bij|door|in|mee|na|om|onder|op|over|plaats|rond|terug|toe|tegen|uit|vast|voor|weg)ge(?=.{3,}(?:[dt]|en)$)/;
const FINAL_DENTAL = /(?<=.{3})[dt]$/;
const FINAL_V = /v$/;
const FINAL_Z = /z$/;
const VOWEL = /[aeiouyé]/;

const MOST_REMEMBERED = 8_000;

function cut(word: string): string {
  if (word.length < 4 || !VOWEL.test(word)) return word;
  const bare = word.replace(PARTICIPLE, '$1').replace(SHORT, '');
  const stem = bare.replace(SUFFIXES, '');
  const kept = stem.length < 3 || !VOWEL.test(stem) ? bare : stem;
  return kept
    .replace(FINAL_DENTAL, '')
    .replace(DOUBLED, '$1')
    .replace(LONG_VOWEL, (_, vowel: string, last: string) => vowel.charAt(0) + last)
    .replace(FINAL_V, 'f')
    .replace(FINAL_Z, 's');
}

/**
 * A rough Dutch stem of a word in form A, for finding what belongs together, never for judging it:
 * "inspecteert", "geïnspecteerd" and "inspecteren" meet. Simpler than Porter's Dutch stemmer, because
 * a wrong meeting costs nothing where sentences are only ranked by likeness.
 */
export const stem: (word: string) => string = remembering(cut, MOST_REMEMBERED);
