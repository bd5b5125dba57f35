import { KvqError } from '../errors.ts';
import { feedFile, rewriteFeed } from './feed-file.ts';
import type { Road, RoadParts } from './road.ts';
import type { FeedSettings } from './settings.ts';

/** So many entries a feed keeps, unless the configuration says otherwise or more come at once. */
const KEPT = 100;

/** A road to an Atom feed in a file, for a web server or a feed reader on this machine. */
export function feedRoad(settings: FeedSettings, name: string, { feedTitle }: RoadParts): Road {
  const url = settings.url ?? null;
  const head = {
    id: url ?? `urn:kvq:${encodeURIComponent(name)}`,
    title: settings.title ?? feedTitle,
    url,
  };
  return {
    name,
    kind: 'feed',
    target: settings.path,
    unit: 'list',
    send: async (alerts) => {
      const { atomOf, entryOf, readEntries, withMore } = await import('./feed-entries.ts');
      const path = await feedFile(settings.path);
      await rewriteFeed(name, path, (text) => {
        const before = text === null || text === '' ? [] : readEntries(text);
        if (before === null) {
          const why = { kind: 'foreign-file', path } as const;
          throw new KvqError({ code: 'channel-failed', channel: name, why });
        }
        return atomOf(head, withMore(before, alerts.map(entryOf), settings.keep ?? KEPT));
      });
    },
  };
}
