import type { Element } from '../markup/tree.ts';
import { findAll } from '../markup/tree.ts';
import { BLOCKS, isSkipped } from './elements.ts';

const FEWEST_BREAKS = 12;
const BLANKS = /[^\S\n]+/gu;
const LINE_ENDS = /\s*\n\s*/gu;

function lineText(text: string, isPre: boolean): string {
  return (isPre ? text : text.replaceAll(LINE_ENDS, ' ')).replaceAll(BLANKS, ' ');
}

function textOf(element: Element, isPre: boolean): string {
  if (element.name === 'br') return '\n';
  if (isSkipped(element)) return '';
  const keeps = isPre || element.name === 'pre';
  const text = element.children
    .map((child) => (typeof child === 'string' ? lineText(child, keeps) : textOf(child, keeps)))
    .join('');
  return BLOCKS.has(element.name) ? `\n\n${text}\n\n` : text;
}

/** Whether a page shows the lines of a printed paper as they were broken, not its paragraphs. */
export function isPrinted(element: Element): boolean {
  if (findAll(element, 'pre').length > 0) return true;
  const breaks = findAll(element, 'br').length;
  return breaks >= FEWEST_BREAKS && breaks > findAll(element, 'p', 'li', 'h2', 'h3').length * 2;
}

/** The text of an element with its line breaks: what a browser would copy. */
export function printedText(element: Element): string {
  return textOf(element, false);
}
