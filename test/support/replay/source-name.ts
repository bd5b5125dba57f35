/** The sources, each with a base address of its own. */
export const SOURCE_NAMES = [
  'odataV5',
  'odataV4',
  'syncFeed',
  'koop',
  'repository',
  'site',
] as const;

/** One of the sources. */
export type SourceName = (typeof SOURCE_NAMES)[number];

/** A real host; each is replayed on a port of its own. */
export type HostName = 'gegevensmagazijn' | 'zoek' | 'repository' | 'site';

/** The environment variables that give kvq the addresses. */
export const ENVIRONMENT: Readonly<Record<SourceName, `KVQ_SOURCE_${string}`>> = {
  odataV5: 'KVQ_SOURCE_ODATA_V5',
  odataV4: 'KVQ_SOURCE_ODATA_V4',
  syncFeed: 'KVQ_SOURCE_SYNCFEED',
  koop: 'KVQ_SOURCE_KOOP',
  repository: 'KVQ_SOURCE_REPOSITORY',
  site: 'KVQ_SOURCE_SITE',
};
