import { Buffer } from 'node:buffer';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../src/formats/docx/unzip.ts';
import { readDocument } from '../../src/formats/read.ts';

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

describe('unzip', () => {
  const text = 'a'.repeat(5000);
  const small = { name: 'a.xml', text };

  it.each([
    ['small parts', [small], false],
    ['parts that are large together', [small, { name: 'b.xml', text }], true],
    ['a large picture', [small, { name: 'a.png', text: text.repeat(9) }], false],
  ])('%s', async (_case, parts, isTooLarge) => {
    const unpacked = await unzip(zip(...parts), (name) => name.endsWith('.xml'), 8000);
    expect(unpacked.isTooLarge).toBe(isTooLarge);
    expect([...unpacked.parts.keys()]).toEqual(isTooLarge ? [] : ['a.xml']);
  });

  it.each([10, 9000])('refuses a part that says it has %s bytes', async (size) => {
    const lying = zip({ name: 'a.xml', text, size });
    await expect(unzip(lying, () => true, 10_000)).rejects.toThrow(RangeError);
  });
});

const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
const body = (content: string): string =>
  `<w:document ${names}><w:body>${content}</w:body></w:document>`;

function docx(content: string, ...others: readonly Part[]): Uint8Array {
  return zip({ name: 'word/document.xml', text: body(content) }, ...others);
}

