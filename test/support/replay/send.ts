import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Answer } from './answer.ts';
import type { Fault } from './faults/fault.ts';

const CHUNK = Buffer.alloc(65_536, ' ');

function head(response: ServerResponse, { status, headers }: Answer, length: number): void {
  response.writeHead(status, { ...headers, 'content-length': length });
}

/** The first half of the body under the length of the whole. */
function sendHalf(response: ServerResponse, answer: Answer, then: () => void): void {
  head(response, answer, answer.body.length);
  response.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), then);
}

function* endless(bytes: number): Generator<Uint8Array> {
  for (let sent = 0; sent < bytes; sent += CHUNK.length) yield CHUNK;
}

async function* drops(body: Uint8Array, size: number, every: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) {
    yield body.subarray(at, at + size);
    await pause(every);
  }
}

/** Sends pieces as fast as they are taken; a client that leaves halfway is what these faults provoke. */
async function sendPieces(
  response: ServerResponse,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  await pipeline(Readable.from(pieces), response).catch((error: unknown) => {
    if (!response.destroyed) throw error;
  });
}

function sendWhole(response: ServerResponse, answer: Answer, canUnzip: boolean): void {
  const isText = /json|xml|html/.test(answer.headers['content-type'] ?? '');
  if (!canUnzip || !isText) {
    head(response, answer, answer.body.length);
    response.end(answer.body);
    return;
  }
  const zipped = gzipSync(answer.body, { level: 1 });
  const headers = { ...answer.headers, 'content-encoding': 'gzip' };
  head(response, { ...answer, headers }, zipped.length);
  response.end(zipped);
}

/** Sends an answer, or as much of it as a fault of the transport lets through. */
export async function send(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | null,
  canUnzip: boolean,
): Promise<void> {
  switch (fault?.kind) {
    case 'timeout':
      return;
    case 'refuse':
      response.destroy();
      return;
    case 'stall':
      sendHalf(response, answer, () => undefined);
      return;
    case 'reset':
      sendHalf(response, answer, () => response.destroy());
      return;
    case 'truncated-gzip': {
      const zipped = gzipSync(answer.body);
      const cut = zipped.subarray(0, Math.floor(zipped.length / 2));
      const headers = { ...answer.headers, 'content-encoding': 'gzip' };
      head(response, { ...answer, headers }, cut.length);
      response.end(cut);
      return;
    }
    case 'wrong-length':
      head(response, answer, answer.body.length + fault.by);
      response.write(answer.body, () => response.socket?.end());
      return;
    case 'too-large':
      response.writeHead(answer.status, { ...answer.headers });
      await sendPieces(response, endless(fault.bytes));
      return;
    case 'drip':
      head(response, answer, answer.body.length);
      await sendPieces(response, drops(answer.body, fault.bytes, fault.every));
      return;
    default:
      sendWhole(response, answer, canUnzip);
  }
}
