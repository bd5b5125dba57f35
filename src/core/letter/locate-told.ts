import type { IndexedAnswer } from './answer-index.ts';
import type { Polarity } from './claims.ts';
import { contentKeys } from './content-words.ts';
import { type Located, type Pointing, type Rated, rate } from './rate-sentences.ts';

const YES = /^ja(?!\p{L})/iu;
const NO = /^nee(?:n)?(?!\p{L})/iu;
const DENIAL = /(?<!\p{L})(?:niet|geen|nooit|niemand|nergens)(?!\p{L})/iu;
/** "Wel" where the answer said it is not so. */
const AFFIRMS = /(?<!\p{L})w[eé]l(?! (?:niet|eens))(?!\p{L})/iu;
const CERTAIN = 0.4;
const LIKELY = 0.25;

function byWords(left: Rated, right: Rated): number {
  return right.common - left.common;
}

function byAll(left: Rated, right: Rated): number {
  return right.about - left.about || right.common - left.common;
}

/** Whether enough words agree to believe that the letter means this sentence. */
function agrees({ common, about, keys }: Rated, pointing: Pointing, opposed: boolean): boolean {
  switch (pointing) {
    case 'named':
      return common / keys >= LIKELY || common >= (opposed ? 1 : 2);
    case 'near':
      return common >= 2;
    case 'any':
      return common >= 2 && about >= 3 && about / keys >= CERTAIN;
  }
}

/** Which sentence the letter retells; null where too few words agree, or as many in another. */
export function locateTold(
  indexes: readonly IndexedAnswer[],
  told: string,
  pointing: Pointing,
): Located | null {
  const affirms = AFFIRMS.test(told);
  const opposed = ({ sentence }: Located): boolean => affirms && DENIAL.test(sentence.span.text);
  const rank = pointing === 'any' ? byAll : byWords;
  const [best, second] = [...rate(indexes, contentKeys(told))].sort(
    (left, right) => rank(left, right) || Number(opposed(right)) - Number(opposed(left)),
  );
  if (best === undefined) return null;
  if (pointing === 'named' && second === undefined) return best;
  const clear = pointing === 'named' || second === undefined || rank(best, second) < 0;
  return clear && agrees(best, pointing, opposed(best)) ? best : null;
}

/** The sentence in which an answer says yes or no. */
export function locatePolarity(index: IndexedAnswer, polarity: Polarity): Located | null {
  const word = polarity === 'yes' ? YES : NO;
  const { sentences } = index;
  const sentence =
    sentences.find(({ span }) => word.test(span.text)) ??
    (polarity === 'no' ? sentences.find(({ span }) => DENIAL.test(span.text)) : undefined) ??
    sentences[0];
  return sentence === undefined ? null : { index, sentence };
}
