import type { Context } from '../context.ts';
import { decodeText } from '../formats/decode.ts';
import { LIMITS } from '../formats/limits.ts';
import { sniffBinary, sniffText } from '../formats/sniff.ts';
import { type Bounds, parseApart } from './parse-apart.ts';
import { type ParsedBytes, parseBytes } from './parse-bytes.ts';

/** As large as most papers. Work that grows with the square of a text stays within seconds below it. */
const SMALL = 65_536;
const START = 4096;

/** Whether a file is so small and plain that reading it takes no thread that can be stopped. */
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
