import type { Term } from './query.ts';
import { wordsIn } from './words.ts';

/** A term with the other words that it stands for. */
export interface Sought {
  readonly term: Term;
  readonly others: ReadonlySet<string>;
}

/** Where a term stands in a text, half open; `sought` is its index in the list of what was sought. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly sought: number;
}

/** Where the terms stand in a text, in order and nowhere over one another. */
export function findMarks(text: string, sought: readonly Sought[]): readonly Mark[] {
  const words = wordsIn(text);
  const folded = words.map(({ word }) => word);
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; ) {
    const found = sought.findIndex((one) => standsAt(folded, at, one));
    const length = found < 0 ? 1 : (sought[found]?.term.words.length ?? 1);
    const [first, last] = [words[at], words[at + length - 1]];
    if (found >= 0 && first && last) {
      marks.push({ start: first.start, end: last.end, sought: found });
    }
    at += length;
  }
  return marks;
}

function standsAt(words: readonly string[], at: number, { term, others }: Sought): boolean {
  if (term.words.length === 1 && others.has(words[at] ?? '')) return true;
  const last = term.words.length - 1;
  return term.words.every((word, offset) => {
    const here = words[at + offset];
    if (here === word) return true;
    return term.isStart && offset === last && here?.startsWith(word) === true;
  });
}
