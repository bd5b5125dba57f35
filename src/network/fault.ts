import type { SourceFault } from '../errors.ts';
import { KvqError } from '../errors.ts';
import { INWARD_NAME } from './guarded-lookup.ts';
import { MOST_BYTES, TOO_LARGE } from './wire.ts';

const TIMEOUTS: ReadonlySet<string> = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);
const CUT_OFF: ReadonlySet<string> = new Set([
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_RESPONSE_EXCEEDED',
]);
const CONNECTION =
  /^(?:E[A-Z]+|(?:UND_ERR|HPE|CERT|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)_[A-Z_\d]+)$/;

/**
 * What an error of the line amounts to; null for one that is no such error, a bug for instance. A name
 * that leads inward throws KvqError `address-refused`.
 */
export function faultOf(error: unknown): SourceFault | null {
  if (error instanceof KvqError || !(error instanceof Error)) return null;
  if (error.name === 'TimeoutError') return { kind: 'timeout' };
  const code = 'code' in error ? String(error.code) : '';
  if (code === INWARD_NAME) {
    throw new KvqError({ code: 'address-refused', address: error.message }, { cause: error });
  }
  if (code === TOO_LARGE) return { kind: 'too-large', megabytes: MOST_BYTES / 2 ** 20 };
  if (TIMEOUTS.has(code)) return { kind: 'timeout' };
  if (CUT_OFF.has(code)) return { kind: 'truncated' };
  if (CONNECTION.test(code)) return { kind: 'connection', code };
  return error.cause === undefined ? null : faultOf(error.cause);
}
