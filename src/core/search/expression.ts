import type { Query, Term } from './query.ts';

/** The other words that a term stands for. */
export type Widen = (term: Term) => Iterable<string>;

const asWritten: Widen = () => [];

/**
 * A query in the language of FTS5 (sqlite.org/fts5.html, 3). Words stand in quotation marks, in which
 * nothing has a meaning, and are letters and figures alone: no query can be wrong. What must not be
 * there and what must stand near something else is not widened.
 */
export function toExpression(query: Query, widen: Widen = asWritten): string {
  switch (query.kind) {
    case 'term':
      return widenedTerm(query, widen);
    case 'near':
      return `NEAR(${query.terms.map((term) => quoted(term)).join(' ')}, ${query.distance})`;
    case 'all':
      return `(${query.parts.map((part) => toExpression(part, widen)).join(' AND ')})`;
    case 'any':
      return `(${query.parts.map((part) => toExpression(part, widen)).join(' OR ')})`;
    case 'but': {
      const unwanted = query.unwanted.map((part) => toExpression(part));
      return `(${toExpression(query.wanted, widen)} NOT (${unwanted.join(' OR ')}))`;
    }
  }
}

function widenedTerm(term: Term, widen: Widen): string {
  const all = [quoted(term), ...[...widen(term)].map((word) => `"${word}"`)];
  return all.length === 1 ? (all[0] ?? '') : `(${all.join(' OR ')})`;
}

function quoted({ words, isStart }: Term): string {
  return `"${words.join(' ')}"${isStart ? ' *' : ''}`;
}
