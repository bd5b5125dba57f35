/** Byte order marks, longest first, with the encoding each announces. */
const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

function marked(bytes: Uint8Array): string | null {
  const found = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found ? found[1] : null;
}

/**
 * Bytes as text: by the byte order mark where there is one, else as UTF-8, and where that is invalid
 * as Windows-1252, the only other encoding in which Dutch documents come. The mark is dropped.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = marked(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
