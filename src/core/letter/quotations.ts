import type { Span } from '../model.ts';

/** Quoted words in a letter: the words themselves, and the place with the marks. */
export interface Quotation {
  readonly words: Span;
  readonly start: number;
  readonly end: number;
}

type Family = 'guillemet' | 'chevron' | 'double' | 'single';
type Side = 'opens' | 'closes' | 'either';

interface Mark {
  readonly family: Family;
  readonly side: Side;
  readonly start: number;
  readonly end: number;
}

const MARK = /<<|>>|,,(?=\S)|''|``|´´|[«»‹›“”„‟"″‘’‚‛'`´′]/g;
const BLANK_LINE = /\n[ \t]*\n/;
const APOSTROPHE = /^['’‘`´](?:s|t|n|m|k|r|ns)(?![\p{L}\d])/iu;
const BEFORE_OPENING = /^[\s([{–—:/«‹“„‘‚"']?$/;
const AFTER_CLOSING = /^[^\p{L}\d]?$/u;
const SPACE = /^\s?$/;
const LONGEST = 6000;

const FAMILIES: readonly (readonly [Family, string])[] = [
  ['guillemet', '« » << >>'],
  ['chevron', '‹ ›'],
  ['double', "“ ” „ ‟ \" ″ '' `` ´´ ,,"],
  ['single', "‘ ’ ‚ ‛ ' ` ´ ′"],
];
const FAMILY: ReadonlyMap<string, Family> = new Map(
  FAMILIES.flatMap(([family, glyphs]) =>
    glyphs.split(' ').map((glyph) => [glyph, family] as const),
  ),
);
const SIDE: ReadonlyMap<string, Side> = new Map([
  ...['«', '<<', '‹', '„', '‚', ',,', '``'].map((glyph) => [glyph, 'opens'] as const),
  ...['»', '>>', '›', '´´'].map((glyph) => [glyph, 'closes'] as const),
]);

function marks(text: string): readonly Mark[] {
  return [...text.matchAll(MARK)].map(({ 0: glyph, index }) => ({
    family: FAMILY.get(glyph) ?? 'double',
    side: SIDE.get(glyph) ?? 'either',
    start: index,
    end: index + glyph.length,
  }));
}

function mayOpen(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.start - 1), mark.start);
  const after = text.slice(mark.end, mark.end + 1);
  if (!BEFORE_OPENING.test(before)) return false;
  if (mark.side === 'opens') return true;
  if (mark.family === 'single' && APOSTROPHE.test(text.slice(mark.start, mark.start + 4)))
    return false;
  return !SPACE.test(after);
}

function mayClose(text: string, mark: Mark): boolean {
  const before = text.slice(Math.max(0, mark.start - 1), mark.start);
  const after = text.slice(mark.end, mark.end + 1);
  if (mark.side === 'closes') return true;
  if (SPACE.test(before) || !AFTER_CLOSING.test(after)) return false;
  return mark.side === 'either' || !BEFORE_OPENING.test(before);
}

/** Pairs of an opening and a closing mark, innermost first; a mark left alone pairs with nothing. */
function pairs(text: string): readonly { readonly open: Mark; readonly close: Mark }[] {
  const found: { open: Mark; close: Mark }[] = [];
  let open: readonly Mark[] = [];
  let last = 0;
  for (const mark of marks(text)) {
    // Marks that look the same on both sides do not hold a quotation open over a blank line.
    if (BLANK_LINE.test(text.slice(last, mark.start)))
      open = open.filter(({ side }) => side === 'opens');
    last = mark.start;
    const at = open.findLastIndex(({ family }) => family === mark.family);
    const opener = open[at];
    if (opener !== undefined && mayClose(text, mark)) {
      if (mark.start - opener.end <= LONGEST) found.push({ open: opener, close: mark });
      open = open.slice(0, at);
    } else if (mayOpen(text, mark)) open = [...open, mark].slice(-20);
  }
  return found;
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const words = piece.trim();
  const from = start + (piece.length - piece.trimStart().length);
  return { text: words, start: from, end: from + words.length };
}

/**
 * The outermost quotations of a text in order, whatever the marks: guillemets, high, low, curly and
 * straight quotes, marks typed as two commas or two apostrophes, also mixed or turned round. A
 * quotation inside a quotation belongs to its words; apostrophes ("foto's", "'s avonds") are none.
 */
export function findQuotations(text: string): readonly Quotation[] {
  const outer: Quotation[] = [];
  const found = [...pairs(text)].sort((left, right) => left.open.start - right.open.start);
  for (const { open, close } of found) {
    if (open.start < (outer.at(-1)?.end ?? 0)) continue;
    const words = trimmed(text, open.end, close.start);
    if (words.text !== '') outer.push({ words, start: open.start, end: close.end });
  }
  return outer;
}
