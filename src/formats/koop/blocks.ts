import type { Block } from '../../core/block.ts';
import { addText, type Flow, type Gathered, newFlow, toBlock } from '../markup/flow.ts';
import { type Element, elementsIn, textIn } from '../markup/tree.ts';
import { inlineFlow } from './inline.ts';

const CONTAINERS = new Set([
  'lijst',
  'tgroup',
  'thead',
  'tbody',
  'tfoot',
  'table',
  'citaat',
  'tekst',
  'groep',
  'artikel',
  'lid',
]);
const IGNORED = new Set(['nr', 'metadata', 'meta', 'plaatje', 'illustratie', 'colspec', 'witreg']);
const HEADINGS = new Set(['tussenkop', 'kop', 'titel', 'title']);
const BLANKS = /\s+/gu;

function push(into: Gathered, flow: Flow, kind: Block['kind'], place: string): void {
  const block = toBlock(flow, kind, place);
  if (block) into.blocks.push(block);
}

function withPrefix(prefix: string, flow: Flow): Flow {
  if (prefix === '') return flow;
  const start = newFlow();
  addText(start, `${prefix} `);
  const shift = start.text.length;
  const notes = flow.notes.map((note) => ({ ...note, offset: note.offset + shift }));
  return { text: start.text + flow.text, notes };
}

/** Text that stands in no paragraph. */
function bareFlow(text: string): Flow {
  const flow = newFlow();
  addText(flow, text);
  return flow;
}

/** A list item: its number before its first paragraph, lists in it after that. */
function readItem(item: Element, into: Gathered, place: string): void {
  let prefix = '';
  for (const child of item.children) {
    if (typeof child === 'string') {
      if (child.trim() === '') continue;
      push(into, withPrefix(prefix, bareFlow(child)), 'list-item', place);
      prefix = '';
    } else if (child.name === 'nr' || child.name === 'li.nr')
      prefix = textIn(child).replaceAll(BLANKS, ' ').trim();
    else if (CONTAINERS.has(child.name)) readBlock(child, into, place);
    else {
      push(into, withPrefix(prefix, inlineFlow(child, into.footnotes)), 'list-item', place);
      prefix = '';
    }
  }
}

function readRow(row: Element, into: Gathered, place: string): void {
  const cells = elementsIn(row).map((cell) => inlineFlow(cell, into.footnotes));
  const notes = cells.flatMap((cell) => cell.notes);
  push(into, { text: cells.map(({ text }) => text.trim()).join('\t'), notes }, 'table-row', place);
}

/** One element of a question's or answer's body as blocks: paragraph, list, table, quotation. */
export function readBlock(element: Element, into: Gathered, place: string): void {
  if (IGNORED.has(element.name)) return;
  if (element.name === 'li') readItem(element, into, place);
  else if (element.name === 'row') readRow(element, into, place);
  else if (CONTAINERS.has(element.name)) {
    for (const child of elementsIn(element)) readBlock(child, into, place);
  } else {
    const kind = HEADINGS.has(element.name) ? 'heading' : 'paragraph';
    push(into, inlineFlow(element, into.footnotes), kind, place);
  }
}

/** All elements in a body but its label, as blocks, and text that stands in none of them. */
export function readBody(body: Element, into: Gathered, place: string): void {
  for (const child of body.children) {
    if (typeof child === 'string') push(into, bareFlow(child), 'paragraph', place);
    else readBlock(child, into, place);
  }
}
