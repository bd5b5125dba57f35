import type { Block, NoteMark } from '../core/block.ts';
import { joinLines, type Words } from './hyphens.ts';

/** A block that lines are still being added to. */
export interface Draft {
  readonly kind: Block['kind'];
  text: string;
  readonly notes: NoteMark[];
  readonly place: string;
}

/** How an item of a list opens: a dash or bullet, "a)", "1.", "iv.". */
export const LIST_ITEM: RegExp = /^(?:[–—•·▪●○*-]\s|\(?[a-z]\)\s|\d{1,2}[.)]\s|[ivx]{1,4}[.)]\s)/u;

/** How a sentence, or a clause before a list, ends. */
export const SENTENCE_END: RegExp = /[.?!:;][»”’"')\]]*$/u;

/** A line that ends before the number that belongs to it: "nr.", "blz.". */
export const NUMBER_DUE: RegExp = /(?<!\p{L})(?:nrs?|no|artt?|blz|pag|par|hfst|kst)\.$/iu;

/** A line that can only run on from another. */
export const LOWER_START: RegExp = /^\p{Ll}/u;

/** Adds a printed line to a block, its hyphen rejoined and its marks at their new places. */
export function appendLine(
  draft: Draft,
  line: { readonly text: string; readonly marks: readonly NoteMark[] },
  words: Words,
): void {
  const text = joinLines(draft.text, line.text, words);
  const shift = text.length - line.text.length;
  draft.notes.push(...line.marks.map((mark) => ({ ...mark, offset: mark.offset + shift })));
  draft.text = text;
}
