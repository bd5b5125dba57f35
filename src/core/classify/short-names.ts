import { type Acronyms, acronymsOf } from '../text/acronyms.ts';

/** A piece of a sentence that may be part of a name. */
interface Piece {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** How many pieces from `at` on spell the words of a full name; hyphens and commas between do not count. */
function spelled(pieces: readonly Piece[], at: number, words: readonly string[]): number {
  let next = at;
  for (const word of words) {
    while (next > at && BETWEEN.has(pieces[next]?.form ?? '')) next += 1;
    if (pieces[next]?.form !== word) return 0;
    next += 1;
  }
  return next - at;
}

const BETWEEN: ReadonlySet<string> = new Set([',', '-', '&']);

/** "(KVK)" right behind the name that it stands for. */
function repeats(pieces: readonly Piece[], at: number, short: string): boolean {
  const forms = [pieces[at]?.form, pieces[at + 1]?.form, pieces[at + 2]?.form];
  return forms.join('') === `(${short})`;
}

function nameAt(
  pieces: readonly Piece[],
  at: number,
  names: Acronyms,
): { readonly short: string; readonly length: number } | null {
  for (const { words, short } of names.names.get(pieces[at]?.form ?? '') ?? []) {
    const length = spelled(pieces, at, words);
    if (length === 0) continue;
    return { short, length: repeats(pieces, at + length, short) ? length + 3 : length };
  }
  return null;
}

/** Puts the short name for each full one, common or defined in the sentence itself. */
export function shortenNames<T extends Piece>(
  pieces: readonly T[],
  sentence: string,
  shortened: (piece: T, short: string, end: number) => T,
): readonly T[] {
  const names = acronymsOf(sentence.includes('(') ? [sentence] : []);
  if (!pieces.some(({ form }) => names.names.has(form))) return pieces;
  const found: T[] = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    const name = nameAt(pieces, at, names);
    if (piece === undefined) break;
    const end = pieces[at + (name?.length ?? 1) - 1]?.end ?? piece.end;
    found.push(name === null ? piece : shortened(piece, name.short, end));
    at += name?.length ?? 1;
  }
  return found;
}
