const END_OF_DIRECTORY = 'PK\x05\x06';
const ENTRY = 'PK\x01\x02';
/** Bytes of an entry of the directory before its name (APPNOTE.TXT 4.3.12). */
const ENTRY_SIZE = 46;
const END_SIZE = 22;

/**
 * The names of the files in a ZIP, by the directory at its end; null where there is no whole one. The
 * bytes of a file that a ZIP holds unpacked can name anything, so they are not looked at.
 */
export function zipNames(bytes: Uint8Array): readonly string[] | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = data.lastIndexOf(END_OF_DIRECTORY, undefined, 'latin1');
  if (end < 0 || end + END_SIZE > data.length) return null;
  const names: string[] = [];
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_SIZE > end || data.toString('latin1', at, at + 4) !== ENTRY) return null;
    const [name, extra, comment] = [28, 30, 32].map((field) => data.readUInt16LE(at + field));
    names.push(data.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + (name ?? 0)));
    at += ENTRY_SIZE + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return names.filter((it) => !it.endsWith('/'));
}
