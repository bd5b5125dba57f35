import type { Answer, Asked } from './answer.ts';
import { answerSru } from './koop/sru.ts';
import { answerFrbr, answerZoek } from './koop/zoek.ts';
import { answerOdata, type OdataHabits } from './odata/answer.ts';
import { V4, V5 } from './odata/profile.ts';
import { answerSite } from './site.ts';
import type { HostName, SourceName } from './source-name.ts';
import { answerFeed, type FeedHabits, SYNC_FEED_PATH } from './sync-feed/answer.ts';
import type { World } from './world.ts';

/** How the sources behave where the real ones have not been seen for sure. */
export interface Habits {
  readonly v4: OdataHabits;
  readonly v5: OdataHabits;
  readonly feed: FeedHabits;
  /** Sources that give an ETag and answer 304; of none has it been seen. */
  readonly validating: readonly SourceName[];
}

/** The path of each source on its host. */
export const PATHS: Readonly<Record<SourceName, readonly [host: HostName, path: string]>> = {
  odataV5: ['gegevensmagazijn', V5.path],
  odataV4: ['gegevensmagazijn', V4.path],
  syncFeed: ['gegevensmagazijn', SYNC_FEED_PATH],
  koop: ['zoek', ''],
  repository: ['repository', ''],
  site: ['site', ''],
};

/** The source that a path of a host belongs to; null where there is none. */
export function sourceOf(host: HostName, path: string): SourceName | null {
  for (const [source, [itsHost, base]] of Object.entries(PATHS)) {
    const isWithin = path === base || path.startsWith(`${base}/`);
    if (itsHost === host && isWithin) return isSource(source) ? source : null;
  }
  return null;
}

function isSource(name: string): name is SourceName {
  return Object.hasOwn(PATHS, name);
}

/** What a source answers when nothing goes wrong. */
export async function answerFrom(
  source: SourceName,
  asked: Asked,
  world: World,
  { habits, now }: { readonly habits: Habits; readonly now: Date },
): Promise<Answer> {
  switch (source) {
    case 'odataV5':
      return await answerOdata(asked, world, V5, habits.v5);
    case 'odataV4':
      return await answerOdata(asked, world, V4, habits.v4);
    case 'syncFeed':
      return await answerFeed(asked, world, habits.feed, now);
    case 'koop':
      return await answerZoek(asked, world);
    case 'repository':
      return asked.path === '/sru' ? answerSru(asked, world) : await answerFrbr(asked, world);
    case 'site':
      return await answerSite(asked, world);
  }
}
