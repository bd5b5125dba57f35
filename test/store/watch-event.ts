import type { WatchEvent } from '../../src/core/watch/event.ts';

/** An event of a zaak in which hardly anything happened, with a key of its own for each number. */
export function watchEvent(zaak: string, number = 1): WatchEvent {
  return {
    key: String(number).padStart(32, '0'),
    kind: 'answer',
    zaak,
    subject: null,
    askers: [],
    addressedTo: [],
    date: null,
    seenAt: '2021-11-01T09:00:00Z',
    document: '2021D35707',
    aanhangsel: null,
    answeredBy: [],
    previously: [],
    versions: { before: null, after: 'v1' },
    flagged: [],
    answered: 1,
    notRepeated: 0,
    addresses: [],
    followUp: null,
  };
}
