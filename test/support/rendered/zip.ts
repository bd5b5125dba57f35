import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';

/** A part of a ZIP: its name and what it unpacks to. */
export type ZipPart = readonly [string, string | Uint8Array];

interface Packed {
  readonly local: Buffer;
  readonly central: Buffer;
}

function pack([name, content]: ZipPart, offset: number): Packed {
  const data = deflateRawSync(content);
  const size = Buffer.byteLength(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(size, 24);
  central.writeUInt16LE(name.length, 28);
  central.writeUInt32LE(offset, 42);
  return {
    local: Buffer.concat([local, Buffer.from(name), data]),
    central: Buffer.concat([central, Buffer.from(name)]),
  };
}

/** A ZIP of deflated parts, without checksums. */
export function zip(...parts: readonly ZipPart[]): Uint8Array {
  const packed: Packed[] = [];
  let offset = 0;
  for (const part of parts) {
    const one = pack(part, offset);
    packed.push(one);
    offset += one.local.length;
  }
  const directory = Buffer.concat(packed.map(({ central }) => central));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...packed.map(({ local }) => local), directory, end]);
}
