import { inflateRawSync } from 'node:zlib';

interface Entry {
  readonly start: number;
  readonly compressed: number;
  readonly size: number;
  readonly isDeflated: boolean;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LONGEST_COMMENT = 0xffff;
const PART = /\.(?:xml|rels)$/iu;

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new RangeError('no central directory');
}

/** The XML parts that the directory of a ZIP lists; pictures are never unpacked. */
function partsOf(view: DataView, bytes: Uint8Array): readonly Entry[] {
  const parts: Entry[] = [];
  const end = endOf(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('broken directory');
    const name = view.getUint16(at + 28, true);
    const next = at + 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const isPart = PART.test(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)));
    const local = view.getUint32(at + 42, true);
    if (isPart) {
      parts.push({
        start: local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true),
        compressed: view.getUint32(at + 20, true),
        size: view.getUint32(at + 24, true),
        isDeflated: view.getUint16(at + 10, true) === 8,
      });
    }
    at = next;
  }
  return parts;
}

/**
 * Whether the XML parts of a ZIP unpack to more than `limit` bytes together, or to more than its
 * directory says. They are unpacked to find out, never further than the limit. Throws a RangeError
 * for a file that is no whole ZIP.
 */
export function isZipBomb(bytes: Uint8Array, limit: number): boolean {
  const parts = partsOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), bytes);
  if (parts.reduce((sum, { size }) => sum + size, 0) > limit) return true;
  return parts.some(({ start, compressed, size, isDeflated }) => {
    if (!isDeflated) return false;
    const data = bytes.subarray(start, start + compressed);
    try {
      return inflateRawSync(data, { maxOutputLength: Math.max(1, size) }).length !== size;
    } catch {
      return true;
    }
  });
}
