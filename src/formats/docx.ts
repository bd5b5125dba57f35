import mammoth from 'mammoth';
import type { ReadDocument } from '../core/block.ts';
import { KvqError } from '../errors.ts';
import { readTree } from './html.ts';
import { parseMarkup } from './markup/tree.ts';

/** No image is worth its weight: it becomes an empty element. */
const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/**
 * Reads a ministry's Word file: the letter, or the Griffie's first form. `name` serves the error
 * `file-corrupt`, whose reason is `docx-broken`.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const html = await mammoth.convertToHtml({ buffer }, { convertImage: noImages }).then(
    ({ value }) => value,
    (cause: unknown) => {
      throw new KvqError({ code: 'file-corrupt', file: name, why: 'docx-broken' }, { cause });
    },
  );
  const { blocks, footnotes } = readTree(parseMarkup(html, 'html'));
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    blocks,
    footnotes,
    furniture: [],
    stated: {},
    messages: [],
  };
}
