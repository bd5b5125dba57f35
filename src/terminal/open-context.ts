import type { Context } from '../context.ts';
import { page } from './pager.ts';

/** The part of Node's process that kvq touches. */
export type Outside = Pick<
  NodeJS.Process,
  'env' | 'exitCode' | 'off' | 'on' | 'once' | 'stderr' | 'stdin' | 'stdout'
>;

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
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    stdout: outside.stdout,
    stderr: outside.stderr,
    env: outside.env,
    now: () => new Date(),
    signal: interruption.signal,
    readStdin: () => readAll(outside.stdin, interruption.signal),
    page: async (text, command) => {
      paging = true;
      try {
        await page(outside, text, command);
      } finally {
        paging = false;
      }
    },
  };
}

/** All bytes of a stream; rejects as soon as the signal is aborted. */
async function readAll(
  stream: NodeJS.ReadStream & { fd: 0 },
  signal: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const stop = (): void => void stream.destroy(new Error('interrupted'));
  signal.addEventListener('abort', stop);
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  signal.removeEventListener('abort', stop);
  return Buffer.concat(chunks);
}
