import { Buffer } from 'node:buffer';
import type { Alert } from '../core/watch/alert.ts';
import { KvqError } from '../errors.ts';
import { postFor } from './http-fault.ts';
import type { Road, RoadParts } from './road.ts';
import { findSecret } from './secret.ts';
import type { NtfySettings } from './settings.ts';
import { topicOf } from './topic.ts';

/** ntfy makes a file of a message over 4096 bytes, which nobody reads on a telephone. */
const MOST_BYTES = 3900;
/** ntfy's own scale: 3 is usual, 4 is high. */
const USUAL = 3;
const HIGH = 4;

/** A road to telephones by a server that speaks as ntfy does, one event a time. */
export function ntfyRoad(
  settings: NtfySettings,
  name: string,
  place: string,
  { env, file, post }: RoadParts,
): Road {
  const token = findSecret(
    { variable: settings.tokenEnv, written: settings.token, usual: 'KVQ_NTFY_TOKEN' },
    env,
    { file, place: `${place}.tokenEnv` },
  );
  const found = topicOf(settings.url);
  if (found === null) {
    const fault = { kind: 'no-topic' } as const;
    throw new KvqError({ code: 'channel-setting', file, place: `${place}.url`, fault });
  }
  const { topic, address } = found;
  return {
    name,
    kind: 'ntfy',
    target: new URL(settings.url).host,
    unit: 'event',
    send: async (alerts) => {
      for (const alert of alerts) {
        await postFor(name, post, {
          address,
          headers: {
            'content-type': 'application/json',
            'x-kvq-key': alert.keys.join(','),
            ...(token === null ? {} : { authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify({ topic, ...messageOf(alert) }),
        });
      }
    },
  };
}

function messageOf({ subject, brief, labels, kinds, link, isTest }: Alert): object {
  return {
    title: subject,
    message: shortened(brief),
    tags: [...(isTest ? ['test'] : []), ...kinds, ...labels],
    priority: labels.length > 0 ? HIGH : USUAL,
    click: link,
  };
}

/** The text in at most so many bytes, cut between two characters. */
function shortened(text: string): string {
  if (Buffer.byteLength(text) <= MOST_BYTES) return text;
  let kept = '';
  let bytes = 0;
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES - Buffer.byteLength('…')) break;
    kept += character;
  }
  return `${kept}…`;
}
