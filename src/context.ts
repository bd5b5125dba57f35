/** A stream that a command may write to: text, or the archived bytes of a rendition. */
export interface Output {
  write(data: string | Uint8Array): unknown;
  /** Cells per line, where the stream is a terminal that says so. */
  readonly columns?: number | undefined;
  readonly isTTY?: boolean | undefined;
  /** Tells when more can be written, or nobody reads any more; absent where a write never waits. */
  once?(event: 'drain' | 'close', listener: () => void): unknown;
  /** Why the last write failed, right after it. */
  readonly errored?: Error | null | undefined;
}

/** Everything a command may touch outside itself. Tests hand in fakes. */
export interface Context {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Aborted on Ctrl-C; commands look at it between two files or documents. */
  readonly signal: AbortSignal;
  /** All bytes of standard input. */
  readonly readStdin: () => Promise<Uint8Array>;
  /** Bytes of memory that the process takes; absent where nobody watches it. */
  readonly memory?: () => number;
  /** Shows text through a pager command; resolves when the reader leaves it. */
  readonly page: (text: string, command: string) => Promise<void>;
}
