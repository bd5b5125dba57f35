import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/formats/read.ts';
import { isZipBomb } from '../../src/formats/zip-size.ts';

interface Part {
  readonly name: string;
  readonly text: string;
  /** What the directory claims, where it lies. */
  readonly size?: number;
}

/** A ZIP of deflated parts, without checksums. */
function zip(...parts: readonly Part[]): Uint8Array {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, text, size } of parts) {
    const data = deflateRawSync(Buffer.from(text));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(text.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(size ?? text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), data);
    central.push(entry, Buffer.from(name));
    offset += local.length + name.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

describe('isZipBomb', () => {
  const text = 'a'.repeat(5000);
  it.each([
    ['small parts', [{ name: 'word/document.xml', text }], false],
    [
      'parts that are large together',
      [
        { name: 'a.xml', text },
        { name: 'b.xml', text },
      ],
      true,
    ],
    ['a part larger than it says', [{ name: 'a.xml', text, size: 10 }], true],
    ['a large picture', [{ name: 'word/media/a.png', text: text.repeat(9) }], false],
  ])('%s', (_case, parts, expected) => {
    expect(isZipBomb(zip(...parts), 8000)).toBe(expected);
  });
});

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

function docx(...paragraphs: readonly string[]): Uint8Array {
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const office =
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
  return zip(
    {
      name: '[Content_Types].xml',
      text: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${types}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      text: `<w:document ${names}><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
    },
  );
}

describe('a Word file', () => {
  it('gives its paragraphs', async () => {
    const read = await readDocument(docx('Vraag 1', 'Klopt dit?'), 'brief');
    expect(read.mediaType).toContain('wordprocessingml');
    expect(read.blocks.map(({ text }) => text)).toEqual(['Vraag 1', 'Klopt dit?']);
  });

  it.each([
    ['file-corrupt', zip({ name: 'word/document.xml', text: '<w:document' })],
    ['file-corrupt', docx('Vraag 1').subarray(0, 300)],
    ['file-too-large', zip({ name: 'word/document.xml', text: 'x', size: 2 ** 30 })],
  ])('is refused: %s', async (code, bytes) => {
    const marked = Buffer.concat([bytes, Buffer.from('word/document.xml')]);
    await expect(
      readDocument(code === 'file-corrupt' ? marked : bytes, 'brief'),
    ).rejects.toMatchObject({ trouble: { code } });
  });
});
