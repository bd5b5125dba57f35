import type { MediaType } from '../core/block.ts';
import { decodeText } from '../formats/decode.ts';
import { sniffBinary, sniffText } from '../formats/sniff.ts';

const START = 4096;

/** The kind of bytes that are kept without being read; plain text where nothing tells. */
export function mediaTypeOf(bytes: Uint8Array): MediaType {
  const binary = sniffBinary(bytes);
  if (binary !== null) return binary.media ?? 'text/plain';
  return sniffText(decodeText(bytes.subarray(0, START)));
}
