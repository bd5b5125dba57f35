import { createHmac } from 'node:crypto';
import { postFor } from './http-fault.ts';
import type { Road, RoadParts } from './road.ts';
import { findSecret } from './secret.ts';
import type { WebhookSettings } from './settings.ts';

/**
 * The headers that prove who sent a body and when: `X-Kvq-Signature` is the HMAC-SHA256 of timestamp,
 * full stop and body, in hexadecimal (docs/channels.md shows how to check it).
 */
function signatureHeaders(
  body: string,
  secret: string,
  now: Date,
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(now.getTime() / 1000));
  const digest = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return { 'x-kvq-timestamp': timestamp, 'x-kvq-signature': `sha256=${digest}` };
}

/** A road to a webhook: `kvq.event/1` of one event a time, signed where there is a secret. */
export function webhookRoad(
  settings: WebhookSettings,
  name: string,
  place: string,
  { env, file, now, post }: RoadParts,
): Road {
  const secret = findSecret(
    { variable: settings.secretEnv, written: settings.secret, usual: 'KVQ_WEBHOOK_SECRET' },
    env,
    { file, place: `${place}.secretEnv` },
  );
  return {
    name,
    kind: 'webhook',
    target: new URL(settings.url).host,
    unit: 'event',
    send: async (alerts) => {
      for (const { events, keys } of alerts) {
        const body = JSON.stringify(events[0]);
        const key = keys.join(',');
        await postFor(name, post, {
          address: settings.url,
          headers: {
            'content-type': 'application/json',
            'x-kvq-key': key,
            'idempotency-key': key,
            ...(secret === null ? {} : signatureHeaders(body, secret, now())),
          },
          body,
        });
      }
    },
  };
}
