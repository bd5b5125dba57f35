import { createHash } from 'node:crypto';

/** A guid that is the same in every run for the same name, as the sources' ids are. */
export function guidOf(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`];
  return [...parts, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
