/** What comes over the wire. */
export interface Asked {
  readonly method: string;
  /** "http://127.0.0.1:4801" */
  readonly origin: string;
  readonly path: string;
  /** What stands behind the question mark, as it came. */
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What goes back, before a fault spoils it. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** An answer with a text. */
export function textAnswer(status: number, contentType: string, text: string): Answer {
  return { status, headers: { 'content-type': contentType }, body: new TextEncoder().encode(text) };
}

/** An answer with a file. */
export function bytesAnswer(contentType: string, body: Uint8Array): Answer {
  return { status: 200, headers: { 'content-type': contentType }, body };
}

/** An answer that sends the client elsewhere. */
export function redirectAnswer(location: string): Answer {
  return { status: 302, headers: { location }, body: new Uint8Array() };
}
