import type { Block, Furniture, ReadDocument } from '../core/block.ts';
import { isHeadLine, isLabel } from '../core/document/head-line.ts';
import { mendAccents } from './diacritics.ts';
import { cutNotes } from './html/notes.ts';
import { isPrinted, printedText } from './html/printed.ts';
import { walkHtml } from './html/walk.ts';
import { wordsOf } from './hyphens.ts';
import type { Gathered } from './markup/flow.ts';
import { type Element, findAll, parseMarkup } from './markup/tree.ts';
import { takeEndNotes } from './text/end-notes.ts';
import { readText } from './text.ts';

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Reads the notes that stand as paragraphs, "1) …", out of the blocks. */
function withoutEndNotes({ blocks, footnotes }: Gathered): Gathered {
  const words = wordsOf(blocks.map(({ text }) => text).join('\n'));
  const lines = blocks.map(({ text, notes }, number) => ({
    number,
    text: mendAccents(text.replaceAll(INVISIBLE, '')),
    marks: notes,
  }));
  const taken = takeEndNotes(lines, words, footnotes);
  const kept = taken.lines.flatMap(({ number, text, marks }): readonly Block[] => {
    const block = blocks[number];
    if (!block || text === '') return [];
    return [{ ...block, text, notes: marks, place: `paragraph ${number + 1}` }];
  });
  return { blocks: kept, footnotes: [...footnotes, ...taken.notes] };
}

/** Blocks of a tree of HTML whose notes are marked up, and of those that are not. */
export function readTree(tree: Element): Gathered {
  const cut = cutNotes(tree);
  const known = new Set(cut.notes.map(({ mark }) => mark));
  const gathered: Gathered = { blocks: [], footnotes: [...cut.notes] };
  walkHtml(cut.tree, gathered, (_element, figures) => known.has(figures));
  return withoutEndNotes(gathered);
}

/** The part of a page that holds the document: its main element where it has one with a label. */
function mainOf(root: Element): Element {
  const holds = (element: Element): boolean =>
    readTree(element).blocks.some(({ text }) => isLabel(text) || isHeadLine(text));
  return findAll(root, 'main', 'article').find(holds) ?? root;
}

/** What a page shows above the document's head is the site's own. */
function cutSite(blocks: readonly Block[]): Pick<ReadDocument, 'blocks' | 'furniture'> {
  const start = blocks.findIndex(({ text }) => isHeadLine(text));
  if (start < 0) return { blocks, furniture: [] };
  const furniture = blocks.slice(0, start).map(({ text }): Furniture => ({ kind: 'site', text }));
  return { blocks: blocks.slice(start), furniture };
}

/**
 * Reads a page of officielebekendmakingen.nl or tweedekamer.nl, saved or fetched; scripts and
 * navigation are left out. A page that keeps the lines of print is read as a printed text. Never
 * fails.
 */
export function readHtml(text: string): ReadDocument {
  const mediaType = 'text/html';
  const main = mainOf(parseMarkup(text, 'html'));
  if (isPrinted(main)) return { ...readText(printedText(main)), mediaType };
  const { blocks, footnotes } = readTree(main);
  return { mediaType, ...cutSite(blocks), footnotes, stated: {}, messages: [] };
}
