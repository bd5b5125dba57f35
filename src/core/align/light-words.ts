import { FUNCTION_WORDS } from '../lexicon/function-words.ts';

/** Forms of auxiliaries and of "doen" and "gebeuren", which stand in for other verbs (ANS 18.5). */
const AUXILIARIES = `is ben bent zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt
worden werd werden geworden zal zult zullen zou zouden kan kunt kunnen kon konden moet moeten moest
moesten mag mogen mocht mochten wil wilt willen wilde wilden doe doet doen deed deden gedaan gebeurt
gebeuren gebeurde gebeurd`;

const LIGHT: ReadonlySet<string> = new Set(`${FUNCTION_WORDS} ${AUXILIARIES}`.trim().split(/\s+/));

/** The words of form A that carry no content of their own. */
export function isLightWord(word: string): boolean {
  return LIGHT.has(word);
}
