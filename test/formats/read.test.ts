import { describe, expect, it } from 'vitest';
import { KvqError } from '../../src/errors.ts';
import { decodeText } from '../../src/formats/decode.ts';
import { readDocument } from '../../src/formats/read.ts';
import { sniffText } from '../../src/formats/sniff.ts';
import { zip } from '../support/rendered/zip.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const WORD = zip(['word/document.xml', '<w:document/>']);

async function troubleOf(bytes: Uint8Array): Promise<unknown> {
  try {
    await readDocument(bytes, 'stuk');
  } catch (error) {
    if (error instanceof KvqError) return error.trouble;
    throw error;
  }
  return null;
}

describe('decodeText', () => {
  const bytesOf = (...codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
  it.each([
    ['UTF-8', utf8('«één»')],
    ['UTF-8 with its mark', utf8('\ufeff«één»')],
    ['Windows-1252', latin('\xab\xe9\xe9n\xbb')],
    ['UTF-16, low byte first', bytesOf(0xff, 0xfe, 0xab, 0, 0xe9, 0, 0xe9, 0, 0x6e, 0, 0xbb, 0)],
    ['UTF-16, high byte first', bytesOf(0xfe, 0xff, 0, 0xab, 0, 0xe9, 0, 0xe9, 0, 0x6e, 0, 0xbb)],
  ])('%s', (_case, bytes) => {
    expect(decodeText(bytes)).toBe('«één»');
  });

  it('keeps UTF-8 in which a byte is damaged', () => {
    expect(decodeText(Uint8Array.of(...utf8('«één»'), 0xe9))).toBe('«één»\ufffd');
    expect(decodeText(latin('Kleine \xe9\xe9n, \xc3\xa9 niet'))).toBe('Kleine één, Ã© niet');
  });

  it('knows the quotes of Windows-1252', () => {
    expect(decodeText(latin('\x91ja\x92 \x96 nee\x85'))).toBe('‘ja’ – nee…');
  });
});

describe('sniffText', () => {
  it.each([
    ['text/plain', 'Vraag 1\nKlopt dit < 5 %?'],
    ['text/markdown', '**Vraag 1**\n\nKlopt dit?'],
    ['text/markdown', 'Vraag 1\n\nZie <https://example.nl/a>.'],
    ['text/markdown', '# Vragen\n\nKlopt dit?'],
    ['application/xml', '<?xml version="1.0"?>\n<officiele-publicatie/>'],
    ['application/xml', '\n<officiele-publicatie>'],
    ['text/html', '<!DOCTYPE html><html></html>'],
    ['application/xml', '<!-- bewaard -->\n<kamervragen>'],
    ['application/xml', '<!DOCTYPE kamervragen SYSTEM "a.dtd"><kamervragen>'],
    ['text/html', '<p>Vraag 1</p><p>Klopt dit?</p>'],
    ['text/html', '<!-- bewaard -->\n<html lang="nl">'],
    ['text/plain', `${'<!---->'.repeat(60)}Vraag 1`],
    [
      'text/html',
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml">',
    ],
  ])('%s', (media, text) => {
    expect(sniffText(text)).toBe(media);
  });
});

describe('readDocument', () => {
  it.each([
    ['empty', utf8(''), { code: 'file-empty', file: 'stuk' }],
    ['only blanks', utf8('\ufeff \n\t'), { code: 'file-empty', file: 'stuk' }],
    ['a PNG', latin('\x89PNG\r\n\x1a\n'), { code: 'file-type', file: 'stuk', found: 'PNG' }],
    ['a ZIP', latin('PK\x03\x04abc'), { code: 'file-type', file: 'stuk', found: 'ZIP' }],
    [
      'a ZIP of Word files, as stored as they came',
      zip(['een.docx', WORD], ['map/twee.docx', WORD]),
      { code: 'file-archive', file: 'stuk', files: 2 },
    ],
    [
      'a ZIP of one PDF',
      zip(['stuk.pdf', latin('%PDF-1.7')]),
      { code: 'file-archive', file: 'stuk', files: 1 },
    ],
    [
      'a presentation',
      zip(['[Content_Types].xml', ''], ['ppt/presentation.xml', '']),
      { code: 'file-type', file: 'stuk', found: 'ZIP' },
    ],
    [
      'a spreadsheet',
      latin('PK\x03\x04xl/workbook.xml'),
      { code: 'file-type', file: 'stuk', found: 'Excel (.xlsx)' },
    ],
    [
      'an old Word file',
      latin('\xd0\xcf\x11\xe0\xa1\xb1'),
      { code: 'file-type', file: 'stuk', found: 'Word 97 (.doc)' },
    ],
    ['RTF', latin('{\\rtf1 Vraag 1}'), { code: 'file-type', file: 'stuk', found: 'RTF' }],
    [
      'junk',
      latin('\x00\x01\x02\x03abc\x04\x05'),
      { code: 'file-type', file: 'stuk', found: 'binary' },
    ],
    [
      'another XML',
      utf8('<rss><channel/></rss>'),
      { code: 'file-type', file: 'stuk', found: 'XML' },
    ],
    [
      'XML cut off',
      utf8('<kamervragen><vraag><nr>Vraag 1</nr><al>Klopt'),
      { code: 'file-corrupt', file: 'stuk', why: 'xml-cut-off' },
    ],
  ])('refuses %s', async (_case, bytes, trouble) => {
    expect(await troubleOf(bytes)).toEqual(trouble);
  });

  it.each([
    ['text/plain', 'Vraag 1\nKlopt dit?'],
    ['text/markdown', '**Vraag 1**\n\nKlopt dit?'],
    [
      'application/xml',
      '<kamervragen><vraag><nr>Vraag 1</nr><al>Klopt dit?</al></vraag></kamervragen>',
    ],
  ])('reads %s, whatever the name says', async (media, text) => {
    const read = await readDocument(utf8(text), 'antwoord.pdf');
    expect(read.mediaType).toBe(media);
    expect(read.blocks.map((block) => block.text)).toEqual(['Vraag 1', 'Klopt dit?']);
  });

  it('drops signs that turn the writing direction or cannot be seen', async () => {
    const read = await readDocument(utf8('Vraag 1\nKlopt\u202e dit\u200b\u00ad?'), 'stuk');
    expect(read.blocks.at(-1)?.text).toBe('Klopt dit?');
  });
});
