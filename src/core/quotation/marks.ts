/** A half-open range of places. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

type Kind = 'double' | 'single' | 'angled';

const SIGN = /[«»‹›“”„‟"‘’‚‛']|\n[ \t]*\n/g;
const KINDS: Readonly<Record<string, Kind>> = {
  '«': 'angled',
  '»': 'angled',
  '‹': 'angled',
  '›': 'angled',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '‛': 'single',
  "'": 'single',
};
const OPENS = new Set(['«', '‹', '„', '‚']);
const CLOSES = new Set(['»', '›']);
const BEFORE_OPENING = /[\s([{<–—/:«“„‘'"*_]/;
const AFTER_OPENING = /[\p{L}\p{Nd}[(…."'‘“«]/u;
const LETTER = /[\p{L}\p{Nd}]/u;
const FIGURE = /\d/;
const APOSTROPHE_WORD = /^(?:s|t|n|m|k|r|ns)(?:[\s-]|$)/u;

interface Open {
  readonly kind: Kind;
  readonly at: number;
}

function mayOpen(text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  return BEFORE_OPENING.test(before) && AFTER_OPENING.test(text.charAt(at + 1));
}

function opensSingle(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 4);
  return mayOpen(text, at) && !FIGURE.test(next.charAt(0)) && !APOSTROPHE_WORD.test(next);
}

/** What a mark at a place does; an apostrophe does nothing. */
function turnOf(text: string, at: number, stack: readonly Open[]): 'opens' | 'closes' | null {
  const sign = text.charAt(at);
  const kind = KINDS[sign] ?? 'double';
  if (OPENS.has(sign)) return 'opens';
  if (CLOSES.has(sign)) return 'closes';
  if (kind === 'single') {
    if (opensSingle(text, at)) return 'opens';
    const isOpen = stack.some((open) => open.kind === 'single');
    return isOpen && !LETTER.test(text.charAt(at + 1)) ? 'closes' : null;
  }
  return mayOpen(text, at) ? 'opens' : 'closes';
}

/** A quotation by its marks, without them; `depth` 0 stands in no other. */
interface Quoted extends Range {
  readonly depth: number;
}

/** The quotations of a text by their marks, the outermost of nested ones, in order. */
export function quotedRanges(text: string): readonly Range[] {
  return allQuotedRanges(text).filter(({ depth }) => depth === 0);
}

/**
 * The quotations of a text by their marks, in the order in which they begin. One that is not closed ends
 * with its paragraph; the next paragraph opens its own, as the press has it.
 */
export function allQuotedRanges(text: string): readonly Quoted[] {
  const found: Quoted[] = [];
  let stack: Open[] = [];
  const close = (depth: number, end: number): void => {
    for (const [within, { at }] of stack.slice(depth).entries()) {
      found.push({ start: at + 1, end, depth: depth + within });
    }
    stack = stack.slice(0, depth);
  };
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (sign.length > 1) {
      close(0, index);
      continue;
    }
    const kind = KINDS[sign] ?? 'double';
    const turn = turnOf(text, index, stack);
    if (turn === 'opens' && stack.length < DEEPEST) stack.push({ kind, at: index });
    if (turn !== 'closes') continue;
    const depth = stack.map((open) => open.kind).lastIndexOf(kind);
    if (depth >= 0) close(depth, index);
  }
  close(0, text.length);
  return found.sort((one, other) => one.start - other.start);
}

/** Deeper marks are taken for misprints. */
const DEEPEST = 4;
