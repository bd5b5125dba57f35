import type { Near, Query, Term } from './query.ts';
import { type QueryToken, queryTokens, termOf, USUAL_DISTANCE } from './query-tokens.ts';

/** Brackets within brackets are followed so deep; SQLite's own parser gives up sooner or later. */
const DEEPEST = 12;
const GIVEN_DISTANCE = /^(.*),(\d{1,3})$/;
const FIGURE = /^\d{1,3}$/;

interface Reader {
  readonly tokens: readonly QueryToken[];
  at: number;
  depth: number;
}

/**
 * Reads a query as people write it (docs/searching.md): words, "phrases", AND OR NOT NEAR or EN OF
 * NIET in capitals, brackets, `woord*`. Every text is a query: an operator without what it needs is a
 * word, and a bracket or quotation mark that is not closed ends with the text. Null where no letter or
 * figure stands in it.
 */
export function parseQuery(written: string): Query | null {
  const reader: Reader = { tokens: queryTokens(written), at: 0, depth: 0 };
  const parts: Query[] = [];
  while (reader.at < reader.tokens.length) {
    const part = readAny(reader);
    if (part !== null) parts.push(part);
    // A closing bracket too many.
    if (reader.tokens[reader.at]?.kind === 'close') reader.at += 1;
  }
  return joined('all', parts);
}

function readAny(reader: Reader): Query | null {
  const parts: Query[] = [];
  do {
    const part = readAll(reader);
    if (part !== null) parts.push(part);
  } while (take(reader, 'or', parts.length > 0));
  return joined('any', parts);
}

/** Words after one another are all wanted; what follows a NOT is not. */
function readAll(reader: Reader): Query | null {
  const wanted: Query[] = [];
  const unwanted: Query[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    const hasBefore = wanted.length > 0;
    if (token === undefined || token.kind === 'close' || isOperator(reader, 'or', hasBefore)) break;
    take(reader, 'and', hasBefore);
    const list = take(reader, 'not', hasBefore) ? unwanted : wanted;
    const part = readNear(reader);
    if (part !== null) list.push(part);
  }
  const all = joined('all', wanted);
  return all === null || unwanted.length === 0 ? all : { kind: 'but', wanted: all, unwanted };
}

/** `a NEAR b`, of words and phrases only: in brackets it is AND. */
function readNear(reader: Reader): Query | null {
  const terms: Term[] = [];
  let distance = 0;
  let part = readPart(reader);
  while (part?.kind === 'term' && isOperator(reader, 'near', true)) {
    const next = reader.tokens[reader.at + 1];
    if (next?.kind !== 'word') break;
    const token = reader.tokens[reader.at];
    if (token?.kind === 'operator' && token.operator.name === 'near') {
      distance = Math.max(distance, token.operator.distance);
    }
    terms.push(part);
    reader.at += 1;
    part = readPart(reader);
  }
  if (terms.length === 0 || part?.kind !== 'term') return part;
  return { kind: 'near', terms: [...terms, part], distance };
}

function readPart(reader: Reader): Query | null {
  const token = reader.tokens[reader.at];
  if (token === undefined || token.kind === 'close') return null;
  reader.at += 1;
  if (token.kind === 'word') return token.term;
  if (token.kind === 'open') return readBracket(reader);
  const next = reader.tokens[reader.at];
  if (token.operator.name === 'near' && next?.kind === 'open' && next.isAfterNear) {
    reader.at += 1;
    return readNearList(reader) ?? termOf(token.raw);
  }
  return termOf(token.raw);
}

function readBracket(reader: Reader): Query | null {
  if (reader.depth >= DEEPEST) return null;
  reader.depth += 1;
  const inner = readAny(reader);
  reader.depth -= 1;
  if (reader.tokens[reader.at]?.kind === 'close') reader.at += 1;
  return inner;
}

/** `NEAR(a "b c", 5)`: the words up to the closing bracket. */
function readNearList(reader: Reader): Query | null {
  const raws: { readonly raw: string; readonly term: Term }[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (token?.kind !== 'word') break;
    raws.push(token);
    reader.at += 1;
  }
  if (reader.tokens[reader.at]?.kind === 'close') reader.at += 1;
  const { terms, distance } = withDistance(raws);
  const [first] = terms;
  if (first === undefined || terms.length === 1) return first ?? null;
  return { kind: 'near', terms, distance };
}

function withDistance(
  raws: readonly { readonly raw: string; readonly term: Term }[],
): Pick<Near, 'terms' | 'distance'> {
  const terms = raws.map(({ term }) => term);
  const last = raws.at(-1)?.raw ?? '';
  if (FIGURE.test(last) && raws.at(-2)?.raw.endsWith(',')) {
    return { terms: terms.slice(0, -1), distance: Number(last) };
  }
  const [, word = '', figure = ''] = GIVEN_DISTANCE.exec(last) ?? [];
  if (figure === '') return { terms, distance: USUAL_DISTANCE };
  const term = termOf(word);
  return { terms: [...terms.slice(0, -1), ...(term ? [term] : [])], distance: Number(figure) };
}

/** Whether an operator stands here with something before it and something after it. */
function isOperator(reader: Reader, name: string, hasBefore: boolean): boolean {
  const token = reader.tokens[reader.at];
  const next = reader.tokens[reader.at + 1];
  const isNamed = token?.kind === 'operator' && token.operator.name === name;
  return isNamed && hasBefore && next !== undefined && next.kind !== 'close';
}

function take(reader: Reader, name: string, hasBefore: boolean): boolean {
  const isThere = isOperator(reader, name, hasBefore);
  if (isThere) reader.at += 1;
  return isThere;
}

function joined(kind: 'all' | 'any', parts: readonly Query[]): Query | null {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? null;
  // Flat, so that a long row of words is not as deep as it is long.
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  return { kind, parts: flat };
}
