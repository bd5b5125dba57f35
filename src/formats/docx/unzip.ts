import { inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

interface Parts {
  /** The unpacked bytes by the name of the part. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Whether the parts would unpack to more than the limit; none of them is unpacked then. */
  readonly isTooLarge: boolean;
}

const STORED = 0;

async function entriesOf(zip: ZipFile, isWanted: (name: string) => boolean): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) if (isWanted(entry.fileName)) entries.push(entry);
  return entries;
}

/** Unpacks a part in one go: parts are small, and streams cost more than what they carry. */
async function unpack(zip: ZipFile, entry: Entry, bytes: Uint8Array): Promise<Uint8Array> {
  if (!entry.canDecodeFileData()) throw new RangeError(`${entry.fileName} is encrypted`);
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const data = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
  if (entry.compressionMethod === STORED) return data;
  const size = entry.uncompressedSize;
  const unpacked = inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  if (unpacked.length < size) throw new RangeError(`${entry.fileName} is smaller than it says`);
  return unpacked;
}

/**
 * The parts of a ZIP that `isWanted` names; nothing else in it is unpacked. `limit` bounds the bytes
 * that its directory announces for them together, and no part is unpacked further than announced.
 * Throws for a file that is no whole ZIP, or whose directory lies about a part.
 */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): Promise<Parts> {
  const zip = await fromBufferPromise(
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  );
  const entries = await entriesOf(zip, isWanted);
  const parts = new Map<string, Uint8Array>();
  const size = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (size > limit) return { parts, isTooLarge: true };
  for (const entry of entries) parts.set(entry.fileName, await unpack(zip, entry, bytes));
  return { parts, isTooLarge: false };
}
