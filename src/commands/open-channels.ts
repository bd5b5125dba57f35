import type { Context } from '../context.ts';
import type { Channel } from '../core/watch/channel.ts';
import type { View } from '../render/view.ts';
import { stdoutChannel } from './stdout-channel.ts';

/** The options that decide how channels speak. */
export interface ChannelOptions {
  readonly json?: true | undefined;
}

/**
 * The channels that the configuration names; standard output where it names none. Nothing is contacted
 * yet. Throws KvqError for a setting that cannot be.
 */
export async function openChannels(
  context: Context,
  view: View,
  options: ChannelOptions,
): Promise<readonly Channel[]> {
  return [stdoutChannel(context, view, 'stdout', options.json === true)];
}
