import type { ReadDocument } from '../core/block.ts';
import { KvqError } from '../errors.ts';
import { decodeText } from './decode.ts';
import { unzip } from './docx/unzip.ts';
import { wordTree } from './docx/word-tree.ts';
import { readTree } from './html.ts';
import { LIMITS } from './limits.ts';
import { type Element, findAll, parseMarkup } from './markup/tree.ts';

const MEGABYTE = 2 ** 20;
const PART = /^word\/(document|footnotes|endnotes|numbering)\d*\.xml$/u;

function broken(file: string, cause?: unknown): KvqError {
  return new KvqError({ code: 'file-corrupt', file, why: 'docx-broken' }, { cause });
}

async function unpack(bytes: Uint8Array, name: string): ReturnType<typeof unzip> {
  try {
    return await unzip(bytes, (part) => PART.test(part), LIMITS.unpackedBytes);
  } catch (cause) {
    throw broken(name, cause);
  }
}

/** The XML of the parts that hold text, by their plain name: "document", "footnotes". */
async function partsOf(bytes: Uint8Array, name: string): Promise<ReadonlyMap<string, string>> {
  const { parts, isTooLarge } = await unpack(bytes, name);
  if (isTooLarge) {
    const most = LIMITS.unpackedBytes / MEGABYTE;
    throw new KvqError({ code: 'file-too-large', file: name, most, unit: 'unpacked-megabytes' });
  }
  return new Map(
    [...parts].map(([path, part]) => [PART.exec(path)?.[1] ?? path, decodeText(part)]),
  );
}

/**
 * Reads a ministry's Word file: the letter, or the Griffie's first form. `name` serves the errors:
 * `file-corrupt`, and `file-too-large` for what its XML unpacks to.
 */
export async function readDocx(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  const parts = await partsOf(bytes, name);
  const treeOf = (part: string): Element => parseMarkup(parts.get(part) ?? '', 'xml');
  const [body] = findAll(treeOf('document'), 'body');
  if (!body) throw broken(name);
  const tree = wordTree({
    body,
    footnotes: treeOf('footnotes'),
    endnotes: treeOf('endnotes'),
    numbering: parts.get('numbering') ?? '',
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
