import type { Block, Furniture, ReadDocument } from '../core/block.ts';
import type { Footnote } from '../core/model.ts';
import { KvqError, type Trouble } from '../errors.ts';
import { footerPage, furnitureKind } from './furniture.ts';
import { doubtMessages, wordsOf } from './hyphens.ts';
import { LIMITS } from './limits.ts';
import { type PdfTrouble, readItems } from './pdf/items.ts';
import { linesOf, type PdfLine } from './pdf/lines.ts';
import { type PageItems, partMargins } from './pdf/margin.ts';
import { bodySize, splitPage } from './pdf/page.ts';
import { toBlocks } from './pdf/paragraphs.ts';

const TAB = /\t/gu;

function troubleOf(why: PdfTrouble, file: string): Trouble {
  switch (why) {
    case 'pdf-encrypted':
      return { code: 'file-encrypted', file };
    case 'pdf-too-long':
      return { code: 'file-too-large', file, most: LIMITS.pages, unit: 'pages' };
    case 'pdf-broken':
      return { code: 'file-corrupt', file, why };
  }
}

/** The reference lines beside a letter: on its first page what a table above it would say. */
function readMargins(pages: readonly PageItems[]): Pick<ReadDocument, 'blocks' | 'furniture'> {
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  for (const [index, { margin }] of pages.entries()) {
    for (const { text, marks } of linesOf(margin, index + 1)) {
      const kind = furnitureKind(text) ?? (index > 0 ? 'margin' : null);
      if (kind !== null) furniture.push({ kind, text });
      else blocks.push({ kind: 'table-row', text, notes: marks, place: 'page 1' });
    }
  }
  return { blocks, furniture };
}

/**
 * Reads a printed Aanhangsel or set of questions, or a ministry's letter, from its PDF, by the place and
 * size of its text.
 * `name` serves the errors: `file-encrypted`, `file-corrupt`, `file-too-large` for its pages, and
 * `file-no-text-layer` for scanned ones.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const pages = await readItems(bytes);
  if (typeof pages === 'string') throw new KvqError(troubleOf(pages, name));
  const printed = pages.map((items, index) => linesOf(items, index + 1));
  const isLetter = !printed
    .flat()
    .some(({ text }) => footerPage(text.replaceAll(TAB, ' ')) !== null);
  const parted = isLetter ? partMargins(pages) : [];
  const lines = isLetter ? parted.map(({ body }, index) => linesOf(body, index + 1)) : printed;
  const all = lines.flat();
  if (all.length === 0) throw new KvqError({ code: 'file-no-text-layer', file: name });
  const size = bodySize(all);
  const words = wordsOf(all.map(({ text }) => text).join('\n'));
  const body: PdfLine[] = [];
  const footnotes: Footnote[] = [];
  const furniture: Furniture[] = [];
  for (const page of lines) {
    const parts = splitPage(page, footnotes.length + 1, size, words);
    body.push(...parts.body);
    footnotes.push(...parts.notes);
    furniture.push(...parts.furniture);
  }
  const margin = readMargins(parted);
  furniture.push(...margin.furniture);
  const blocks = [...margin.blocks, ...toBlocks(body, size, words)];
  return {
    mediaType: 'application/pdf',
    blocks,
    footnotes,
    furniture,
    stated: {},
    messages: doubtMessages(words),
  };
}
