import type { ReadDocument } from '../core/block.ts';
import { KvqError } from '../errors.ts';
import { decodeText } from './decode.ts';
import { unzip } from './docx/unzip.ts';
import { wordTree } from './docx/word-tree.ts';
import { readTree } from './html.ts';
import { type Element, parseMarkup } from './markup/tree.ts';

/** The XML of the longest real letters is a tenth of this. */
const MOST_XML = 48 * 2 ** 20;
const PART = /^word\/(document|footnotes|endnotes|numbering)\d*\.xml$/u;

function broken(file: string, why: string, cause?: unknown): KvqError {
  return new KvqError({ code: 'file-corrupt', file, why }, { cause });
}

async function unpack(bytes: Uint8Array, name: string): ReturnType<typeof unzip> {
  try {
    return await unzip(bytes, (part) => PART.test(part), MOST_XML);
  } catch (cause) {
    throw broken(name, 'docx-broken', cause);
  }
}

/** The parts of the file that hold text, by their plain name: "document", "footnotes". */
async function partsOf(bytes: Uint8Array, name: string): Promise<ReadonlyMap<string, Element>> {
  const { parts, isTooLarge } = await unpack(bytes, name);
  if (isTooLarge) throw broken(name, 'too-large');
  const trees = new Map<string, Element>();
  for (const [path, part] of parts) {
    trees.set(PART.exec(path)?.[1] ?? path, parseMarkup(decodeText(part), 'xml'));
  }
  return trees;
}

/**
 * Reads a ministry's Word file: the letter, or the Griffie's first form. `name` serves the error
 * `file-corrupt`, whose reason is `docx-broken` or `too-large`.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const parts = await partsOf(bytes, name);
  const document = parts.get('document');
  if (!document) throw broken(name, 'docx-broken');
  const tree = wordTree({
    document,
    footnotes: parts.get('footnotes') ?? null,
    endnotes: parts.get('endnotes') ?? null,
    numbering: parts.get('numbering') ?? null,
  });
  const { blocks, footnotes } = readTree(tree);
  return {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    blocks,
    footnotes,
    furniture: [],
    stated: {},
    messages: [],
  };
}
