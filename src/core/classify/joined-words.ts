import type { Word } from './words.ts';

const JOIN_REACH = 3;

/** "real time" and "realtime", "voorstel voor richtlijn" and "richtlijnvoorstel". */
export function pairJoined(
  words: readonly Word[],
  own: Set<number>,
  others: readonly Word[],
  other: Set<number>,
): readonly (readonly [number, number])[] {
  if (own.size === 0 || other.size === 0) return [];
  const pairs: (readonly [number, number])[] = [];
  const compounds = new Map([...other].map((at) => [others[at]?.form ?? '', at]));
  const lengths = new Set([...compounds.keys()].map(({ length }) => length));
  for (const [one, next] of neighbours(words, own)) {
    const length = (words[one]?.form.length ?? 0) + (words[next]?.form.length ?? 0);
    if (!LINK_LENGTHS.some((link) => lengths.has(length + link))) continue;
    const target = spellings(words[one], words[next])
      .map((form) => compounds.get(form))
      .find(Number.isInteger);
    if (target === undefined || !other.has(target)) continue;
    own.delete(one);
    own.delete(next);
    other.delete(target);
    pairs.push([one, target]);
  }
  return pairs;
}

/** Places of words that may be parts of one compound: near each other, one of them left over. */
function neighbours(words: readonly Word[], own: ReadonlySet<number>): readonly Pair[] {
  return [...own].flatMap((at) => {
    const ahead = Array.from({ length: JOIN_REACH }, (_, step): Pair => [at, at + step + 1]);
    const pairs: readonly Pair[] = [...ahead, [at - 1, at]];
    return pairs.filter(
      ([one, next]) => words[one]?.kind === 'word' && words[next]?.kind === 'word',
    );
  });
}

type Pair = readonly [number, number];

const LINKS = ['', 's', 'n', 'en'] as const;
const LINK_LENGTHS = [0, 1, 2] as const;

/** A compound of two words with the usual links between them (ANS 12.2.2.1). */
function spellings(one: Word | undefined, other: Word | undefined): readonly string[] {
  const [left, right] = [one?.form ?? '', other?.form ?? ''];
  return LINKS.flatMap((link) => [`${left}${link}${right}`, `${right}${link}${left}`]);
}
