import type { ChannelFault } from '../channel-faults.ts';
import { quoteWithout } from './secret.ts';

/** What a failed mail was on its way from and to. */
export interface Envelope {
  readonly host: string;
  readonly from: string;
  readonly to: string;
  /** What must not be quoted. */
  readonly secrets: readonly string[];
}

const CERTIFICATE = /certificate|altname/i;
const NO_TLS =
  /wrong version number|packet length too long|EPROTO|upgrading connection with STARTTLS|does not support required/i;
const REFUSED = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|EACCES/;
const TRAILING_STATUS = /^\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} )?/;

/** What an error of nodemailer amounts to; null for one that is not of the line, a bug for instance. */
export function smtpFault(error: unknown, envelope: Envelope): ChannelFault | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { host, secrets } = envelope;
  const status = numberIn(error, 'responseCode');
  const said = quoteWithout(textIn(error, 'response').replace(TRAILING_STATUS, ''), secrets);
  if (status >= 400 && status < 500) return { kind: 'later', host, said };
  switch (error.code) {
    case 'EAUTH':
      return { kind: 'login', host, said };
    case 'EENVELOPE':
      return textIn(error, 'command').startsWith('RCPT')
        ? { kind: 'recipient', address: envelope.to, said }
        : { kind: 'sender', address: envelope.from, said };
    case 'EMESSAGE':
      return { kind: 'message', host, said };
    case 'EABORT':
    case 'ETIMEDOUT':
      return { kind: 'timeout', host };
    default:
      return status >= 500 && error.code !== 'ETLS'
        ? { kind: 'message', host, said }
        : lineFault(error, host);
  }
}

/** What broke the line itself: nodemailer tells it in the message, or in what caused it. */
function lineFault(error: Error, host: string): ChannelFault {
  const words = `${error.message} ${textIn(error, 'cause')} ${textIn(error, 'errno')}`;
  if (CERTIFICATE.test(words))
    return { kind: 'certificate', host, detail: quoteWithout(error.message, []) };
  if (NO_TLS.test(words)) return { kind: 'no-tls', host };
  const detail = REFUSED.exec(words)?.[0];
  if (detail !== undefined) return { kind: 'connection', host, detail };
  if ('code' in error && error.code === 'EDNS') return { kind: 'connection', host, detail: 'EDNS' };
  return { kind: 'broken-off', host };
}

function textIn(error: Error, key: string): string {
  const value: unknown = Reflect.get(error, key);
  return value === undefined || value === false ? '' : String(value);
}

function numberIn(error: Error, key: string): number {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'number' ? value : 0;
}
