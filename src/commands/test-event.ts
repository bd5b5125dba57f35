import { createHash } from 'node:crypto';
import type { WatchEvent } from '../core/watch/event.ts';

/** A zaak that cannot be. */
const NO_ZAAK = '0000Z00000';
const KEY_LENGTH = 32;

/** An event by which nothing happened; each has a key of its own, so that no receiver drops it. */
export function testEvent(now: Date): WatchEvent {
  const seenAt = now.toISOString();
  return {
    key: createHash('sha256').update(`test ${seenAt}`).digest('hex').slice(0, KEY_LENGTH),
    kind: 'notice',
    zaak: NO_ZAAK,
    subject: null,
    askers: [],
    addressedTo: [],
    date: null,
    seenAt,
    document: null,
    aanhangsel: null,
    answeredBy: [],
    previously: [],
    versions: { before: null, after: null },
    flagged: [],
    answered: 0,
    notRepeated: 0,
    addresses: ['https://www.tweedekamer.nl/kamerstukken/kamervragen'],
    followUp: null,
  };
}
