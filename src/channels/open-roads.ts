import type { NamedSettings } from './read-settings.ts';
import type { Road, RoadParts } from './road.ts';

/**
 * The roads of one channel of the configuration; standard output has none, as it is no affair of this
 * room. What a kind needs is loaded only where that kind is configured.
 */
export async function openRoads(
  { name, place, settings }: NamedSettings,
  parts: RoadParts,
): Promise<readonly Road[]> {
  switch (settings.kind) {
    case 'stdout':
      return [];
    case 'smtp': {
      const { smtpRoads } = await import('./smtp.ts');
      return smtpRoads(settings, name, place, parts);
    }
    case 'webhook': {
      const { webhookRoad } = await import('./webhook.ts');
      return [webhookRoad(settings, name, place, parts)];
    }
    case 'feed': {
      const { feedRoad } = await import('./feed.ts');
      return [feedRoad(settings, name, parts)];
    }
    case 'ntfy': {
      const { ntfyRoad } = await import('./ntfy.ts');
      return [ntfyRoad(settings, name, place, parts)];
    }
  }
}
