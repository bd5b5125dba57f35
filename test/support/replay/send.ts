import type { ServerResponse } from 'node:http';
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

async function sendEndless(response: ServerResponse, answer: Answer, bytes: number): Promise<void> {
  response.writeHead(answer.status, { ...answer.headers });
  for (let sent = 0; sent < bytes && !response.destroyed; sent += CHUNK.length) {
    if (!response.write(CHUNK)) {
      await Promise.race([
        new Promise((resolve) => response.once('drain', resolve)),
        new Promise((resolve) => response.once('close', resolve)),
      ]);
    }
  }
  response.end();
}

async function sendInDrops(
  response: ServerResponse,
  answer: Answer,
  { bytes, every }: { readonly bytes: number; readonly every: number },
): Promise<void> {
  head(response, answer, answer.body.length);
  for (let at = 0; at < answer.body.length && !response.destroyed; at += bytes) {
    response.write(answer.body.subarray(at, at + bytes));
    await pause(every);
  }
  response.end();
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
      await sendEndless(response, answer, fault.bytes);
      return;
    case 'drip':
      await sendInDrops(response, answer, fault);
      return;
    default:
      sendWhole(response, answer, canUnzip);
  }
}
