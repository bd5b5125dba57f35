import {
  createClient as createNetworkClient,
  type Client as NetworkClient,
} from '../network/client.ts';
import type { ClientParts as NetworkParts } from '../network/line.ts';
import type { SourceSettings } from './settings.ts';

/** The one way to the sources. */
export interface Client extends NetworkClient {
  readonly settings: SourceSettings;
}

/** What a client of the sources is made of. */
export interface ClientParts extends Omit<NetworkParts, 'manners'> {
  readonly settings: SourceSettings;
}

/** A client for the hosts of the sources, and for no others. */
export function createClient({ settings, ...parts }: ClientParts): Client {
  const { bases, contact, gap, gaps } = settings;
  const manners = { bases: Object.values(bases), contact, gap, gaps };
  return { settings, ...createNetworkClient({ ...parts, manners }) };
}
