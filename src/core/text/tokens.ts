import { goesOn, mayEnd } from './abbreviations.ts';
import { plainWordEnd } from './letter-run.ts';
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

const NUMBER = /\d+(?:[.,]\d+)*(?![\p{L}\d])/uy;
const WORD = /(?:\p{L}\.){2,}|[\p{L}\d][\p{L}\p{M}\d]*(?:[-'][\p{L}\d]+)*\.?/uy;
const SIGN = /\S/uy;

/** Where a pattern that begins at a place ends; -1 where it does not fit there. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** A full stop belongs to an abbreviation, not to the word that happens to close a sentence. */
function withoutStop(piece: string): string {
  if (!piece.endsWith('.') || goesOn(piece) || mayEnd(piece)) return piece;
  return piece.slice(0, -1);
}

type Add = (kind: Token['kind'], at: number, end: number) => number;

/** Takes the piece that begins at a place, and tells where to go on. */
function takePiece(part: string, at: number, add: Add): number {
  if (part.charCodeAt(at) === SPACE) return at + 1;
  const plain = plainWordEnd(part, at);
  if (plain >= 0) return add('word', at, plain);
  const number = endOf(NUMBER, part, at);
  if (number >= 0) return add('number', at, number);
  const word = endOf(WORD, part, at);
  if (word >= 0) return add('word', at, word);
  const sign = endOf(SIGN, part, at);
  return sign < 0 ? at + 1 : add('sign', at, sign);
}

const SPACE = 32;

function piecesOf(mapped: MappedText, from: number, to: number, found: Token[]): void {
  const part = mapped.text.slice(from, to);
  const add: Add = (kind, at, end) => {
    const piece = part.slice(at, end);
    const key = kind === 'word' ? withoutStop(piece) : piece;
    const place = originalPlace(mapped, from + at, from + at + key.length);
    found.push({ key, kind, start: place.start, end: place.end });
    return end;
  };
  for (let at = 0; at < part.length; ) at = takePiece(part, at, add);
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
