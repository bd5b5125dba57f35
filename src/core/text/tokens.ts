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

const PIECES =
  /(?<number>\d+(?:[.,]\d+)*)(?![\p{L}\d])|(?<word>(?:\p{L}\.){2,}|[\p{L}\d][\p{L}\p{M}\d]*(?:[-'][\p{L}\d]+)*\.?)|[^\s]/gu;

function kindOf(groups: Readonly<Record<string, string | undefined>> | undefined): Token['kind'] {
  if (groups?.['number'] !== undefined) return 'number';
  return groups?.['word'] === undefined ? 'sign' : 'word';
}

/** A full stop belongs to an abbreviation, not to the word that happens to close a sentence. */
function withoutStop(piece: string): string {
  if (!piece.endsWith('.') || goesOn(piece) || mayEnd(piece)) return piece;
  return piece.slice(0, -1);
}

function piecesOf(mapped: MappedText, from: number, to: number, found: Token[]): void {
  for (const { 0: piece, index, groups } of mapped.text.slice(from, to).matchAll(PIECES)) {
    const kind = kindOf(groups);
    const key = kind === 'word' ? withoutStop(piece) : piece;
    const { start, end } = originalPlace(mapped, from + index, from + index + key.length);
    found.push({ key, kind, start, end });
  }
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
