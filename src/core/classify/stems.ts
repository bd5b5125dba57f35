import { remembering } from '../text/memory.ts';

const MOST_WORDS = 8_000;
const PLURAL = /(?:'s|(?<=e[lmnr]|je|eur|or|aar|ant)s)$/;
const ENDINGS = /(?:en|es|e)$/;
const DOUBLE_VOWEL = /([aeou])\1([bdfghjklmnprstvz])$/;
const DOUBLE_CONSONANT = /([bdfgklmnprst])\1$/;
const DERIVED =
  /(?:eringen|ering|eerders?|eren|eerde?n?|eert|aties?|atie|isaties?|iteiten|iteit|heden|heid|ingen|ing|enden?|ende|achtige?|matige?|elijks|elijke?|lijke?|baar|bare?|loze?|loos|volle|vol|sters?|aars?|ers?|ele|eel|aal|ale|isch|ische)$/;
const GE = /^ge(?=[a-z]{4,}[td]e?$)/;
const LAST_TD = /(?<=[a-z]{3})[td]e?n?$/;

/** A rough stem: number and adjective endings off, spelling of vowels and consonants levelled. */
export const stem: (word: string) => string = remembering(stemOf, MOST_WORDS);

function stemOf(word: string): string {
  if (word.length <= 3) return word;
  const bare = word.replace(PLURAL, '').replace(ENDINGS, '');
  return level(bare.length < 3 ? word : bare);
}

function level(bare: string): string {
  const short = bare.replace(DOUBLE_CONSONANT, '$1').replace(DOUBLE_VOWEL, '$1$2');
  if (short.endsWith('v')) return `${short.slice(0, -1)}f`;
  if (short.endsWith('z')) return `${short.slice(0, -1)}s`;
  return short;
}

/**
 * The root that a word shares with what is derived from it: registratie, registreren and
 * geregistreerd have one root. "" where what is left is too short to prove a kinship.
 */
export const root: (word: string) => string = remembering(rootOf, MOST_WORDS);

function rootOf(word: string): string {
  const whole = word.replace(GE, '');
  const bare = whole.replace(DERIVED, '');
  const rest = bare === whole ? whole.replace(LAST_TD, '').replace(ENDINGS, '') : bare;
  const levelled = level(rest.replace(DERIVED, ''));
  return levelled.length >= 3 ? levelled : '';
}

const REPEATED = /(.)\1+/g;
const LEAST_ALIKE = 3;

/** The first letters that all forms of one stem share: boom and bomen, huis and huizen. */
export function likeness(word: string): string {
  const start = word
    .slice(0, 2 * LEAST_ALIKE)
    .replace(REPEATED, '$1')
    .slice(0, LEAST_ALIKE);
  return start.replaceAll('v', 'f').replaceAll('z', 's');
}
