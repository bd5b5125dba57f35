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
  readonly stderr: Output;
  exitCode?: number | string | null | undefined;
  readonly memoryUsage?: { rss(): number };
  on(event: 'SIGINT', listener: () => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  off(event: 'SIGINT', listener: () => void): unknown;
}

/**
 * The context of a real process. The first Ctrl-C aborts the signal, the second ends the process at
 * once, by Node's default. A reader that stops reading (`| head`) is no error.
 */
export function openContext(outside: Outside): Context {
  const interruption = new AbortController();
  let paging = false;
  const interrupt = (): void => {
    // The pager gets the same Ctrl-C and knows what to do with it.
    if (paging) return;
    outside.off('SIGINT', interrupt);
    interruption.abort();
  };
  outside.on('SIGINT', interrupt);
  outside.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') void sayOutputFailed(outside, error.code ?? error.message);
  });
  return {
    stdout: outside.stdout,
    stderr: outside.stderr,
    env: outside.env,
    now: () => new Date(),
    signal: interruption.signal,
    readStdin: () => readAll(outside.stdin, interruption.signal),
    memory: () => outside.memoryUsage?.rss() ?? 0,
    page: async (text, command) => {
      paging = true;
      try {
        const { page } = await import('./pager.ts');
        await page(outside, text, command);
      } finally {
        paging = false;
      }
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
