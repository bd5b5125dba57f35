import { type LookupAddress, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isInward } from './address.ts';

/** Resolves a name to all of its addresses, as `dns.lookup` does. */
export type Resolve = (
  name: string,
  done: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** The code of the error for a name that resolves to this machine or its own network. */
export const INWARD_NAME = 'KVQ_INWARD_NAME';

function resolveAll(name: string, done: Parameters<Resolve>[1]): void {
  lookup(name, { all: true }, done);
}

/**
 * A lookup for the connection itself, which refuses a public name that resolves inward: what was
 * checked is what gets connected to, so a second answer of the name server changes nothing.
 */
export function guardedLookup(resolve: Resolve = resolveAll): LookupFunction {
  return (name, { all }, done) => {
    resolve(name, (error, addresses) => {
      const refusal = error ?? inwardAmong(name, addresses);
      const [first] = addresses ?? [];
      if (refusal || !first) done(refusal ?? notFound(name), '', 0);
      else if (all) done(null, [...addresses]);
      else done(null, first.address, first.family);
    });
  };
}

function notFound(name: string): NodeJS.ErrnoException {
  return Object.assign(new Error(name), { code: 'ENOTFOUND' });
}

function inwardAmong(
  name: string,
  addresses: readonly LookupAddress[],
): NodeJS.ErrnoException | null {
  const inward = addresses.find(({ address }) => isInward(address));
  if (inward === undefined || name === 'localhost') return null;
  return Object.assign(new Error(`${name} (${inward.address})`), { code: INWARD_NAME });
}
