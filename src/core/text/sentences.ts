import type { Span } from '../model.ts';
import { goesOn, mayEnd } from './abbreviations.ts';
import { FURNITURE } from './furniture.ts';
import { closedRanges } from './quotations.ts';

const PARAGRAPH = /[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*/g;
const ITEM_LINE =
  /\n(?<=(?:[.:;?!,]|(?:^|\n)[ \t]*[-–—*][ \t][^\n]*)[ \t]*\n)[ \t]*(?=[-–—*][ \t]|(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)][ \t]+\S)|\n(?<=;[ \t]*\n)[ \t]*(?=\p{Lu})|\n[ \t]*(?=[•●▪■◦○‣·\uf0b7\uf0a7][ \t]*\S)/gu;
/** A run of signs is taken whole or not at all: a dotted line would be tried from each of its dots. */
const END =
  /(?<![.!?…])[.!?…]+(?![.!?…])["'”’»“‘)\]]*(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+|(?<=\p{L}\p{L}[.!?…]+["'”’»“‘)\]]*|\d{4}\.)\d{1,2}(?!\d))?(?=\s)/gu;
const WORD_BEFORE = /[\p{L}\d.]+$/u;
const WORD_AFTER = /[\s"'“„‘«]*([\p{L}\d]+|\S)/uy;
const MARKER = /^[\s•●▪■◦○‣·*–—-]*(?:\d{1,3}|\p{L}|[ivx]{1,4})\.$/u;
const INLINE_MARKER = /[:;]\s+(?:\d{1,2}|\p{L}|[ivx]{1,4})\.$/u;
const INITIALS = /^(?:\p{Lu}\p{Ll}{0,2}\.)*\p{Lu}(?:h|hr)?\.$/u;
const LOWER = /^\p{Ll}/u;
const DIGIT = /^\d/;
const ENDED = /[.!?:;…]["'”’»)\]]*\s*$/;

/** Closed-class words that open a Dutch sentence; after "B." they tell an end from an initial. */
const OPENERS: ReadonlySet<string> = new Set(
  `De Het Een Ik In Dit Dat Deze Die Er Voor Als Zij Ze Hij Wij We U Uw Mijn Ook Op Bij Met Na Naar
  Om Of Onder Over Sinds Tijdens Tot Uit Van Vanaf Via Volgens Wanneer Wat Wel Zo Zoals Zie Zodra
  Daarom Daarnaast Daarbij Daarvan Daarmee Daarvoor Hierbij Hiermee Hiervoor Hierover Hieruit Verder
  Tevens Echter Omdat Hoewel Indien Nee Ja Niet Geen Alle Alleen Aan Door Dergelijke Inmiddels
  Momenteel Overigens Bovendien Tenslotte Gezien Gelet Binnen Buiten Tussen Zonder Kan Heeft Is`.split(
    /\s+/,
  ),
);

function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.trimStart().length;
  const body = piece.trim();
  if (body === '') return null;
  return { text: body, start: start + lead, end: start + lead + body.length };
}

/** Blanks page furniture, so that a sentence broken by it stays one; every offset stays as it is. */
function withoutFurniture(text: string): string {
  return text.replace(FURNITURE, (line) => ' '.repeat(line.length));
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether anything but white space, so furniture, stands between two paragraphs. */
function isFurnished(text: string, before: Range, after: Range): boolean {
  return text.slice(before.end, after.start).trim() !== '';
}

/** Paragraphs with the furniture around them: it opens none, and parts none before its full stop. */
function paragraphs(text: string, flat: string): readonly Range[] {
  const found: Range[] = [];
  const pieces = [...flat.matchAll(PARAGRAPH)]
    .filter(([piece]) => piece.trim() !== '')
    .map(({ 0: piece, index }) => ({ start: index, end: index + piece.length }));
  for (const piece of pieces) {
    const last = found.pop();
    if (last === undefined) found.push({ start: 0, end: piece.end });
    else if (!isFurnished(text, last, piece)) found.push(last, piece);
    else if (!ENDED.test(flat.slice(last.start, last.end)))
      found.push({ start: last.start, end: piece.end });
    else found.push({ start: last.start, end: piece.start }, piece);
  }
  const last = found.pop();
  return last === undefined ? [] : [...found, { start: last.start, end: text.length }];
}

function endsSentence(before: string, after: string, next: string): boolean {
  const word = WORD_BEFORE.exec(before)?.[0] ?? '';
  if (after === '') return true;
  if (LOWER.test(after) || after === '(' || after === '[') return false;
  if (!word.endsWith('.')) return true;
  if (goesOn(word) || MARKER.test(next) || INLINE_MARKER.test(before)) return false;
  if (mayEnd(word)) return !DIGIT.test(after);
  if (INITIALS.test(word)) return OPENERS.has(after);
  return true;
}

/** The places where sentences of one paragraph end, the paragraph's own end last. */
function ends(paragraph: string): readonly number[] {
  const found: number[] = [];
  const closed = closedRanges(paragraph);
  let from = 0;
  for (const match of paragraph.matchAll(END)) {
    const end = match.index + match[0].length;
    if (closed.some((range) => range.start < match.index && end < range.end)) continue;
    WORD_AFTER.lastIndex = end;
    const after = WORD_AFTER.exec(paragraph)?.[1] ?? '';
    const stop = match.index + 1;
    if (
      !endsSentence(
        paragraph.slice(Math.max(from, stop - 24), stop),
        after,
        paragraph.slice(from, stop),
      )
    )
      continue;
    found.push(end);
    from = end;
  }
  return [...found, paragraph.length];
}

/**
 * The sentences of a text in order, each trimmed, with half-open UTF-16 offsets into the given text;
 * only white space lies between them. Paragraphs (blank lines) and list items always end a sentence;
 * abbreviations, initials, ordinals, a lower-case or bracketed continuation and a full stop inside a
 * short quotation do not. Own rules instead of `Intl.Segmenter`: that one changes with the ICU of
 * each Node, joins sentences that begin with a number or follow a footnote mark, and a stored
 * comparison must not depend on either.
 */
export function splitSentences(text: string): readonly Span[] {
  const flat = withoutFurniture(text);
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    const last = spans.at(-1);
    const isBlank = flat.slice(start, end).trim() === '';
    const span = trimmed(text, isBlank && last ? last.start : start, end);
    if (span === null) return;
    if (isBlank && last) spans.pop();
    spans.push(span);
  };
  for (const { start, end } of paragraphs(text, flat)) {
    const piece = flat.slice(start, end);
    const items = [...piece.matchAll(ITEM_LINE)].map(({ index }) => start + index);
    let from = start;
    for (const to of [...items, end]) {
      let sentence = from;
      for (const stop of ends(flat.slice(from, to))) {
        add(sentence, from + stop);
        sentence = from + stop;
      }
      from = to;
    }
  }
  const whole = spans.length === 0 ? trimmed(text, 0, text.length) : null;
  return whole === null ? spans : [whole];
}
