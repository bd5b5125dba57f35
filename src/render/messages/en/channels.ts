import type { ChannelPhrases } from '../channels.ts';

/** What kvq channels says. */
export const channels: ChannelPhrases = {
  kinds: {
    stdout: 'screen',
    smtp: 'mail',
    webhook: 'webhook',
    feed: 'feed',
    ntfy: 'push',
  },
  each: 'each alert by itself',
  digest: 'all of a round together',
  columns: { name: 'Channel', kind: 'Kind', target: 'Where to', manner: 'How' },
  taken: (channel) => `Channel ${channel}: the test message was accepted.`,
};
