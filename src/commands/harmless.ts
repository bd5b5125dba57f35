import { decodeText } from '../formats/decode.ts';
import { sniffBinary, sniffText } from '../formats/sniff.ts';

/** As large as most papers. Work that grows with the square of a text stays within seconds below it. */
const SMALL = 65_536;
const START = 4096;

/** Whether a file is so small and plain that reading it takes no thread that can be stopped. */
export function isHarmless(bytes: Uint8Array): boolean {
  if (bytes.length > SMALL) return false;
  const binary = sniffBinary(bytes);
  if (binary !== null) return binary.media === null;
  return sniffText(decodeText(bytes.subarray(0, START))) !== 'text/html';
}
