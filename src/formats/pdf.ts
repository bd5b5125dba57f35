import type { Furniture, ReadDocument } from '../core/block.ts';
import type { Footnote } from '../core/model.ts';
import { KvqError } from '../errors.ts';
import { wordsOf } from './hyphens.ts';
import { readItems } from './pdf/items.ts';
import { linesOf, type PdfLine } from './pdf/lines.ts';
import { bodySize, splitPage } from './pdf/page.ts';
import { toBlocks } from './pdf/paragraphs.ts';

/**
 * Reads a printed Aanhangsel or set of questions from its PDF, by the place and size of its text.
 * `name` serves the error `file-corrupt`, whose reason is `pdf-encrypted`, `pdf-broken`,
 * `pdf-too-long`, or `pdf-no-text` for scanned pages, which have no text layer.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const pages = await readItems(bytes);
  if (typeof pages === 'string')
    throw new KvqError({ code: 'file-corrupt', file: name, why: pages });
  const lines = pages.map((items, index) => linesOf(items, index + 1));
  const all = lines.flat();
  if (all.length === 0)
    throw new KvqError({ code: 'file-corrupt', file: name, why: 'pdf-no-text' });
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
  return {
    mediaType: 'application/pdf',
    blocks: toBlocks(body, size, words),
    footnotes,
    furniture,
    stated: {},
    messages: [],
  };
}
