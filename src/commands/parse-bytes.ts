import type { MediaType } from '../core/block.ts';
import { parseDocument } from '../core/document/parse-document.ts';
import type { ParsedDocument } from '../core/model.ts';
import { readDocument } from '../formats/read.ts';
import { readingText } from './reading-text.ts';

/** What a file is, and what the parser makes of it. */
export interface ParsedBytes {
  readonly mediaType: MediaType;
  readonly parsed: ParsedDocument;
  /** All that it says in reading order, notes last: paragraphs joined by a blank line. */
  readonly text: string;
}

/** Reads and parses the bytes of a file in this thread; throws KvqError as `readDocument` does. */
export async function parseBytes(bytes: Uint8Array, name: string): Promise<ParsedBytes> {
  const read = await readDocument(bytes, name);
  return { mediaType: read.mediaType, parsed: parseDocument(read), text: readingText(read) };
}
