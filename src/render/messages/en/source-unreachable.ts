import type { SourceFault, Trouble } from '../../../errors.ts';
import { placeOf } from '../place-of.ts';

const FAULTS: Record<
  Exclude<SourceFault['kind'], 'status' | 'connection' | 'too-large'>,
  string
> = {
  timeout: 'no response in time',
  truncated: 'the response is not whole',
  nonsense: 'the response is something else than was asked for',
  redirects: 'too many redirects',
};

function faultWords(why: SourceFault): string {
  switch (why.kind) {
    case 'status':
      return `HTTP ${why.status}`;
    case 'connection':
      return `no connection, ${why.code}`;
    case 'too-large':
      return `more than ${why.megabytes} MB`;
    default:
      return FAULTS[why.kind];
  }
}

/** Which source gave nothing, or nothing usable, why, and what to do. */
export function sourceUnreachable(
  trouble: Extract<Trouble, { code: 'source-unreachable' }>,
): string {
  if (trouble.why.kind === 'connection')
    return `No connection to ${placeOf(trouble.address)} (${trouble.why.code}, after ${trouble.attempts} ${trouble.attempts === 1 ? 'attempt' : 'attempts'}): check your internet connection, or try again later; what was kept already is whole.`;
  return `${placeOf(trouble.address)} gives nothing usable (${faultWords(trouble.why)}, after ${trouble.attempts} ${trouble.attempts === 1 ? 'attempt' : 'attempts'}): try again later; what was stored is whole.`;
}
