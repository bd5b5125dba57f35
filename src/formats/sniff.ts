import type { MediaType } from '../core/block.ts';
import { zipNames } from './zip-names.ts';

/** What bytes seem to be: a kind that kvq reads, or the name of one that it does not. */
export type Sniffed =
  | { readonly media: MediaType }
  | { readonly media: null; readonly found: string }
  | { readonly media: null; readonly found: 'archive'; readonly files: number };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SAMPLE = 4096;

/** First bytes of the kinds that people mix up with a document, as Latin-1 text. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['\xd0\xcf\x11\xe0', 'Word 97 (.doc)'],
  ['{\\rtf', 'RTF'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf', '7-Zip'],
  ['Rar!', 'RAR'],
  ['BZh', 'bzip2'],
  ['\x7fELF', 'ELF'],
  ['SQLite format 3\0', 'SQLite'],
];

const HTML_START =
  /^<(?:!doctype\s+html|html|head|body|div|article|main|section|p|h[1-6]|ul|ol|table)\b/iu;
const XML_START = /^<(?:\?xml\b|!doctype\s|[a-z][\w.:-]*(?:\s[^<>]*)?>)/iu;
const XML_HTML = /^<\?xml\b.{0,2000}?<html\b/isu;
const COMMENT_END = '-->';
const MARKDOWN =
  /^#{1,6} \S|\*\*[^*\s][^*\n]*\*\*|\]\((?:https?:|#)|<https?:\/\/[^<>\s]+>|^\[\^[^\]\n]+\]:|^```/mu;
const BINARY_SHARE = 0.02;

function latin(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** A file that only a program's own format has in its ZIP: of Office, OpenDocument, EPUB or Java. */
const PROGRAMS_OWN = /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/)/u;

/** Some programs number the main part of a Word file. */
const WORD_MAIN = /^word\/document\d*\.xml$/u;

/** A ZIP is a Word document when the name of its main part stands in its directory. */
function sniffZip(bytes: Uint8Array): Sniffed {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names = zipNames(bytes);
  const has = (name: string): boolean => names?.includes(name) ?? text.includes(name);
  const isWord = names?.some((name) => WORD_MAIN.test(name)) ?? text.includes('word/document');
  if (isWord) return { media: DOCX };
  if (text.includes('mimetypeapplication/vnd.oasis.opendocument.text')) {
    return { media: null, found: 'OpenDocument (.odt)' };
  }
  if (has('xl/workbook.xml')) return { media: null, found: 'Excel (.xlsx)' };
  return names === null || names.length === 0 || names.some((name) => PROGRAMS_OWN.test(name))
    ? { media: null, found: 'ZIP' }
    : { media: null, found: 'archive', files: names.length };
}

/** The kind of a binary file by its first bytes; null when it is text, as far as they say. */
export function sniffBinary(bytes: Uint8Array): Sniffed | null {
  const start = latin(bytes, 1024);
  // First: a PDF that a ZIP holds unpacked begins near its start.
  if (start.startsWith('PK\x03\x04')) return sniffZip(bytes);
  if (start.includes('%PDF-')) return { media: 'application/pdf' };
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  return known ? { media: null, found: known[1] } : null;
}

function isControl(code: number): boolean {
  return (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) || code === 0xfffd;
}

/** Whether decoded text is no text: more than one in fifty of its first characters is no writing. */
export function isBinaryJunk(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (isControl(sample.charCodeAt(index))) odd++;
  }
  return odd > sample.length * BINARY_SHARE;
}

/** What follows the comments at the start of a text; no pattern, as one would try all ways to part them. */
function skipComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf(COMMENT_END);
    if (end < 0) return '';
    rest = rest.slice(end + COMMENT_END.length).trimStart();
  }
  return rest;
}

/** The kind of decoded text: HTML, XML, Markdown, or plain. */
export function sniffText(text: string): MediaType {
  const start = skipComments(text.slice(0, SAMPLE));
  if (HTML_START.test(start) || XML_HTML.test(start)) return 'text/html';
  if (XML_START.test(start)) return 'application/xml';
  return MARKDOWN.test(text) ? 'text/markdown' : 'text/plain';
}
