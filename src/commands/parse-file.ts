import type { Context } from '../context.ts';
import { decodeText } from '../formats/decode.ts';
import { LIMITS } from '../formats/limits.ts';
import { sniffBinary, sniffText } from '../formats/sniff.ts';
import { type Bounds, parseApart } from './parse-apart.ts';
import { type ParsedBytes, parseBytes } from './parse-bytes.ts';

/** More than any text or XML that is read in a moment; what is larger may take longer. */
const SMALL = 262_144;
const START = 4096;

/** Whether a file is so small and plain that reading it can neither hang nor take much memory. */
function isHarmless(bytes: Uint8Array): boolean {
  if (bytes.length > SMALL) return false;
  const binary = sniffBinary(bytes);
  if (binary !== null) return binary.media === null;
  return sniffText(decodeText(bytes.subarray(0, START))) !== 'text/html';
}

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
