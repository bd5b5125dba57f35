import { gunzipSync } from 'node:zlib';
import { MOST_BYTES, type WireResponse } from './wire.ts';

const TAIL = 2048;

/**
 * The bytes of a response as the server meant them; null when they are not all there. A length that
 * disagrees, and compressed bytes that stop, are told here, as HTTP leaves both to its user.
 */
export function decodeBody({ headers, body }: WireResponse): Uint8Array | null {
  const announced = Number(headers['content-length'] ?? body.byteLength);
  if (announced !== body.byteLength) return null;
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity' || encoding === '') return body;
  if (encoding !== 'gzip' && encoding !== 'x-gzip') return null;
  try {
    return gunzipSync(body, { maxOutputLength: MOST_BYTES });
  } catch {
    return null;
  }
}

/**
 * Whether a document plainly stops before its end: a PDF, a ZIP (Word) or a page of markup that lacks
 * its own end mark. A wrong Content-Length cuts off without any other trace.
 */
export function isCutOff(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.subarray(0, TAIL).toString('latin1');
  const tail = buffer.subarray(-TAIL).toString('latin1');
  if (bytes.byteLength === 0) return true;
  if (head.includes('%PDF-')) return !tail.includes('%%EOF');
  // The end of a ZIP's directory may be followed by a comment of at most 64 KiB.
  if (head.startsWith('PK\x03\x04')) return buffer.lastIndexOf('PK\x05\x06') < 0;
  if (head.trimStart().replace('ï»¿', '').startsWith('<')) return !tail.trimEnd().endsWith('>');
  return false;
}
