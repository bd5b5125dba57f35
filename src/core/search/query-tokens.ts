import type { Term } from './query.ts';
import { foldedWords } from './words.ts';

/** What a written query is made of. `raw` is the word as it was written, for what it may mean else. */
export type QueryToken =
  | { readonly kind: 'open'; readonly isAfterNear: boolean }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly raw: string; readonly term: Term }
  | { readonly kind: 'operator'; readonly raw: string; readonly operator: Operator };

/** `near` with the distance that is written behind it, `NEAR/5`. */
type Operator =
  | { readonly name: 'and' | 'or' | 'not' }
  | { readonly name: 'near'; readonly distance: number };

/** In words between them, where none is given; as FTS5 has it. */
export const USUAL_DISTANCE = 10;
/** A text longer than this is no question; what follows is not read. */
const MOST_WORDS = 200;

/** In letters: with fewer, half of all words begin. */
const SHORTEST_START = 3;

const PIECE = /([()])|["“”„«»]([^"“”„«»]*)["“”„«»]?(\*?),?|([^\s()"“”„«»]+)/gu;
const NEAR = /^NEAR(?:\/(\d{1,3}))?$/;
const OPERATORS: Readonly<Record<string, 'and' | 'or' | 'not'>> = {
  AND: 'and',
  EN: 'and',
  OR: 'or',
  OF: 'or',
  NOT: 'not',
  NIET: 'not',
};

/** A term of a written word or phrase; null where no letter or figure stands in it. */
export function termOf(
  written: string,
  said: Partial<Pick<Term, 'isStart' | 'isExact'>> = {},
): Term | null {
  const words = foldedWords(written);
  if (words.length === 0) return null;
  const isLong = (words.at(-1) ?? '').length >= SHORTEST_START;
  const isEnd = said.isExact !== true && written.startsWith('*') && words.length === 1;
  return {
    kind: 'term',
    words,
    isStart: isLong && (said.isStart ?? written.endsWith('*')),
    isEnd,
    isExact: said.isExact ?? false,
  };
}

/** The tokens of a written query. Any text has some; what has no letter or figure is left out. */
export function queryTokens(written: string): readonly QueryToken[] {
  const tokens: QueryToken[] = [];
  let words = 0;
  for (const { 0: piece, 1: bracket, 2: phrase, 3: star, index } of written.matchAll(PIECE)) {
    if (words === MOST_WORDS) break;
    words += bracket === undefined ? 1 : 0;
    const token =
      bracket === undefined ? wordToken(piece, phrase, star) : bracketToken(written, index);
    if (token !== null) tokens.push(token);
  }
  return tokens;
}

function bracketToken(written: string, at: number): QueryToken {
  if (written[at] === ')') return { kind: 'close' };
  return { kind: 'open', isAfterNear: written.slice(0, at).endsWith('NEAR') };
}

function wordToken(
  piece: string,
  phrase: string | undefined,
  star: string | undefined,
): QueryToken | null {
  const operator = phrase === undefined ? operatorOf(piece) : null;
  if (operator !== null) return { kind: 'operator', raw: piece, operator };
  const term =
    phrase === undefined ? termOf(piece) : termOf(phrase, { isExact: true, isStart: star === '*' });
  return term && { kind: 'word', raw: piece, term };
}

function operatorOf(piece: string): Operator | null {
  const name = Object.hasOwn(OPERATORS, piece) ? OPERATORS[piece] : undefined;
  if (name !== undefined) return { name };
  const near = NEAR.exec(piece);
  return near && { name: 'near', distance: Number(near[1] ?? USUAL_DISTANCE) };
}
