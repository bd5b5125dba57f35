import { NOT_VALID, Refusal } from './refusal.ts';

/** Cuts text at a separator that stands in no parentheses and in no quotes. */
export function splitTop(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "'") isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign !== separator || depth !== 0) continue;
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  if (depth !== 0 || isQuoted)
    throw new Refusal(`${NOT_VALID}Found an unbalanced bracket expression.`);
  return [...pieces, text.slice(start)];
}
