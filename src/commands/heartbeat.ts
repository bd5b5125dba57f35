import type { Context } from '../context.ts';
import { KvqError } from '../errors.ts';
import { createClient } from '../network/client.ts';
import { createWire } from '../network/wire.ts';
import type { SourceSettings } from '../sources/settings.ts';
import { readVersion } from '../terminal/read-version.ts';

/**
 * Tells whoever guards the watch, perhaps in one's own network, that a round was good, by one GET. Such an address is a secret: an error
 * names only its host. Throws KvqError `source-unreachable`, `address-refused`.
 */
export async function beat(
  { env, signal, now }: Context,
  { contact, gap, gaps, timeout }: SourceSettings,
  address: string,
): Promise<void> {
  const { origin } = new URL(address);
  const client = createClient({
    manners: { bases: [origin], contact, gap, gaps },
    wire: createWire({ env, signal, timeout, inward: true }),
    version: readVersion(),
    signal,
    now,
  });
  const answer = await client.ask({ address }).catch((error) => {
    if (error instanceof KvqError && isTaken(error)) return { kind: 'found' } as const;
    throw error instanceof KvqError ? withoutPath(error, origin) : error;
  });
  if (answer.kind === 'found') return;
  const why = { kind: 'status', status: answer.kind === 'absent' ? 404 : 400 } as const;
  throw new KvqError({ code: 'source-unreachable', address: origin, why, attempts: 1 });
}

/** A client of documents expects one; a guard may answer without a body, 204 for one. */
function isTaken({ trouble }: KvqError): boolean {
  const isAnswer = trouble.code === 'source-unreachable' && trouble.why.kind === 'status';
  return isAnswer && trouble.why.status >= 200 && trouble.why.status < 300;
}

function withoutPath({ trouble }: KvqError, origin: string): KvqError {
  return new KvqError('address' in trouble ? { ...trouble, address: origin } : trouble);
}
