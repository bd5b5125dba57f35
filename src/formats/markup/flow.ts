import type { Block, NoteMark } from '../../core/block.ts';
import type { Footnote } from '../../core/model.ts';

/** Collects the running text of one paragraph: blanks made single, note marks put aside. */
export interface Flow {
  text: string;
  readonly notes: NoteMark[];
}

/** What a reader of marked-up documents gathers on its way through the tree. */
export interface Gathered {
  readonly blocks: Block[];
  readonly footnotes: Footnote[];
}

const BLANKS = /\s+/gu;
const TRAILING = /\s+$/u;

/** An empty paragraph. */
export function newFlow(): Flow {
  return { text: '', notes: [] };
}

/** Adds text to a paragraph; blanks at its start and double ones vanish. */
export function addText(flow: Flow, text: string): void {
  const plain = text.replaceAll(BLANKS, ' ');
  const joined = flow.text === '' || flow.text.endsWith(' ') ? plain.trimStart() : plain;
  flow.text += joined;
}

/** Notes that a mark stands here. */
export function addMark(flow: Flow, mark: string): void {
  flow.notes.push({ mark, offset: flow.text.replace(TRAILING, '').length });
}

/** A paragraph as a block; null when it is empty. */
export function toBlock(flow: Flow, kind: Block['kind'], place: string): Block | null {
  const text = flow.text.replace(TRAILING, '');
  if (text === '' && flow.notes.length === 0) return null;
  return { kind, text, notes: flow.notes, place };
}
