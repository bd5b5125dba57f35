import { toExpression, type Widen } from '../../core/search/expression.ts';
import type { Sought } from '../../core/search/marks.ts';
import { type Query, type Term, wantedTerms } from '../../core/search/query.ts';
import { type Store, sql } from '../store.ts';
import { isWidened, widenTerm } from './widen.ts';

const upTo = sql<[string, number], { readonly count: number }>(`
  select count(*) as count
  from (
    select 1
    from passage_text
    where passage_text match ?
    limit ?)
`);

/** What stands in so many passages says nothing about any of them, and is not widened. */
const COMMON = 5000;

/** Tells whether a word, as a folded one, stands in so many passages that it does not tell them apart. */
export type IsCommon = (word: string) => boolean;

/** Counts each word once. */
export function commonWords(store: Store): IsCommon {
  const known = new Map<string, boolean>();
  return (word) => {
    const isKnown = known.get(word) ?? countMatches(store, word, COMMON) === COMMON;
    known.set(word, isKnown);
    return isKnown;
  };
}

/** How many passages a word stands in, counted no further than `most`. */
export function countMatches(store: Store, word: string, most: number): number {
  return upTo(store).get(`text : "${word}"`, most)?.count ?? 0;
}

/** The terms of a query that may stand in what it finds, each with what it also stands for. */
export function leavesOf(store: Store, query: Query, isCommon: IsCommon): readonly Sought[] {
  return wantedTerms(query).map((term) => {
    const [word = ''] = term.words;
    const isWider = isWidened(term) && !isCommon(word);
    const others = isWider || term.isEnd ? widenTerm(store, term) : [];
    return { term, others: new Set(others) };
  });
}

/** What the terms of a query are widened by, for its expression. */
export function widened(leaves: readonly Sought[]): Widen {
  return (term) => leaves.find((leaf) => leaf.term === term)?.others ?? [];
}

/** The words of the leaves that tell passages apart, as an expression; null where there are none. */
export function weighingOf(leaves: readonly Sought[], isCommon: IsCommon): string | null {
  const words = new Set(leaves.flatMap(({ term }) => term.words));
  const telling = [...words].filter((word) => !isCommon(word));
  const terms = telling.map((word): Term => {
    return { kind: 'term', words: [word], isStart: false, isEnd: false, isExact: true };
  });
  return terms.length === 0 ? null : `text : ${toExpression({ kind: 'any', parts: terms })}`;
}
