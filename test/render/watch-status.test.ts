import { expect, it } from 'vitest';
import { type WatchStatusView, watchRows } from '../../src/render/watch-status.ts';
import { testView } from './named-view.ts';

const GOOD: WatchStatusView = {
  since: '2098-01-01T12:00:00.000Z',
  lastRound: {
    begunAt: '2098-07-05T12:00:00.000Z',
    endedAt: '2098-07-05T12:00:03.000Z',
    outcome: 'good',
    result: { troubles: [] },
  },
  lastGood: '2098-07-05T12:00:03.000Z',
  queue: 0,
  channels: [{ name: 'stdout', tries: 0, error: null, waiting: 0, refused: 0 }],
};
const FAILED: WatchStatusView = {
  ...GOOD,
  lastRound: {
    begunAt: '2098-12-05T12:00:00.000Z',
    endedAt: '2098-12-05T12:00:03.000Z',
    outcome: 'failed',
    result: { troubles: ['channel-failed'] },
  },
  queue: 1,
  channels: [{ name: 'desk', tries: 2, error: 'channel-failed', waiting: 3, refused: 0 }],
};
const BROKEN_OFF: WatchStatusView = {
  ...GOOD,
  lastRound: { begunAt: '2098-12-05T12:00:00.000Z', endedAt: null, outcome: null, result: null },
  channels: [],
};

it.each([
  ['a good round', GOOD, ['laatste ronde: 5 jul 2098 14:00, goed', 'kanaal stdout: in orde']],
  [
    'a failed one',
    FAILED,
    [
      'laatste ronde: 5 dec 2098 13:00, mislukt: channel-failed',
      'laatste goede: 5 jul 2098 14:00',
      'in de rij: 1 stuk',
      'kanaal desk: mislukt (channel-failed, 2 keer), 3 berichten wachten',
    ],
  ],
  [
    'one that was broken off',
    BROKEN_OFF,
    [
      'laatste ronde: begonnen 5 dec 2098 13:00, niet afgelopen: loopt nog, of is afgebroken',
      'laatste goede: 5 jul 2098 14:00',
    ],
  ],
] as const)('%s', (_, status, lines) => {
  const rows = watchRows(testView(), status).map((row) => row.map(({ text }) => text).join(': '));
  expect(rows).toEqual(lines);
});
