import { Worker } from 'node:worker_threads';
import type { Context } from '../context.ts';
import { KvqError, type Trouble } from '../errors.ts';
import { LIMITS } from '../formats/limits.ts';
import type { ParsedBytes } from './parse-bytes.ts';
import type { ParseOutcome, ParseTask } from './parse-worker.ts';

/** What reading one file may take. */
export interface Bounds {
  readonly seconds: number;
  readonly megabytes: number;
}

/** What of the world outside a watch looks at. */
type Watched = Pick<Context, 'signal' | 'memory'>;

/** How often the memory of the process is looked at, in milliseconds. */
const WATCH = 50;
const MEGABYTE = 2 ** 20;
/** In the source tree, which Node 20 cannot run by itself, another module compiles the worker first. */
const WORKER = import.meta.url.endsWith('.ts')
  ? {
      entry: '../../scripts/source-worker.mjs',
      module: new URL('parse-worker.ts', import.meta.url),
    }
  : { entry: 'parse-worker.js', module: null };

/** The thread that waits for the next file; one that was stopped is not used again. */
let idle: Worker | null = null;

function hire(): Worker {
  return new Worker(new URL(WORKER.entry, import.meta.url), {
    workerData: WORKER.module?.href,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes },
    stdout: true,
    stderr: true,
  });
}

function noMemory(): number {
  return 0;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function resultOf(outcome: ParseOutcome): ParsedBytes {
  if ('parsed' in outcome) return outcome.parsed;
  if ('bug' in outcome) throw outcome.bug;
  throw new KvqError(outcome.trouble, { cause: outcome.stack });
}

/**
 * Calls `stop` with what went wrong when the worker takes too long or too much memory, or when the
 * signal is aborted; gives the function that ends the watch.
 */
function watch(
  { name }: ParseTask,
  { signal, memory = noMemory }: Watched,
  { seconds, megabytes }: Bounds,
  stop: (trouble: Trouble) => void,
): () => void {
  const most = memory() + megabytes * MEGABYTE;
  const interrupt = (): void => stop({ code: 'interrupted' });
  const look = setInterval(() => {
    // The buffers of a worker stand outside the heap that resourceLimits bounds.
    if (memory() > most) stop(tooMuch(name, megabytes));
  }, WATCH);
  const late = setTimeout(
    () => stop({ code: 'file-takes-too-long', file: name, seconds }),
    seconds * 1000,
  );
  signal.addEventListener('abort', interrupt);
  if (signal.aborted) interrupt();
  return () => {
    clearInterval(look);
    clearTimeout(late);
    signal.removeEventListener('abort', interrupt);
  };
}

function tooMuch(file: string, megabytes: number): Trouble {
  return { code: 'file-takes-too-much', file, megabytes };
}

/** Reads and parses a file in a thread that can be stopped; see `parseFile` for the errors. */
export async function parseApart(
  task: ParseTask,
  context: Watched,
  bounds: Bounds,
): Promise<ParsedBytes> {
  const worker = idle ?? hire();
  idle = null;
  worker.ref();
  let unwatch = (): void => undefined;
  try {
    const outcome = await new Promise<ParseOutcome>((resolve, reject) => {
      const fail = (trouble: Trouble): void => reject(new KvqError(trouble));
      unwatch = watch(task, context, bounds, fail);
      worker.once('message', resolve);
      worker.once('error', (error) => {
        if (isOutOfMemory(error)) fail(tooMuch(task.name, bounds.megabytes));
        else reject(error);
      });
      worker.postMessage(task);
    });
    worker.removeAllListeners('error');
    worker.unref();
    idle ??= worker;
    if (idle !== worker) await worker.terminate();
    return resultOf(outcome);
  } catch (error) {
    if (idle !== worker) await worker.terminate();
    throw error;
  } finally {
    unwatch();
  }
}
