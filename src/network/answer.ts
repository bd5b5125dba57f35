import { KvqError, type SourceFault } from '../errors.ts';
import { isPassing, retryAfter } from './backoff.ts';
import { decodeBody } from './body.ts';
import { faultOf } from './fault.ts';
import type { WireResponse } from './wire.ts';

const NOT_FOUND_PAGE = 'fout404';
const SAID = 300;

/** What is known of a resource from before, for a conditional request. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** A body that stops before its end, or is something else than was asked for. */
export type Flaw = 'truncated' | 'nonsense';

/** What to ask for. */
export interface Ask {
  readonly address: string;
  readonly accept?: string;
  readonly validators?: Validators;
  /** What is wrong with a body, null when it is what was asked for; else it is asked for again. */
  readonly examine?: (bytes: Uint8Array) => Flaw | null;
}

/** What a server came up with. */
export type Answer =
  | ({
      readonly kind: 'found';
      /** After redirects. */
      readonly address: string;
      readonly bytes: Uint8Array;
      readonly headers: Readonly<Record<string, string>>;
    } & Validators)
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly said: string };

/** Why an attempt came to nothing, whether another may fare better, and how long to wait at least. */
export interface Failure {
  readonly fault: SourceFault;
  readonly passing: boolean;
  readonly asked: number;
}

/** The headers of a request beside its User-Agent. */
export function headersOf({ accept = '*/*', validators }: Ask): Readonly<Record<string, string>> {
  return {
    accept,
    'accept-encoding': 'gzip',
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
  };
}

/** Where a response sends the client; null where it does not. */
export function redirectOf({ status, headers }: WireResponse): string | null {
  const isRedirect = status > 300 && status < 400 && status !== 304;
  return isRedirect ? (headers['location'] ?? null) : null;
}

/** What a response means to the caller, or why it is no use. */
export function answerOf(url: URL, response: WireResponse, ask: Ask, now: Date): Answer | Failure {
  const { status, headers, body } = response;
  switch (status) {
    case 200:
      return isNotFoundPage(url.pathname) ? { kind: 'absent' } : bodyOf(url, response, ask);
    case 304:
      // To a question without conditions it says nothing.
      if (isConditional(ask)) return { kind: 'unchanged' };
      return { fault: { kind: 'status', status }, passing: true, asked: 0 };
    case 400:
      return { kind: 'refused', said: textOf(decodeBody(response) ?? body).slice(0, SAID) };
    case 404:
    case 410:
      return { kind: 'absent' };
    default: {
      const asked = retryAfter(headers['retry-after'], now);
      return { fault: { kind: 'status', status }, passing: isPassing(status), asked };
    }
  }
}

function isConditional({ validators }: Ask): boolean {
  return Boolean(validators?.etag || validators?.lastModified);
}

function bodyOf(url: URL, response: WireResponse, { examine }: Ask): Answer | Failure {
  const { headers } = response;
  const bytes = decodeBody(response);
  const flaw = bytes === null ? 'truncated' : (examine?.(bytes) ?? null);
  if (bytes === null || flaw !== null) {
    return { fault: { kind: flaw ?? 'truncated' }, passing: true, asked: 0 };
  }
  const etag = headers['etag'] ?? null;
  const lastModified = headers['last-modified'] ?? null;
  return { kind: 'found', address: url.href, bytes, headers, etag, lastModified };
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** What an error of the line means; one that is not of the line is thrown on. */
export function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) throw new KvqError({ code: 'interrupted' }, { cause: error });
  const fault = faultOf(error);
  if (fault === null) throw error;
  // A body that is too large stays so.
  return { fault, passing: fault.kind !== 'too-large', asked: 0 };
}

/** Whether an address is the page by which KOOP says with a 200 that something does not exist. */
export function isNotFoundPage(address: string): boolean {
  return address.includes(NOT_FOUND_PAGE);
}
