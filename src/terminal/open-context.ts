import { addAbortSignal, type Readable, type Writable } from 'node:stream';
import type { Context, Output } from '../context.ts';
import { EXIT } from '../errors.ts';
import { chooseLanguage } from '../render/language.ts';
import { loadCatalogue } from '../render/messages/load.ts';

/** The part of Node's process that kvq touches. */
export interface Outside {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable;
  readonly stdout: Writable & Output;
  readonly stderr: Writable & Output;
  exitCode?: number | string | null | undefined;
  readonly memoryUsage?: { rss(): number };
  on(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  off(event: 'SIGINT' | 'SIGTERM', listener: () => void): unknown;
}

/** A context, and what makes Ctrl-C wait in it. */
export interface OpenedContext {
  readonly context: Context;
  /**
   * From here on the first Ctrl-C or SIGTERM aborts the signal, and the second ends the process at once.
   * For work that has to stop between two documents; else Node's default ends the process at the first.
   */
  readonly deferInterruption: () => void;
}

/** By a person, and by whoever manages services. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The context of a real process. A reader that stops reading (`| head`) is no error. */
export function openContext(outside: Outside): OpenedContext {
  const interruption = new AbortController();
  let paging = false;
  const interrupt = (): void => {
    if (paging) return;
    for (const signal of SIGNALS) outside.off(signal, interrupt);
    interruption.abort();
  };
  outside.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') void sayOutputFailed(outside, error.code ?? error.message);
  });
  // Nobody is left to be told that nobody listens.
  outside.stderr.on('error', () => undefined);
  const context: Context = {
    stdout: outside.stdout,
    stderr: outside.stderr,
    env: outside.env,
    now: () => new Date(),
    signal: interruption.signal,
    readStdin: () => readAll(outside.stdin, interruption.signal),
    memory: () => outside.memoryUsage?.rss() ?? 0,
    page: async (text, command) => {
      // The pager gets the same Ctrl-C and knows what to do with it.
      const leaveItToThePager = (): void => undefined;
      outside.on('SIGINT', leaveItToThePager);
      paging = true;
      try {
        const { page } = await import('./pager.ts');
        await page(outside, text, command);
      } finally {
        paging = false;
        outside.off('SIGINT', leaveItToThePager);
      }
    },
  };
  return {
    context,
    deferInterruption: () => {
      for (const signal of SIGNALS) outside.on(signal, interrupt);
    },
  };
}

/** The results are lost, on a full disk for instance: whatever the command came to, that is said. */
async function sayOutputFailed(outside: Outside, why: string): Promise<void> {
  outside.on('exit', () => {
    outside.exitCode = EXIT.bug;
  });
  const { phrases } = await loadCatalogue(chooseLanguage(outside.argv.slice(2), outside.env));
  outside.stderr.write(`kvq: ${phrases.outputFailed(why)}\n`);
}

/** All bytes of a stream; rejects as soon as the signal is aborted. */
async function readAll(stream: Readable, signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of addAbortSignal(signal, stream)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
