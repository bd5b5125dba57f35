import type { IndexedAnswer, IndexedSentence } from './answer-index.ts';
import { shared } from './content-words.ts';

/** A sentence in one of the answers. */
export interface Located {
  readonly index: IndexedAnswer;
  readonly sentence: IndexedSentence;
}

/** A sentence with how much of a letter's words it has. */
export interface Rated extends Located {
  /** How many words of the letter the sentence has. */
  readonly common: number;
  /** The same with those that only its question has. */
  readonly about: number;
  readonly keys: number;
}

/** Rates every sentence of the answers by the words it shares with a letter. */
export function rate(
  indexes: readonly IndexedAnswer[],
  keys: ReadonlySet<string>,
): readonly Rated[] {
  return indexes
    .flatMap((index) => index.sentences.map((sentence) => ({ index, sentence })))
    .map((located) => {
      const { index, sentence } = located;
      const common = shared(keys, sentence.keys);
      const asked = [...index.asked].filter((key) => keys.has(key) && !sentence.keys.has(key));
      return { ...located, common, about: common + asked.length, keys: Math.max(1, keys.size) };
    });
}

/**
 * How the letter points at the answers that are searched: it names them, it named them before, or
 * these are all there are. The less it says, the more words must agree.
 */
export type Pointing = 'named' | 'near' | 'any';
