import { FUNCTION_WORDS } from '../../../src/core/lexicon/function-words.ts';
import { ADJECTIVES } from '../../../src/core/lexicon/synonyms/adjectives.ts';
import { CARE_EDUCATION } from '../../../src/core/lexicon/synonyms/care-education.ts';
import { ECONOMY } from '../../../src/core/lexicon/synonyms/economy.ts';
import { GENERAL_NOUNS } from '../../../src/core/lexicon/synonyms/general-nouns.ts';
import { JUSTICE } from '../../../src/core/lexicon/synonyms/justice.ts';
import { LIVING_ENVIRONMENT } from '../../../src/core/lexicon/synonyms/living-environment.ts';
import { POLICY_NOUNS } from '../../../src/core/lexicon/synonyms/policy-nouns.ts';
import { type Dice, rollDice } from '../replay/invented/dice.ts';

/** Words to write with; each call gives one, common words far more often than rare ones. */
export interface Vocabulary {
  readonly content: (dice: Dice) => string;
  readonly light: (dice: Dice) => string;
  /** All content words, the most common first. */
  readonly ranked: readonly string[];
}

const WORD = /^[a-zà-ÿ]{3,16}$/;
const SEPARATORS = /[\s|]+/;
const NOUNS = [GENERAL_NOUNS, POLICY_NOUNS, LIVING_ENVIRONMENT, ECONOMY, JUSTICE, CARE_EDUCATION];
/** About as many different words as a hundred thousand official documents have, names apart. */
const COMPOUNDS = 240_000;
const GRAIN = 2 ** 24;
/** Zipf's law as Mandelbrot has it: so many ranks share the top. Function words, drawn apart, fewer. */
const FLAT = { content: 60, light: 4 } as const;

function wordsOf(lists: readonly string[]): readonly string[] {
  const words = lists.flatMap((list) => list.split(SEPARATORS));
  return [...new Set(words.filter((word) => WORD.test(word)))];
}

/** Rank 0 is drawn most; the chance of a rank falls as one over it. */
function zipf(words: readonly string[], flat: number): (dice: Dice) => string {
  const base = 1 + words.length / flat;
  return (dice) => {
    const rank = Math.floor(flat * (base ** (dice.below(GRAIN) / GRAIN) - 1));
    return words[rank] ?? '';
  };
}

function shuffled(words: readonly string[], dice: Dice): readonly string[] {
  const order = words.map((word) => ({ word, at: dice.below(GRAIN) }));
  return order.sort((one, other) => one.at - other.at).map(({ word }) => word);
}

/**
 * The words of kvq's own lexicon with compounds made of its nouns, as Dutch makes them; the same every
 * time.
 */
export function createVocabulary(): Vocabulary {
  const dice = rollDice(7, 7);
  const nouns = wordsOf(NOUNS);
  const simple = shuffled([...new Set([...nouns, ...wordsOf([ADJECTIVES])])], dice);
  const noun = zipf(shuffled(nouns, dice), FLAT.content);
  const compounds = new Set<string>();
  while (compounds.size < COMPOUNDS) compounds.add(noun(dice) + noun(dice));
  const ranked = [...simple, ...compounds];
  return {
    ranked,
    content: zipf(ranked, FLAT.content),
    light: zipf(wordsOf([FUNCTION_WORDS]), FLAT.light),
  };
}
