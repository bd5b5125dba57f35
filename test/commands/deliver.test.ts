import { describe, expect, it } from 'vitest';
import { deliver } from '../../src/commands/deliver.ts';
import type { Context } from '../../src/context.ts';
import type { Channel } from '../../src/core/watch/channel.ts';
import { KvqError } from '../../src/errors.ts';
import { keepChannels, loadChannels, loadWaiting } from '../../src/store/deliveries.ts';
import { saveEvent } from '../../src/store/events.ts';
import type { Store } from '../../src/store/store.ts';
import { memoryStore } from '../store/filed.ts';
import { watchEvent } from '../store/watch-event.ts';

const AT = '2098-01-01T12:00:00.000Z';
const nothing = { write: (): void => undefined };
const context: Context = {
  stdout: nothing,
  stderr: nothing,
  env: {},
  now: () => new Date(AT),
  signal: new AbortController().signal,
  readStdin: async () => new Uint8Array(),
  page: async () => undefined,
};

/** A channel that takes what it gets, unless it is down, and remembers what it was given. */
function fake(manner: Channel['manner']) {
  const given: string[][] = [];
  const state = { isDown: false };
  const channel: Channel = {
    name: manner,
    manner,
    deliver: async (events) => {
      given.push(events.map(({ key }) => key.slice(-2)));
      if (state.isDown) throw new KvqError({ code: 'source-off' });
    },
  };
  return { channel, given, state };
}

function happen(store: Store, ...numbers: readonly number[]): void {
  for (const number of numbers) saveEvent(store, watchEvent('2098Z00001', number), true, AT);
}

describe('deliver', () => {
  it('hands over one at a time or all at once, oldest first, and once', async () => {
    const store = memoryStore();
    const [each, digest] = [fake('each'), fake('digest')];
    const channels = [each.channel, digest.channel];
    keepChannels(store, ['each', 'digest']);
    happen(store, 3, 1, 1, 2);
    expect((await deliver(context, store, channels)).sent).toBe(6);
    expect((await deliver(context, store, channels)).sent).toBe(0);
    expect(each.given).toEqual([['03'], ['01'], ['02']]);
    expect(digest.given).toEqual([['03', '01', '02']]);
  });

  it('sends a digest that failed again as it was, before what came since', async () => {
    const store = memoryStore();
    const { channel, given, state } = fake('digest');
    keepChannels(store, ['digest']);
    happen(store, 1, 2);
    state.isDown = true;
    expect((await deliver(context, store, [channel])).failures).toHaveLength(1);
    happen(store, 3);
    state.isDown = false;
    expect((await deliver(context, store, [channel])).sent).toBe(3);
    expect(given).toEqual([['01', '02'], ['01', '02'], ['03']]);
    expect(loadChannels(store)).toMatchObject([
      { tries: 0, nextAt: null, error: null, waiting: 0 },
    ]);
  });

  it('makes digests of at most fifty of what piled up', async () => {
    const store = memoryStore();
    const { channel, given } = fake('digest');
    keepChannels(store, ['digest']);
    happen(store, ...Array.from({ length: 120 }, (_, at) => at + 1));
    expect((await deliver(context, store, [channel])).sent).toBe(120);
    expect(given.map((batch) => batch.length)).toEqual([50, 50, 20]);
    expect(given[2]?.at(-1)).toBe('20');
  });

  it('stops a channel at what failed, and no other', async () => {
    const store = memoryStore();
    const [each, digest] = [fake('each'), fake('digest')];
    keepChannels(store, ['each', 'digest']);
    happen(store, 1, 2);
    each.state.isDown = true;
    const { sent, failures, told } = await deliver(context, store, [each.channel, digest.channel]);
    expect([sent, failures.length, told.size]).toEqual([2, 1, 2]);
    expect(each.given).toEqual([['01']]);
    expect(loadWaiting(store, 'each')).toHaveLength(2);
  });

  it.each(['each', 'digest'] as const)(
    'passes over (%s) an event that is refused for the third time, and hands over the others',
    async (manner) => {
      const store = memoryStore();
      const taken: string[] = [];
      const channel: Channel = {
        name: 'desk',
        manner,
        deliver: async (events) => {
          const keys = events.map(({ key }) => key.slice(-2));
          const why = { kind: 'status', host: 'example.org', status: 413 } as const;
          if (keys.includes('02'))
            throw new KvqError({ code: 'channel-failed', channel: 'desk', why });
          taken.push(...keys);
        },
      };
      keepChannels(store, ['desk']);
      happen(store, 1, 2, 3, 4, 5);
      const late = (minutes: number) => ({
        ...context,
        now: () => new Date(Date.parse(AT) + minutes * 60_000),
      });
      const codes: (string | undefined)[] = [];
      for (const minutes of [0, 10, 20, 30]) {
        const { failures } = await deliver(late(minutes), store, [channel]);
        codes.push(failures.map(({ trouble }) => trouble.code).join());
      }
      expect(codes).toEqual(['channel-failed', 'channel-failed', 'channel-passes-over', '']);
      expect(taken).toEqual(['01', '03', '04', '05']);
      expect(loadChannels(store)).toMatchObject([{ waiting: 0, refused: 1, error: null }]);
    },
  );

  it('takes a bug for a failure of its channel, which stops no other', async () => {
    const store = memoryStore();
    const [each, digest] = [fake('each'), fake('digest')];
    keepChannels(store, ['each', 'digest']);
    happen(store, 1);
    const broken: Channel = {
      ...each.channel,
      deliver: () => Promise.reject(new TypeError('no such thing')),
    };
    const { sent, failures } = await deliver(context, store, [broken, digest.channel]);
    expect(sent).toBe(1);
    expect(failures.map(({ trouble }) => trouble)).toEqual([
      {
        code: 'channel-failed',
        channel: 'each',
        why: { kind: 'bug', detail: 'TypeError: no such thing' },
      },
    ]);
  });

  it('asks a server that cannot be reached once, and its other recipients wait as well', async () => {
    const store = memoryStore();
    let asked = 0;
    const recipient = (name: string): Channel => ({
      name,
      manner: 'digest',
      server: 'mail',
      deliver: () => {
        asked += 1;
        const why = { kind: 'timeout', host: 'mail.example.org' } as const;
        return Promise.reject(new KvqError({ code: 'channel-failed', channel: name, why }));
      },
    });
    const channels = [recipient('mail:a'), recipient('mail:b'), recipient('mail:c')];
    keepChannels(
      store,
      channels.map(({ name }) => name),
    );
    happen(store, 1);
    expect((await deliver(context, store, channels)).failures).toHaveLength(1);
    expect(asked).toBe(1);
    expect(loadChannels(store).map(({ tries, waiting }) => [tries, waiting])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('is of no event from before a channel came, nor of what is not followed', () => {
    const store = memoryStore();
    happen(store, 1);
    keepChannels(store, ['each']);
    saveEvent(store, watchEvent('2098Z00001', 2), false, AT);
    happen(store, 3);
    keepChannels(store, ['each', 'digest']);
    expect(loadWaiting(store, 'each').map(({ id }) => id)).toEqual([3]);
    expect(loadWaiting(store, 'digest')).toEqual([]);
    keepChannels(store, ['digest']);
    keepChannels(store, ['each', 'digest']);
    expect(loadWaiting(store, 'each')).toEqual([]);
  });
});
