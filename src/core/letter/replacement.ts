import type { Span } from '../model.ts';
import { ANNOUNCES, DELETES, REPLACES } from './cues.ts';
import type { Passage } from './passages.ts';
import { LETTER_AGAIN } from './voice-cues.ts';

/** New text that a letter gives without quotation marks in the same sentence. */
export interface Replacement {
  readonly by: Span;
  /** The index of the last passage that belongs to it. */
  readonly until: number;
  /** A clause ("dat moet zijn: dat …") is only understood with the letter's whole sentence. */
  readonly from: 'paragraph' | 'sentence';
}

const PROSE = /^\p{Lu}\S*\s+\S/u;
const LOWER_PROSE = /^\p{Ll}\S*(?:\s+\S+){3}/u;
const ANNOUNCED = /\b(?:volgt|volgende(?: (?:tekst|zin|antwoord))?|luiden|luidt|gelezen|lezen)$/;
const CLAUSE = /^(?:dat|of) \S+ \S/;
const LEAD = /^[\s–—•*-]*$/;

function spanOf(letter: string, start: number, end: number): Span {
  return { text: letter.slice(start, end), start, end };
}

function paragraphEnd(passages: readonly Passage[], index: number): number {
  let end = index;
  while (passages[end + 1]?.paragraph === passages[index]?.paragraph) end += 1;
  return end;
}

/** "… dient te luiden: De minister heeft …": what follows the colon in the sentence itself. */
function inline(
  letter: string,
  passages: readonly Passage[],
  index: number,
  whole: boolean,
): Replacement | null {
  const passage = passages[index];
  if (passage === undefined) return null;
  const { masked, span } = passage;
  const colon = masked.indexOf(':', Math.max(0, masked.search(REPLACES)));
  const rest = colon < 0 ? '' : span.text.slice(colon + 1);
  if (masked.slice(colon).includes('«')) return null;
  if (colon >= 0 && CLAUSE.test(rest.trimStart()))
    return { by: span, until: index, from: 'sentence' };
  const announced = ANNOUNCED.test(masked.slice(0, colon)) && LOWER_PROSE.test(rest.trimStart());
  if (!(announced || PROSE.test(rest.trimStart()))) return null;
  const until = whole ? paragraphEnd(passages, index) : index;
  const start = span.end - rest.trimStart().length;
  const from = 'paragraph';
  return { by: spanOf(letter, start, passages[until]?.span.end ?? span.end), until, from };
}

function speaksAgain(passage: Passage): boolean {
  const { masked, refs } = passage;
  if (LETTER_AGAIN.test(masked)) return true;
  return refs.length > 0 && (REPLACES.test(masked) || DELETES.test(masked));
}

/** The paragraphs that follow an announcement: one, or all of a whole answer's. */
function following(
  letter: string,
  passages: readonly Passage[],
  index: number,
  whole: boolean,
): Replacement | null {
  const first = passages[index + 1];
  if (first === undefined) return null;
  const [quotation] = first.quotations;
  if (quotation !== undefined && LEAD.test(letter.slice(first.span.start, quotation.start)))
    return { by: quotation.words, until: index + 1, from: 'paragraph' };
  const sameParagraph = first.paragraph === passages[index]?.paragraph;
  if (sameParagraph || LETTER_AGAIN.test(first.masked)) return null;
  let until = paragraphEnd(passages, index + 1);
  for (let next = passages[until + 1]; whole && next !== undefined; next = passages[until + 1]) {
    if (speaksAgain(next)) break;
    until = paragraphEnd(passages, until + 1);
  }
  return {
    by: spanOf(letter, first.span.start, passages[until]?.span.end ?? first.span.end),
    until,
    from: 'paragraph',
  };
}

/**
 * The new text that the passage at `index` announces without quoting it in the same sentence: after
 * its colon, or in the paragraphs that follow. `whole`: it stands for a whole answer. Null: none.
 */
export function readReplacement(
  letter: string,
  passages: readonly Passage[],
  index: number,
  whole: boolean,
): Replacement | null {
  const masked = passages[index]?.masked ?? '';
  if (masked.endsWith(':') || ANNOUNCES.test(masked)) {
    const block = following(letter, passages, index, whole);
    if (block !== null) return block;
  }
  return inline(letter, passages, index, whole);
}
