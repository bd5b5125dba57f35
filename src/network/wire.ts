import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import { guardedLookup, type Resolve } from './guarded-lookup.ts';

/** One request as it goes over the line. */
export interface WireRequest {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `GET` where it is absent. */
  readonly method?: 'POST';
  readonly body?: string;
}

/** What came back, as it came: the body is not decoded yet. */
export interface WireResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Sends one request and gives the whole response; rejects when it does not come wholly. Of a POST the
 * status counts, and the body is left out.
 */
export type Wire = (request: WireRequest) => Promise<WireResponse>;

/** What the wire needs of the world. */
export interface WireParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** How long a host may stay silent, in milliseconds. */
  readonly timeout: number;
  /** A receiver that the configuration names may stand in this machine's own network. */
  readonly inward?: true;
  /** For tests: who answers, and what names resolve to. */
  readonly dispatcher?: Dispatcher | undefined;
  readonly resolve?: Resolve | undefined;
}

/** The most bytes of a response: 64 MiB, as the readers take no more. */
export const MOST_BYTES = 67_108_864;
/** The code of the error for a larger one. */
export const TOO_LARGE = 'KVQ_TOO_LARGE';
/** After so many bytes the answer to a POST is not waited for. */
const MOST_DRAINED = 65_536;
const CONNECT = 10_000;
/** A response that trickles in is given up after this many silences' worth of time. */
const PATIENCE = 6;
const OURSELVES = 'localhost,127.0.0.1,[::1]';

/** The wire over undici, with the proxy that the environment names and a lookup that refuses inward names. */
export function createWire(parts: WireParts): Wire {
  const { signal, timeout } = parts;
  const dispatcher = parts.dispatcher ?? agentFor(parts);
  return async ({ address, headers, method = 'GET', body = null }) => {
    const deadline = AbortSignal.any([signal, AbortSignal.timeout(timeout * PATIENCE)]);
    const response = await request(address, {
      dispatcher,
      method,
      body,
      headers: { ...headers },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      signal: deadline,
    });
    const { statusCode: status, body: answer } = response;
    const read = method === 'POST' ? drain(answer, timeout) : wholeBody(answer, address);
    return { status, headers: flat(response.headers), body: await read };
  };
}

/** Through a proxy the proxy resolves names; it may itself stand in the network of this machine. */
function agentFor({ env, timeout, inward, resolve }: WireParts): Agent | EnvHttpProxyAgent {
  const lookup = inward ? {} : { lookup: guardedLookup(resolve) };
  const connect = { timeout: Math.min(CONNECT, timeout), ...lookup };
  const proxy = env['https_proxy'] || env['HTTPS_PROXY'] || '';
  if (proxy === '') return new Agent({ connect });
  const noProxy = [env['no_proxy'] || env['NO_PROXY'] || '', OURSELVES].join(',');
  return new EnvHttpProxyAgent({ connect, httpProxy: '', httpsProxy: proxy, noProxy });
}

async function wholeBody(
  body: AsyncIterable<Uint8Array> & { destroy(): unknown },
  address: string,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) throw tooLarge(address);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/**
 * Lets the answer to a POST go by: its status said what became of it, and where the rest does not come
 * the receiver has it all the same, so that it must not be sent again.
 */
async function drain(body: Dispatcher.ResponseData['body'], timeout: number): Promise<Uint8Array> {
  await body
    .dump({ limit: MOST_DRAINED, signal: AbortSignal.timeout(timeout) })
    .catch(() => undefined);
  return new Uint8Array();
}

/** The error for a response that is larger than any document. */
function tooLarge(address: string): Error {
  return Object.assign(new Error(address), { code: TOO_LARGE });
}

function flat(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Readonly<Record<string, string>> {
  const pairs = Object.entries(headers).map(([name, value]): [string, string] => [
    name.toLowerCase(),
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  // Headers are kept in the store and in recordings: a session's key has no business there.
  return Object.fromEntries(pairs.filter(([name]) => name !== 'set-cookie'));
}
