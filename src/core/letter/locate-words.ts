import type { Span } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { type IndexedAnswer, squeeze } from './answer-index.ts';

const ELISION = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*/;
const WORD_SIGN = /[\p{L}\d]/u;
const LONG = 20;
const WIDEST_ELISION = 800;
const LEAST_LIKENESS = 0.72;
const LEAST_HELD = 0.85;
const SHORTEST_LIKE = 12;
const GRAM = 3;

function standsAlone(text: string, { start, end }: Span): boolean {
  return !WORD_SIGN.test(text.charAt(start - 1)) && !WORD_SIGN.test(text.charAt(end));
}

/** The pieces of an elided quotation one after the other, from `from`; null where one is missing. */
function run(
  text: string,
  pieces: readonly string[],
  from: number,
): readonly [number, number] | null {
  const [first = ''] = pieces;
  const start = text.indexOf(first, from);
  if (start < 0) return null;
  let end = start + first.length;
  for (const piece of pieces.slice(1)) {
    const next = text.indexOf(piece, end);
    if (next < 0 || next - end > WIDEST_ELISION) return null;
    end = next + piece.length;
  }
  return [start, end];
}

/**
 * Every place where quoted words stand in an answer letter for letter, but for spaces, typography and
 * what the quotation elides ("[…]"). Short words must stand by themselves.
 */
export function locateExactly({ answer, squeezed }: IndexedAnswer, words: string): readonly Span[] {
  const pieces = words.split(ELISION).flatMap((piece) => squeeze(piece).text || []);
  const length = pieces.join('').length;
  const found: Span[] = [];
  if (length === 0) return found;
  let from = 0;
  for (
    let at = run(squeezed.text, pieces, from);
    at !== null;
    at = run(squeezed.text, pieces, from)
  ) {
    const span = squeezed.spanOf(at[0], at[1]);
    if (length >= LONG || standsAlone(answer.text, span)) found.push(span);
    from = at[0] + 1;
  }
  return found;
}

function grams(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + GRAM <= text.length; at += 1) {
    const gram = text.slice(at, at + GRAM);
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function likeness(quoted: string, sentence: string): number {
  const [left, right] = [grams(quoted), grams(sentence)];
  let common = 0;
  for (const [gram, count] of left) common += Math.min(count, right.get(gram) ?? 0);
  const size = Math.max(1, quoted.length - GRAM + 1);
  const other = Math.max(1, sentence.length - GRAM + 1);
  const held = common / size;
  const dice = (2 * common) / (size + other);
  if (dice >= LEAST_LIKENESS) return dice;
  return held >= LEAST_HELD ? held * LEAST_LIKENESS : 0;
}

/** The one sentence that words with small deviations quote, and how alike they are (0 to 1). */
function locateAlike(
  { sentences }: IndexedAnswer,
  words: string,
): { readonly span: Span; readonly likeness: number } | null {
  const quoted = squeeze(words).text;
  if (quoted.length < SHORTEST_LIKE) return null;
  let best: { span: Span; likeness: number } | null = null;
  for (const { span, letters } of sentences) {
    const alike = likeness(quoted, letters);
    if (alike > (best?.likeness ?? 0)) best = { span, likeness: alike };
  }
  return best;
}

/**
 * Where words that were quoted with small deviations stand in an answer: as one sentence or as
 * several, each found by itself; null where one of them is not there.
 */
export function locateLoosely(index: IndexedAnswer, words: string): Span | null {
  const whole = locateAlike(index, words);
  const parts = splitSentences(words);
  if (parts.length < 2) return whole?.span ?? null;
  const found = parts.flatMap(
    ({ text }) => locateExactly(index, text)[0] ?? locateAlike(index, text)?.span ?? [],
  );
  if (found.length < parts.length) return whole?.span ?? null;
  const start = Math.min(...found.map((span) => span.start));
  const end = Math.max(...found.map((span) => span.end));
  return { text: index.answer.text.slice(start, end), start, end };
}
