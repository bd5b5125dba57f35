import type { Footnote } from '../../core/model.ts';
import { addMark, addText, type Flow, newFlow } from '../markup/flow.ts';
import { type Element, elementsIn, textIn } from '../markup/tree.ts';

/** Paragraphs in a cell or note: their words are not glued to those around them. */
const APART = new Set(['al', 'p', 'li', 'row', 'entry']);
const BLANKS = /\s+/gu;

function noteOf(note: Element, count: number): Footnote {
  const number = elementsIn(note).find(({ name }) => name === 'noot.nr');
  const mark = number ? textIn(number).trim() : '';
  const text = elementsIn(note)
    .filter((child) => child !== number)
    .map((child) => textIn(child).replaceAll(BLANKS, ' ').trim())
    .join(' ');
  return { mark: mark === '' ? String(count + 1) : mark, text };
}

function addInline(element: Element, flow: Flow, footnotes: Footnote[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') addText(flow, child);
    else if (child.name === 'noot') {
      const note = noteOf(child, footnotes.length);
      footnotes.push(note);
      addMark(flow, note.mark);
    } else if (APART.has(child.name)) {
      addText(flow, ' ');
      addInline(child, flow, footnotes);
      addText(flow, ' ');
    } else addInline(child, flow, footnotes);
  }
}

/** The running text of an element; its notes go to `footnotes`, their marks stay as places. */
export function inlineFlow(element: Element, footnotes: Footnote[]): Flow {
  const flow = newFlow();
  addInline(element, flow, footnotes);
  return flow;
}
