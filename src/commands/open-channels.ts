import { openRoads } from '../channels/open-roads.ts';
import { type NamedSettings, readChannelSettings } from '../channels/read-settings.ts';
import type { Road, RoadParts } from '../channels/road.ts';
import type { Context } from '../context.ts';
import type { Channel } from '../core/watch/channel.ts';
import type { WatchEvent } from '../core/watch/event.ts';
import { createPoster } from '../network/post.ts';
import { createWire } from '../network/wire.ts';
import { loadCatalogue } from '../render/messages/load.ts';
import type { View } from '../render/view.ts';
import { readSettings } from '../sources/settings.ts';
import { readVersion } from '../terminal/read-version.ts';
import { readConfiguration } from './configuration.ts';
import { stdoutChannel } from './stdout-channel.ts';

/** The options that decide how channels speak. */
export interface ChannelOptions {
  readonly json?: true | undefined;
}

/** A channel, with what `kvq channels` says of it. */
export interface OpenedChannel extends Channel {
  readonly kind: Road['kind'] | 'stdout';
  /** Where it leads, without secrets; null for standard output. */
  readonly target: string | null;
  /** Delivers one event that is marked as a test. */
  readonly test: (event: WatchEvent) => Promise<void>;
}

/**
 * The channels that the configuration names; standard output where it names none. Nothing is contacted
 * yet. Throws KvqError `setting`, `channel-setting`.
 */
export async function openChannels(
  context: Context,
  view: View,
  options: ChannelOptions,
): Promise<readonly OpenedChannel[]> {
  const { path, text } = readConfiguration(context);
  const settings = readSettings(text, context.env, path);
  const named = readChannelSettings(settings.channels, path);
  if (named.length === 0) return [stdoutChannel(context, view, 'stdout', options.json === true)];
  const parts: RoadParts = {
    env: context.env,
    now: context.now,
    timeout: settings.timeout,
    post: posterFor(context, settings, named),
    feedTitle: view.catalogue.alerts.feedTitle,
    file: path,
  };
  const opened = await Promise.all(
    named.map(async (one) => {
      const own = await viewFor(view, one);
      if (one.settings.kind === 'stdout') {
        return [stdoutChannel(context, own, one.name, options.json === true)];
      }
      const roads = await openRoads(one, { ...parts, feedTitle: own.catalogue.alerts.feedTitle });
      return roads.map((road) => channelOn(road, own));
    }),
  );
  return opened.flat();
}

async function viewFor(view: View, { settings: { lang } }: NamedSettings): Promise<View> {
  return lang === undefined ? view : { ...view, catalogue: await loadCatalogue(lang) };
}

/** Never aborts. */
const UNBROKEN = new AbortController().signal;

/**
 * The polite client, for the hosts that these channels name. What is on its way when kvq is told to stop
 * is heard out: its receiver may have it already, and would get it again.
 */
function posterFor(
  { env, signal, now }: Context,
  { contact, gap, gaps, timeout }: ReturnType<typeof readSettings>,
  named: readonly NamedSettings[],
): RoadParts['post'] {
  const bases = named.flatMap(({ settings }) =>
    settings.kind === 'webhook' || settings.kind === 'ntfy' ? [settings.url] : [],
  );
  return createPoster({
    manners: { bases, contact, gap, gaps },
    version: readVersion(),
    wire: createWire({ env, signal: UNBROKEN, timeout, inward: true }),
    signal,
    now,
  });
}

function channelOn({ name, kind, target, unit, server, send }: Road, view: View): OpenedChannel {
  const inWords = async (events: readonly WatchEvent[], isTest: boolean): Promise<void> => {
    // Most rounds have no news: what only news needs is loaded when there is some.
    const { alertOf } = await import('../render/alert.ts');
    const groups = unit === 'digest' ? [events] : events.map((event) => [event]);
    await send(await Promise.all(groups.map((group) => alertOf(view, group, isTest))));
  };
  return {
    name,
    kind,
    target,
    server,
    manner: unit === 'event' ? 'each' : 'digest',
    deliver: (events) => inWords(events, false),
    test: (event) => inWords([event], true),
  };
}
