import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Alert } from '../core/watch/alert.ts';

const DOMAIN = /@([^>\s]+)>?$/;

/**
 * An alert as a mail. Its Message-ID is made of the keys of its events: a mail that is sent again has
 * the same, and mail servers keep one of the two.
 */
export function mailOf(alert: Alert, from: string, to: string, now: Date): SendMailOptions {
  const domain = DOMAIN.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    to,
    date: now,
    subject: alert.subject,
    text: alert.text,
    html: alert.html,
    messageId: `<kvq.${idOf(alert.keys)}@${domain}>`,
    headers: {
      'X-Kvq-Zaak': alert.zaken.join(', '),
      'X-Kvq-Kind': alert.kinds.join(', '),
      'X-Kvq-Labels': alert.labels.join(', ') || 'none',
      'X-Kvq-Key': alert.keys.join(', '),
      ...(alert.isTest ? { 'X-Kvq-Test': 'yes' } : {}),
      'List-Id': `kvq <kvq.${domain}>`,
      // RFC 3834: no holiday notice is to answer this.
      'Auto-Submitted': 'auto-generated',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function idOf(keys: readonly string[]): string {
  const [only] = keys;
  if (only !== undefined && keys.length === 1) return only;
  return createHash('sha256').update(keys.join(' ')).digest('hex').slice(0, 32);
}
