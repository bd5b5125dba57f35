import type { ChannelPhrases } from '../channels.ts';

/** Wat kvq channels zegt. */
export const channels: ChannelPhrases = {
  kinds: {
    stdout: 'scherm',
    smtp: 'mail',
    webhook: 'webhook',
    feed: 'feed',
    ntfy: 'push',
  },
  each: 'elk bericht apart',
  digest: 'alles van een ronde samen',
  columns: { name: 'Kanaal', kind: 'Soort', target: 'Waarheen', manner: 'Hoe' },
  taken: (channel) => `Kanaal ${channel}: het proefbericht is aangenomen.`,
};
