import { WORD_SCALES } from '../lexicon/word-scales.ts';
import { fold } from './fold.ts';
import { lazily } from './lazily.ts';
import { wordKeys } from './relations.ts';
import { stem } from './stems.ts';
import { verbLemmas } from './verb-forms.ts';
import type { Word } from './words.ts';

interface Rank {
  readonly scale: number;
  readonly step: number;
}

function keysOf(member: string): readonly string[] {
  const word = fold(member.trim());
  return [stem(word), ...verbLemmas(word).filter((verb) => verb === word)];
}

const ranks = lazily((): ReadonlyMap<string, readonly Rank[]> => {
  const found = new Map<string, Rank[]>();
  for (const [scale, line] of WORD_SCALES.trim().split('\n').entries()) {
    for (const [step, members] of line.split('>').entries()) {
      for (const key of members.split('|').flatMap(keysOf)) {
        found.set(key, [...(found.get(key) ?? []), { scale, step }]);
      }
    }
  }
  return found;
});

function ranksOf(words: readonly Word[]): readonly Rank[] {
  return words.flatMap((word) => wordKeys(word).flatMap((key) => ranks().get(key) ?? []));
}

/** Below 0 where the later words stand lower on a scale that both are on, above 0 where higher, else 0. */
export function stepBetween(before: readonly Word[], after: readonly Word[]): number {
  const later = ranksOf(after);
  for (const { scale, step } of ranksOf(before)) {
    const other = later.find((rank) => rank.scale === scale);
    if (other !== undefined) return step - other.step;
  }
  return 0;
}
