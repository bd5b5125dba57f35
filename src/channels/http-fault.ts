import type { ChannelFault } from '../channel-faults.ts';
import { KvqError } from '../errors.ts';
import type { Post, Poster } from '../network/post.ts';

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;
const NO_TLS = /ERR_SSL_WRONG_VERSION|ERR_SSL_PACKET_LENGTH|ERR_SSL_HTTP_REQUEST/;
const BROKEN = /ECONNRESET|EPIPE|UND_ERR_SOCKET|HPE_/;

/**
 * Posts for a channel. Throws KvqError `channel-failed`, which names the host only: the rest of such an
 * address opens the door for whoever has it.
 */
export async function postFor(channel: string, post: Poster, what: Post): Promise<void> {
  const { host } = new URL(what.address);
  const outcome = await post(what).catch((error: unknown) => {
    const why = faultOf(error, host);
    if (why === null) throw error;
    throw new KvqError({ code: 'channel-failed', channel, why });
  });
  if (outcome.kind === 'taken') return;
  const why = { kind: 'status', host, status: outcome.status } as const;
  throw new KvqError({ code: 'channel-failed', channel, why });
}

function faultOf(error: unknown, host: string): ChannelFault | null {
  if (!(error instanceof KvqError) || error.trouble.code !== 'source-unreachable') return null;
  const { why } = error.trouble;
  switch (why.kind) {
    case 'status':
      return { kind: 'status', host, status: why.status };
    case 'timeout':
      return { kind: 'timeout', host };
    case 'connection':
      if (CERTIFICATE.test(why.code)) return { kind: 'certificate', host, detail: why.code };
      if (NO_TLS.test(why.code)) return { kind: 'no-tls', host };
      if (BROKEN.test(why.code)) return { kind: 'broken-off', host };
      return { kind: 'connection', host, detail: why.code };
    default:
      return { kind: 'broken-off', host };
  }
}
