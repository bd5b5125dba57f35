import type { Block } from '../block.ts';
import type { DocumentKind } from '../model.ts';
import { isHeadLine, sectionOf } from './head-line.ts';
import { type Label, parseInlineLabel, parseLabel } from './label.ts';

/** Where a question or answer opens: its label, and what the same paragraph says after the number. */
export interface Opening extends Label {
  readonly role: 'question' | 'answer';
  /** The paragraph's text without the number, where number and text share one; else null. */
  readonly text: string | null;
}

/** For each block the question or answer that it opens, or null. */
export type Openings = readonly (Opening | null)[];

const INLINE_NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;
const CONTINUES = /^[\p{Ll}–—•·*-]/u;

function wordedOpenings(blocks: readonly Block[]): Openings {
  return blocks.map((block) => {
    const label = parseLabel(block.text);
    if (!label || label.role === 'number') return null;
    return { ...label, role: label.role, text: null };
  });
}

/**
 * Labels with their text on the same line, "Vraag 1: Kunt u …", beside those on lines of their own;
 * only where no question, or no answer, has the latter.
 */
function inlineOpenings(blocks: readonly Block[], worded: Openings): Openings {
  const known = new Set(worded.map((opening) => opening?.role));
  return blocks.map((block, index) => {
    const inline = worded[index] ? null : parseInlineLabel(block.text);
    if (!inline || inline.label.role === 'number' || known.has(inline.label.role))
      return worded[index] ?? null;
    return { ...inline.label, role: inline.label.role, text: inline.text };
  });
}

/** The index after the last line of the head: numbers above it are the document's, not a question's. */
function headEnd(blocks: readonly Block[], openings: Openings): number {
  const first = openings.findIndex((opening) => opening !== null);
  const before = blocks.slice(0, first < 0 ? blocks.length : first);
  return before.findLastIndex((block) => isHeadLine(block.text)) + 1;
}

function numbered(numbers: readonly number[], part: string | null, text: string | null): Opening {
  return { role: 'question', numbers, part, text, further: false };
}

/** Questions whose label is a number alone on its line; the numbers have to rise by one. */
function bareNumbers(blocks: readonly Block[], from: number): ReadonlyMap<number, Opening> {
  const found = new Map<number, Opening>();
  let next = 1;
  for (const [index, block] of blocks.entries()) {
    const label = index < from ? null : parseLabel(block.text);
    if (label?.role !== 'number' || label.numbers[0] !== next) continue;
    found.set(index, numbered(label.numbers, label.part, null));
    next = (label.numbers.at(-1) ?? next) + 1;
  }
  return found;
}

/** Questions that begin "1. Kunt u …"; the numbers have to rise by one. */
function inlineNumbers(blocks: readonly Block[], from: number): ReadonlyMap<number, Opening> {
  const found = new Map<number, Opening>();
  for (const [index, { text }] of blocks.entries()) {
    const number = INLINE_NUMBER.exec(text);
    if (index < from || !number || Number(number[1]) !== found.size + 1) continue;
    found.set(index, numbered([found.size + 1], null, text.slice(number[0].length)));
  }
  return found;
}

/** A set of questions that lost its numbers: every paragraph up to "Toelichting" is one, if it does not run on. */
function unnumbered(blocks: readonly Block[], from: number): ReadonlyMap<number, Opening> {
  const found = new Map<number, Opening>();
  for (const [index, { text, kind }] of blocks.entries()) {
    if (index >= from && sectionOf(text) !== null) break;
    if (index < from || kind !== 'paragraph' || CONTINUES.test(text)) continue;
    found.set(index, numbered([found.size + 1], null, text));
  }
  return found;
}

function enough(found: ReadonlyMap<number, Opening>, hasAnswers: boolean): boolean {
  return found.size > 1 || (found.size === 1 && hasAnswers);
}

function implied(
  blocks: readonly Block[],
  worded: Openings,
  kind: DocumentKind,
): ReadonlyMap<number, Opening> {
  const hasAnswers = worded.some((opening) => opening !== null);
  const onlyAsked = kind === 'questions';
  const from = headEnd(blocks, worded);
  const bare = bareNumbers(blocks, from);
  // One number alone is a label only where it is the first thing below the head of a set.
  const isLabelled = (found: ReadonlyMap<number, Opening>): boolean =>
    enough(found, hasAnswers || (onlyAsked && found.has(from)));
  if (isLabelled(bare)) return bare;
  const inline = inlineNumbers(blocks, from);
  const asks = [...inline.values()].every(({ text }) => text?.includes('?'));
  if ((onlyAsked || hasAnswers || asks) && isLabelled(inline)) return inline;
  return onlyAsked && !hasAnswers ? unnumbered(blocks, from) : new Map();
}

/**
 * Where questions and answers open. Labels in words rule, on lines of their own or else before text;
 * where no question has one, numbers alone on a line do, then numbers before the text, and in what
 * the head calls a set of questions without any numbers, every paragraph after the head.
 */
export function findOpenings(blocks: readonly Block[], kind: DocumentKind): Openings {
  const worded = inlineOpenings(blocks, wordedOpenings(blocks));
  if (worded.some((opening) => opening?.role === 'question')) return worded;
  const found = implied(blocks, worded, kind);
  return worded.map((opening, index) => opening ?? found.get(index) ?? null);
}
