import { goesOn, mayEnd } from './abbreviations.ts';
import { type MappedText, originalPlace } from './normal-form.ts';
import { markReferences } from './references.ts';

/** A word, number, sign or marked range of a text in form A, with its place in the original text. */
export interface Token {
  /** Form A of the word; for a reference or a date what all that say the same share. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'sign' | 'reference' | 'date';
  readonly start: number;
  readonly end: number;
}

/** A figure is the first group, a word the second, a sign neither. */
const PIECES =
  /(\d+(?:[.,]\d+)*)(?![\p{L}\d])|((?:\p{L}\.){2,}|[\p{L}\d][\p{L}\p{M}\d]*(?:[-'][\p{L}\d]+)*\.?)|[^\s]/gu;

/** A full stop belongs to an abbreviation, not to the word that happens to close a sentence. */
function withoutStop(piece: string): string {
  if (!piece.endsWith('.') || goesOn(piece) || mayEnd(piece)) return piece;
  return piece.slice(0, -1);
}

function piecesOf(mapped: MappedText, from: number, to: number, found: Token[]): void {
  const part = from === 0 && to === mapped.text.length ? mapped.text : mapped.text.slice(from, to);
  for (const match of part.matchAll(PIECES)) {
    const [piece, number, word] = match;
    const key = word === undefined ? piece : withoutStop(piece);
    const begin = from + match.index;
    const { start, end } = originalPlace(mapped, begin, begin + key.length);
    found.push({ key, kind: kindOf(number, word), start, end });
  }
}

function kindOf(number: string | undefined, word: string | undefined): Token['kind'] {
  if (number !== undefined) return 'number';
  return word === undefined ? 'sign' : 'word';
}

/** The tokens of a text in order: words with their apostrophes, figures, signs, references, dates. */
export function tokens(mapped: MappedText): readonly Token[] {
  const found: Token[] = [];
  let done = 0;
  for (const { kind, key, start: from, end: to } of markReferences(mapped.text)) {
    piecesOf(mapped, done, from, found);
    const { start, end } = originalPlace(mapped, from, to);
    found.push({ key, kind, start, end });
    done = to;
  }
  piecesOf(mapped, done, mapped.text.length, found);
  return found;
}
