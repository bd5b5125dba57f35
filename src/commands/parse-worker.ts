import { parentPort } from 'node:worker_threads';
import { KvqError, type Trouble } from '../errors.ts';
import { type ParsedBytes, parseBytes } from './parse-bytes.ts';

/** A file for the worker to read. */
export interface ParseTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What became of it; a bug comes as the error itself. */
export type ParseOutcome =
  | { readonly parsed: ParsedBytes }
  | { readonly trouble: Trouble; readonly stack: string | undefined }
  | { readonly bug: unknown };

async function outcomeOf({ bytes, name }: ParseTask): Promise<ParseOutcome> {
  try {
    return { parsed: await parseBytes(bytes, name) };
  } catch (error) {
    if (!(error instanceof KvqError)) return { bug: error };
    return { trouble: error.trouble, stack: error.stack };
  }
}

parentPort?.on('message', async (task: ParseTask) => {
  parentPort?.postMessage(await outcomeOf(task));
});
