import type { ReadDocument } from '../core/block.ts';

/** All that a document says in reading order, notes last: paragraphs joined by a blank line. */
export function readingText({ blocks, footnotes }: ReadDocument): string {
  return [...blocks, ...footnotes].map(({ text }) => text).join('\n\n');
}
