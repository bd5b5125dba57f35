import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'vitest';

const root = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** The path of a file or folder in the shared material beside the project. */
export function sharedPath(name: string): string {
  return `${root}${name}`;
}

/**
 * A suite over the real records of `../shared`. Where that folder is absent one visible skipped test
 * says so, and with `CI=true` its absence is a failure.
 */
export function describeShared(name: string, suite: () => void): void {
  if (existsSync(root)) describe(name, suite);
  else if (process.env['CI'] === 'true') {
    it(`${name}: ../shared must be there in CI`, () => {
      throw new Error('../shared is absent');
    });
  } else it.skip(`${name}: skipped, ../shared is absent`, () => undefined);
}
