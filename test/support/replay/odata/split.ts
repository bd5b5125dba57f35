import { NOT_VALID, Refusal } from './refusal.ts';

const PIECE = /'(?:[^']|'')*'|[^'()]|[()]/gy;
const DEPTH: Readonly<Record<string, number>> = { '(': 1, ')': -1 };

/** Cuts text at a separator that stands in no brackets and in no quotes. */
export function splitTop(text: string, separator: string): readonly string[] {
  const pieces = [''];
  let depth = 0;
  let read = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    read += piece.length;
    depth += DEPTH[piece] ?? 0;
    if (piece === separator && depth === 0) pieces.push('');
    else pieces.push(`${pieces.pop()}${piece}`);
  }
  if (depth === 0 && read === text.length) return pieces;
  throw new Refusal(`${NOT_VALID}Found an unbalanced bracket expression.`);
}
