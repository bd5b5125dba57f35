import { recordingWire, replayingWire } from '../network/record.ts';
import { createWire, type WireParts } from '../network/wire.ts';
import { type Client, type ClientParts, createClient } from './client.ts';
import { createService, type Service } from './odata/service.ts';
import type { SourceSettings } from './settings.ts';

/** All sources, behind one client. */
export interface Sources {
  readonly client: Client;
  readonly service: Service;
}

/** What opening the sources takes. */
export interface SourceParts
  extends Pick<ClientParts, 'signal' | 'now' | 'version'>,
    Pick<WireParts, 'env'> {
  readonly settings: SourceSettings;
  /** A folder in which every exchange is kept. */
  readonly record?: string | undefined;
  /** A folder of kept exchanges, which are given again instead of asking anybody. */
  readonly replay?: string | undefined;
}

/** Opens the sources; nothing is asked yet. */
export function openSources({ record, replay, env, settings, ...parts }: SourceParts): Sources {
  const { timeout } = settings;
  const live =
    replay === undefined
      ? createWire({ env, signal: parts.signal, timeout })
      : replayingWire(replay);
  const wire = record === undefined ? live : recordingWire(live, record);
  const client = createClient({ settings, wire, ...parts });
  return { client, service: createService(client) };
}
