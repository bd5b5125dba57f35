import { get, type IncomingHttpHeaders } from 'node:http';

/** What came back from a request. */
export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly text: string;
  /** Why the body broke off, null when it came whole. */
  readonly broke: string | null;
}

/** Asks for exactly this address: no redirect is followed and no sign of the query is changed. */
export async function ask(url: string, headers: Record<string, string> = {}): Promise<Got> {
  return await new Promise((resolve, reject) => {
    const { origin } = new URL(url);
    const path = url.slice(origin.length);
    const request = get(origin, { path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      const end = (broke: string | null): void => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0, headers: given } = response;
        resolve({ status, headers: given, bytes, text: bytes.toString('utf8'), broke });
      };
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', ({ message }) => end(message));
      response.on('end', () => end(null));
    });
    request.on('error', reject);
  });
}

/** The rows of an OData answer. */
export function rowsIn({ text }: Got): readonly Record<string, unknown>[] {
  return JSON.parse(text).value;
}