describe('a Word file', () => {
  it('gives its paragraphs', async () => {
    const read = await readDocument(docx(paragraph('Vraag 1') + paragraph('Klopt dit?')), 'brief');
    expect(read.mediaType).toContain('wordprocessingml');
    expect(read.blocks.map(({ text }) => text)).toEqual(['Vraag 1', 'Klopt dit?']);
  });

  it('may call its main part otherwise', async () => {
    const bytes = zip({ name: 'word/document2.xml', text: body(paragraph('Vraag 1')) });
    expect((await readDocument(bytes, 'brief')).blocks).toMatchObject([{ text: 'Vraag 1' }]);
  });

  it('tells a note behind a unit from a power', async () => {
    const marks =
      '<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>';
    const power = run('2', '<w:vertAlign w:val="superscript"/>');
    const text = `<w:footnotes ${names}><w:footnote w:id="1">${paragraph('A.')}</w:footnote><w:footnote w:id="2">${paragraph('B.')}</w:footnote></w:footnotes>`;
    const content = `<w:p>${run('9 m')}${power}${run(' of 3 m')}${marks}</w:p>`;
    const read = await readDocument(docx(content, { name: 'word/footnotes.xml', text }), 'brief');
    expect(read.blocks[0]).toMatchObject({
      text: '9 m2 of 3 m',
      notes: [{ mark: '1' }, { mark: '2' }],
    });
  });

  it.each([
    ['file-corrupt', zip({ name: 'word/document.xml', text: '<w:document' })],
    ['file-corrupt', docx(paragraph('Vraag 1')).subarray(0, 200)],
    ['file-too-large', zip({ name: 'word/document.xml', text: 'x', size: 2 ** 30 })],
  ])('is refused: %s', async (code, bytes) => {
    const marked = Buffer.concat([bytes, Buffer.from('word/document.xml')]);
    await expect(
      readDocument(code === 'file-corrupt' ? marked : bytes, 'brief'),
    ).rejects.toMatchObject({ trouble: { code } });
  });

  const box = (inner: string): string => `<w:txbxContent>${paragraph(inner)}</w:txbxContent>`;
  const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>';

  it.each([
    [
      'keeps line breaks and tabs as blanks',
      '<w:p><w:r><w:t>a</w:t><w:br/><w:tab/><w:t>b</w:t></w:r></w:p>',
      ['a b'],
    ],
    [
      'keeps hyphens that do not break',
      '<w:p><w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r></w:p>',
      ['a\u2011b'],
    ],
    ['keeps what was inserted', `<w:p><w:ins>${run('nieuw')}</w:ins></w:p>`, ['nieuw']],
    [
      'leaves out what was deleted',
      `<w:p>${run('a')}<w:del><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`,
      ['a'],
    ],
    ['leaves out hidden text', `<w:p>${run('a')}${run('x', '<w:vanish/>')}</w:p>`, ['a']],
    ['keeps text whose hiding is off', `<w:p>${run('a', '<w:vanish w:val="0"/>')}</w:p>`, ['a']],
    [
      'leaves out the code of a field',
      `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('3 dagen')}</w:p>`,
      ['3 dagen'],
    ],
    [
      'reads content controls',
      `<w:sdt><w:sdtContent>${paragraph('a')}</w:sdtContent></w:sdt>`,
      ['a'],
    ],
    [
      'reads a sign of another font',
      '<w:p><w:r><w:sym w:font="Arial" w:char="2192"/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r></w:p>',
      ['→'],
    ],
    [
      'reads a text box once, after its paragraph',
      `<w:p>${run('a')}<w:r><mc:AlternateContent><mc:Choice>${box('kader')}</mc:Choice><mc:Fallback>${box('kader')}</mc:Fallback></mc:AlternateContent></w:r>${run('b')}</w:p>`,
      ['ab', 'kader'],
    ],
    [
      'reads a text box that has no older form',
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box('kader')}</mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      ['kader'],
    ],
    [
      'reads a row of a table as one line',
      `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc>${paragraph('b')}</w:tc></w:tr></w:tbl>`,
      ['a\tb'],
    ],
    [
      'keeps a raised figure that is no mark',
      `<w:p>${run('m')}${run('2', '<w:vertAlign w:val="superscript"/>')}</w:p>`,
      ['m2'],
    ],
  ])('%s', async (_case, content, expected) => {
    const read = await readDocument(docx(content), 'brief');
    expect(read.blocks.map(({ text }) => text)).toEqual(expected);
  });

  it.each([
    ['list-item', `<w:p><w:pPr>${numbered}</w:pPr>${run('a')}</w:p>`],
    ['list-item', `<w:p><w:pPr><w:pStyle w:val="Opsomming"/></w:pPr>${run('a')}</w:p>`],
    ['paragraph', `<w:p><w:pPr><w:pStyle w:val="Opsom"/></w:pPr>${run('a')}</w:p>`],
    ['paragraph', `<w:p><w:pPr>${numbered.replace('"2"', '"0"')}</w:pPr>${run('a')}</w:p>`],
    ['heading', `<w:p><w:pPr><w:pStyle w:val="Kop2"/></w:pPr>${run('a')}</w:p>`],
  ])('has a %s', async (kind, content) => {
    const tie = `<w:numbering ${names}><w:lvl><w:pStyle w:val="Opsomming"/></w:lvl></w:numbering>`;
    const read = await readDocument(
      docx(content, { name: 'word/numbering.xml', text: tie }),
      'brief',
    );
    expect(read.blocks.map((block) => block.kind)).toEqual([kind]);
  });

  it('numbers its notes in the order in which they are referred to', async () => {
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}">${paragraph(text)}</w:footnote>`;
    const text = `<w:footnotes ${names}>${note(0, '')}${note(5, 'Eerste.')}${note(2, 'Tweede.')}${note(9, 'Los.')}</w:footnotes>`;
    const content = `<w:p>${run('Bron')}${mark(5)}${run(' en bron')}${mark(2)}${run('.')}</w:p>`;
    const read = await readDocument(docx(content, { name: 'word/footnotes.xml', text }), 'brief');
    expect(read.footnotes).toEqual([
      { mark: '1', text: 'Eerste.' },
      { mark: '2', text: 'Tweede.' },
    ]);
    expect(read.blocks.map(({ text, notes }) => ({ text, notes }))).toEqual([
      {
        text: 'Bron en bron.',
        notes: [
          { mark: '1', offset: 4 },
          { mark: '2', offset: 12 },
        ],
      },
    ]);
  });
});
