import type { Context } from '../context.ts';
import { LIMITS } from '../formats/limits.ts';
import { isHarmless } from './harmless.ts';
import { type Bounds, parseApart } from './parse-apart.ts';
import { type ParsedBytes, parseBytes } from './parse-bytes.ts';

/**
 * Reads and parses the bytes of a file; `name` serves the errors. PDF, Word files, HTML and whatever
 * is large are read in a thread of its own, which is stopped when it takes more than `bounds` allow,
 * or on Ctrl-C. Throws KvqError as `readDocument` does, `file-takes-too-long`, `file-takes-too-much`
 * and `interrupted`.
 */
export async function parseFile(
  context: Context,
  bytes: Uint8Array,
  name: string,
  bounds: Bounds = LIMITS,
): Promise<ParsedBytes> {
  if (isHarmless(bytes)) return await parseBytes(bytes, name);
  return await parseApart({ bytes, name }, context, bounds);
}
