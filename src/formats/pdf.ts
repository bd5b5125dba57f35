import type { Furniture, ReadDocument } from '../core/block.ts';
import type { Footnote } from '../core/model.ts';
import { KvqError, type Trouble } from '../errors.ts';
import { doubtMessages, wordsOf } from './hyphens.ts';
import { LIMITS } from './limits.ts';
import { type PdfTrouble, readItems } from './pdf/items.ts';
import { linesOf, type PdfLine } from './pdf/lines.ts';
import { bodySize, splitPage } from './pdf/page.ts';
import { toBlocks } from './pdf/paragraphs.ts';

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

/**
 * Reads a printed Aanhangsel or set of questions from its PDF, by the place and size of its text.
 * `name` serves the errors: `file-encrypted`, `file-corrupt`, `file-too-large` for its pages, and
 * `file-no-text-layer` for scanned ones.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const pages = await readItems(bytes);
  if (typeof pages === 'string') throw new KvqError(troubleOf(pages, name));
  const lines = pages.map((items, index) => linesOf(items, index + 1));
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
  const blocks = toBlocks(body, size, words);
  return {
    mediaType: 'application/pdf',
    blocks,
    footnotes,
    furniture,
    stated: {},
    messages: doubtMessages(words),
  };
}
