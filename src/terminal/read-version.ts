import { readFileSync } from 'node:fs';

const VERSION = /"version":\s*"([^"]+)"/;

/** The version of this kvq, from its package.json, which stands above both src and dist. */
export function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return VERSION.exec(text)?.[1] ?? '';
}
