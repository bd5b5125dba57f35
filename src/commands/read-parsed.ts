import type { Context } from '../context.ts';
import type { MediaType } from '../core/block.ts';
import type { ParsedDocument } from '../core/model.ts';
import { KvqError } from '../errors.ts';
import { readInput } from '../terminal/read-input.ts';
import { parseFile } from './parse-file.ts';

/** A file with what the parser makes of it. */
export interface ParsedFile {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  readonly parsed: ParsedDocument;
}

/**
 * Reads and parses a file, `-` for standard input. Throws KvqError for a file that cannot be read,
 * and `no-question` for a text that is no parliamentary paper at all, unless its kind is given.
 */
export async function readParsed(
  context: Context,
  file: string,
  isKindGiven = false,
): Promise<ParsedFile> {
  const bytes = await readInput(context, file);
  const { mediaType, parsed } = await parseFile(context, bytes, file);
  if (!isKindGiven && !isPaper(parsed)) throw new KvqError({ code: 'no-question', file });
  return { bytes, mediaType, parsed };
}

/** Whether anything in it is what a parliamentary paper has: a pair, or a line of its head. */
function isPaper(parsed: ParsedDocument): boolean {
  const { zaak, documentNumber, aanhangsel } = parsed;
  const lists = [
    parsed.questions,
    parsed.answers,
    parsed.askers,
    parsed.answeredBy,
    parsed.seeAlso,
    parsed.corrections,
  ];
  return (
    lists.some((list) => list.length > 0) ||
    [zaak, documentNumber, aanhangsel].some((name) => name !== null)
  );
}
