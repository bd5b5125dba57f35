import type { WatchingPhrases } from '../watching.ts';

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** What watching says beside the alerts themselves. */
export const watching: WatchingPhrases = {
  followed: {
    everything: 'everything',
    zaak: 'zaak',
    asker: 'asker',
    fractie: 'fractie',
    minister: 'minister',
    words: 'words',
  },
  nothingFollowed:
    'You follow nothing in particular: kvq watch then tells of all answers, and of nothing else.',
  nowFollowed: (what) => `followed: ${what}`,
  noLongerFollowed: (what) => `no longer followed: ${what}`,
  unmatched: ({ kind, value }) =>
    `No stored zaak matches --${kind} '${value}': check the spelling; it is followed all the same.`,
  begun: 'From now on kvq watches: what happens after this is news.',
  sinceIgnored:
    'Watching has begun already: --since counts in the first round of a database only, and does nothing now.',
  busy: 'A round is under way on this database; this one does nothing.',
  nothingToSend: 'There is nothing to send.',
  log: {
    passedOver: (sentence) => `the SyncFeed was passed over: ${sentence}`,
    heard: (touched, road) => `${many(touched, 'document', 'documents')} touched, says ${road}`,
    looked: (fetched, waiting) =>
      `${many(fetched, 'document', 'documents')} asked for, ${waiting} in the queue`,
    recorded: (events) => `${many(events, 'event', 'events')} to tell of`,
    delivered: (sent, channels) =>
      `${many(sent, 'alert', 'alerts')} delivered by ${many(channels, 'channel', 'channels')}`,
    ended: (requests) => `round done after ${many(requests, 'request', 'requests')}`,
  },
  doctor: {
    round: 'last round',
    never: 'none yet: kvq watch has never run',
    good: (at) => `${at}, good`,
    failed: (at, codes) => `${at}, failed: ${codes}`,
    unfinished: (at) => `begun ${at}, not ended: still running, or broken off`,
    lastGood: 'last good one',
    queue: 'in the queue',
    documents: (count) => many(count, 'document', 'documents'),
    channel: 'channel',
    inOrder: 'in order',
    failing: (code, tries) => `failed (${code}, ${many(tries, 'time', 'times')})`,
    waiting: (count) => many(count, 'alert waits', 'alerts wait'),
    refused: (count) => `${many(count, 'alert', 'alerts')} passed over`,
  },
};
