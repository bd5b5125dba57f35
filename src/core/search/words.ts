/** A word of a text as it is searched by: folded, with its half-open place in that text. */
export interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What FTS5's unicode61 takes for a word: letters, figures and the marks on them. */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}\u00ad]*/gu;
const PLAIN = /^[\da-z]*$/;
const MARKS = /[\p{M}\u00ad]+/gu;

/** A word in small letters without diacritics, ligatures written out: "Financiële" is "financiele". */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** The words of a text in order. "AOW-leeftijd" is two of them, and so is "foto's". */
export function wordsIn(text: string): readonly FoundWord[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** The words of a text as they are indexed, without their places. */
export function foldedWords(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map(foldWord);
}
