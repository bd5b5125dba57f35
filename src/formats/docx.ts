import mammoth from 'mammoth';
import type { ReadDocument } from '../core/block.ts';
import { KvqError } from '../errors.ts';
import { readTree } from './html.ts';
import { parseMarkup } from './markup/tree.ts';
import { isZipBomb } from './zip-size.ts';

/** No image is worth its weight: it becomes an empty element. */
const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));

/** The XML of the longest real letters is a tenth of this. */
const MOST_XML = 48 * 2 ** 20;

function broken(file: string, why: string, cause?: unknown): KvqError {
  return new KvqError({ code: 'file-corrupt', file, why }, { cause });
}

function guard(bytes: Uint8Array, name: string): void {
  let isBomb: boolean;
  try {
    isBomb = isZipBomb(bytes, MOST_XML);
  } catch (cause) {
    throw broken(name, 'docx-broken', cause);
  }
  if (isBomb) throw broken(name, 'too-large');
}

async function toHtml(bytes: Uint8Array, name: string): Promise<string> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return (await mammoth.convertToHtml({ buffer }, { convertImage: noImages })).value;
  } catch (cause) {
    throw broken(name, 'docx-broken', cause);
  }
}

/**
 * Reads a ministry's Word file: the letter, or the Griffie's first form. `name` serves the error
 * `file-corrupt`, whose reason is `docx-broken` or `too-large`.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  guard(bytes, name);
  const { blocks, footnotes } = readTree(parseMarkup(await toHtml(bytes, name), 'html'));
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    blocks,
    footnotes,
    furniture: [],
    stated: {},
    messages: [],
  };
}
