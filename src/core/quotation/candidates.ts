import { pairsOf } from './pairs.ts';
import { regionsIn } from './regions.ts';
import { wordsOf } from './words.ts';

/** The records that may be quoted, best first, and which pairs of words say nothing. */
export interface Candidates {
  readonly records: readonly number[];
  readonly isCommon: (pair: number) => boolean;
}

/** A pair in more records than this is an idiom: "Openbaar Ministerie", "onderzoek naar". */
export const COMMON = 300;
/** So many records are looked into at the least and at the most; in between one for each sentence. */
const RECORDS = { least: 48, most: 600 } as const;
/** Of one sentence. */
const MOST_OF_ONE = 6;
/** What a record must share with a sentence: so many pairs, and so much of their rarity. */
const FEWEST = 2;
const FEW = 4;
const SHARE = { quoted: 0.2, paraphrased: 0.1 } as const;

interface Lookup {
  readonly recordsOf: (pair: number) => readonly number[];
  readonly isCommon: (pair: number) => boolean;
}

function lookup(recordsWith: (pair: number, most: number) => readonly number[]): Lookup {
  const known = new Map<number, readonly number[]>();
  const common = new Set<number>();
  const recordsOf = (pair: number): readonly number[] => {
    const before = known.get(pair);
    if (before !== undefined) return before;
    const found = recordsWith(pair, COMMON + 1);
    if (found.length > COMMON) common.add(pair);
    const rare = found.length > COMMON ? [] : found;
    known.set(pair, rare);
    return rare;
  };
  return { recordsOf, isCommon: (pair) => common.has(pair) };
}

/** A pair tells the more, the fewer records have it. */
function rarity(records: number): number {
  return 1 / (1 + Math.log2(Math.max(1, records)));
}

/** The records that share most with one stretch of text, with how much. */
function bestFor(
  pairs: readonly number[],
  { recordsOf }: Lookup,
  share: number,
): readonly [number, number][] {
  const scores = new Map<number, { pairs: number; score: number }>();
  let total = 0;
  for (const pair of pairs) {
    const records = recordsOf(pair);
    const worth = rarity(records.length);
    total += worth;
    for (const record of records) {
      const known = scores.get(record) ?? { pairs: 0, score: 0 };
      scores.set(record, { pairs: known.pairs + 1, score: known.score + worth });
    }
  }
  const fewest = pairs.length <= FEW ? 1 : FEWEST;
  return [...scores]
    .filter(([, known]) => known.pairs >= fewest && known.score >= share * total)
    .map(([record, { score }]): [number, number] => [record, score])
    .sort(([one, less], [other, more]) => more - less || one - other)
    .slice(0, MOST_OF_ONE);
}

/** How a record does for the sentence for which it does best: its place among others, and its score. */
interface Suit {
  readonly place: number;
  readonly score: number;
}

/** The first choice of any sentence goes before the second choice of another. */
function compare(one: Suit, other: Suit): number {
  return one.place - other.place || other.score - one.score;
}

/**
 * Which records a text may quote: those that share rare pairs of words with one of its sentences.
 * `recordsWith` gives the records that have a print, at most so many of them. With `paraphrases` a
 * record need share less.
 */
export function candidatesFor(
  text: string,
  recordsWith: (print: number, most: number) => readonly number[],
  paraphrases = false,
): Candidates {
  const share = paraphrases ? SHARE.paraphrased : SHARE.quoted;
  const words = wordsOf(text);
  const found = new Map<number, Suit>();
  const known = lookup(recordsWith);
  const regions = regionsIn(text, words);
  for (const { from, to } of regions) {
    const pairs = [...new Set(pairsOf(words, from, to).map(({ hash }) => hash))];
    for (const [place, [record, score]] of bestFor(pairs, known, share).entries()) {
      const before = found.get(record);
      const now = { place, score };
      if (before === undefined || compare(now, before) < 0) found.set(record, now);
    }
  }
  const most = Math.min(RECORDS.most, Math.max(RECORDS.least, regions.length));
  const records = [...found]
    .sort(([one, first], [other, second]) => compare(first, second) || one - other)
    .slice(0, most)
    .map(([record]) => record);
  return { records, isCommon: known.isCommon };
}
