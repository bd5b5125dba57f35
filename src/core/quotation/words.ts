/** A word of a text with its half-open place; `key` is equal where only typography differs. */
export interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and figures, with the hyphen, apostrophe or decimal sign inside; never runs back. */
const WORD =
  /[\p{L}\p{Nd}](?:[\p{L}\p{M}\p{Nd}\u00ad\u200b\u2060]|['’‘´`ʼ](?=\p{L})|[-‐‑\u00ad](?=\p{L})|[-‐‑][ \t]{0,8}\r?\n\s{0,8}(?=\p{Ll})|[.,](?=\p{Nd})(?<=\p{Nd}.))*/gu;
const PLAIN = /^[a-z]+$/;
const JOINT = /[-‐‑\s\u00ad\u200b\u2060\p{M}]/gu;
const APOSTROPHE = /[’‘´`ʼ]/g;
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
const NOTED = /^(\p{L}{4,})\d{1,2}$/u;
const MARK = /^\d{1,3}$/;
const BEFORE_MARK = /(?:\p{L}|\d{4})[.,;:!?…)"'”’»]{1,3}$/u;

function keyOf(found: string): string {
  const lower = found.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = lower.replace(APOSTROPHE, "'").normalize('NFKD').replace(JOINT, '');
  return GROUPED.test(bare) ? bare.replaceAll('.', '') : bare;
}

/** Whether figures are the mark of a note: behind a closed word, or alone in square brackets. */
function isMark(text: string, key: string, start: number, end: number): boolean {
  if (!MARK.test(key)) return false;
  if (text.charAt(start - 1) === '[' && text.charAt(end) === ']') return true;
  return key.length < 3 && BEFORE_MARK.test(text.slice(Math.max(0, start - 7), start));
}

/**
 * The words of a text in order. Case, accents, hyphens within a word, hyphens at the end of a line,
 * grouping of figures and marks of notes make no difference to the keys.
 */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const { 0: piece, index } of text.matchAll(WORD)) {
    const key = keyOf(piece);
    const end = index + piece.length;
    if (key === '' || isMark(text, key, index, end)) continue;
    const noted = NOTED.exec(key)?.[1];
    found.push({ key: noted ?? key, start: index, end });
  }
  return found;
}
