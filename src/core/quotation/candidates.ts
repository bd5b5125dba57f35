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
/** More records are not looked at: a text that quotes so many is a collection. */
const MOST = 48;
/** Of one sentence. */
const MOST_OF_ONE = 6;
/** What a record must share with a sentence: so many pairs, and so much of their rarity. */
const FEWEST = 2;
const FEW = 4;
const SHARE = 0.2;

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
function bestFor(pairs: readonly number[], { recordsOf }: Lookup): readonly [number, number][] {
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
    .filter(([, known]) => known.pairs >= fewest && known.score >= SHARE * total)
    .map(([record, { score }]): [number, number] => [record, score])
    .sort(([one, less], [other, more]) => more - less || one - other)
    .slice(0, MOST_OF_ONE);
}

/**
 * Which records a text may quote: those that share rare pairs of words with one of its sentences.
 * `recordsWith` gives the records that have a print, at most so many of them.
 */
export function candidatesFor(
  text: string,
  recordsWith: (print: number, most: number) => readonly number[],
): Candidates {
  const words = wordsOf(text);
  const found = new Map<number, number>();
  const known = lookup(recordsWith);
  for (const { from, to } of regionsIn(text, words)) {
    const pairs = [...new Set(pairsOf(words, from, to).map(({ hash }) => hash))];
    for (const [record, score] of bestFor(pairs, known)) {
      found.set(record, Math.max(score, found.get(record) ?? 0));
    }
  }
  const records = [...found]
    .sort(([one, less], [other, more]) => more - less || one - other)
    .slice(0, MOST)
    .map(([record]) => record);
  return { records, isCommon: known.isCommon };
}
