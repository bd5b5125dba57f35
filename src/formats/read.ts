import type { MediaType, ReadDocument } from '../core/block.ts';
import { KvqError } from '../errors.ts';
import { decodeText } from './decode.ts';
import { LIMITS } from './limits.ts';
import { isBinaryJunk, sniffBinary, sniffText } from './sniff.ts';

function guardSize(bytes: Uint8Array, file: string): void {
  if (bytes.length <= LIMITS.bytes) return;
  const most = LIMITS.bytes / 2 ** 20;
  throw new KvqError({ code: 'file-too-large', file, most, unit: 'megabytes' });
}

function guardLength(text: string, file: string): void {
  const most = LIMITS.characters;
  if (text.length > most) {
    throw new KvqError({ code: 'file-too-large', file, most, unit: 'characters' });
  }
}

async function readDecoded(text: string, name: string): Promise<ReadDocument> {
  const media = sniffText(text);
  switch (media) {
    case 'application/xml':
      return (await import('./xml.ts')).readXml(text, name);
    case 'text/markdown':
      return (await import('./markdown.ts')).readMarkdown(text);
    case 'text/plain':
      return (await import('./text.ts')).readText(text);
    default:
      return (await import('./html.ts')).readHtml(text);
  }
}

async function readBinary(
  media: MediaType,
  bytes: Uint8Array,
  name: string,
): Promise<ReadDocument> {
  if (media === 'application/pdf') return await (await import('./pdf.ts')).readPdf(bytes, name);
  return await (await import('./docx.ts')).readDocx(bytes, name);
}

/**
 * The blocks, notes and page furniture of a document, whatever its format; the format is sniffed
 * from the bytes. `name` only serves the errors: `file-empty`, `file-type` (bytes that are no
 * document that kvq reads, with what they seem to be), `file-archive` (a ZIP of files), `file-corrupt`.
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<ReadDocument> {
  if (bytes.length === 0) throw new KvqError({ code: 'file-empty', file: name });
  guardSize(bytes, name);
  const binary = sniffBinary(bytes);
  if (binary?.media === null) {
    throw 'files' in binary
      ? new KvqError({ code: 'file-archive', file: name, files: binary.files })
      : new KvqError({ code: 'file-type', file: name, found: binary.found });
  }
  if (binary) return await readBinary(binary.media, bytes, name);
  const text = decodeText(bytes);
  if (text.trim() === '') throw new KvqError({ code: 'file-empty', file: name });
  guardLength(text, name);
  if (isBinaryJunk(text)) throw new KvqError({ code: 'file-type', file: name, found: 'binary' });
  return await readDecoded(text, name);
}
