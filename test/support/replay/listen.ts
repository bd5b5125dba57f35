import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on loopback. */
export interface Listening {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Listens on a port of loopback, 0 for a free one; closing also ends what hangs. */
export async function listen(
  port: number,
  answer: (request: IncomingMessage, response: ServerResponse, origin: string) => void,
): Promise<Listening> {
  let origin = '';
  const server = createServer((request, response) => answer(request, response, origin));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${portOf(server)}`;
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return { origin, close };
}

/** An address at which nobody listens. */
export async function deadOrigin(): Promise<string> {
  const { origin, close } = await listen(0, () => undefined);
  await close();
  return origin;
}
