import { pairsOf } from './pairs.ts';
import type { Word } from './words.ts';

/** For each word 1 where all pairs that it makes with its neighbours are common, else 0. */
export function rangesOfFormulas(
  words: readonly Word[],
  isCommon: ((pair: number) => boolean) | undefined,
): Uint8Array {
  const found = new Uint8Array(words.length);
  if (isCommon === undefined) return found;
  const rare = new Uint8Array(words.length);
  for (const { hash, at, next } of pairsOf(words)) {
    const side = isCommon(hash) ? found : rare;
    side[at] = 1;
    side[next] = 1;
  }
  for (const [at, isRare] of rare.entries()) if (isRare) found[at] = 0;
  return found;
}
