import process from 'node:process';
import { run } from '../../src/run.ts';

/** One round of `kvq watch` in a process of its own, at the instant that NOW says. */
process.exitCode = await run(['watch'], {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(process.env['NOW'] ?? ''),
  signal: new AbortController().signal,
  readStdin: async () => new Uint8Array(),
  page: async () => undefined,
});
