import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as the receiver got it. */
interface Got {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A receiver on loopback, and what it got. */
export interface Receiver {
  readonly base: string;
  readonly got: Got[];
  readonly close: () => void;
}

/** What a receiver does with one request. */
export type Turn = (response: ServerResponse) => void;

/** A receiver that answers with one turn after another, the last one for ever. */
export async function openReceiver(...turns: readonly Turn[]): Promise<Receiver> {
  const got: Got[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      got.push({ method, path: url, headers, body: Buffer.concat(chunks).toString() });
      turns[Math.min(got.length, turns.length) - 1]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close().closeAllConnections();
  };
  return { base: `http://127.0.0.1:${port}`, got, close };
}

/** A turn that answers with this status. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Turn {
  return (response) => response.writeHead(code, headers).end();
}
