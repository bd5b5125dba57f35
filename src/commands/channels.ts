import type { Context } from '../context.ts';
import { EXIT, KvqError } from '../errors.ts';
import { channelsJson, renderChannels, renderTests, type TestOutcome } from '../render/channels.ts';
import type { View } from '../render/view.ts';
import { present, presentJson } from '../terminal/present.ts';
import { type OpenedChannel, openChannels } from './open-channels.ts';
import { testEvent } from './test-event.ts';

/** The options of `kvq channels`; `tested` is what to test: all, or the channels of one name. */
export interface ChannelsOptions {
  readonly json?: true | undefined;
  readonly tested: 'none' | 'all' | { readonly name: string };
}

/**
 * `kvq channels`: the channels that the configuration names. `kvq channels test`: a marked message
 * through each, and what became of it; the exit code is that of the first that failed.
 */
export async function channels(
  context: Context,
  view: View,
  { json, tested }: ChannelsOptions,
): Promise<number> {
  const all = await openChannels(context, view, { json });
  if (tested !== 'none') return await test(context, view, json, choose(all, tested));
  if (json) presentJson(context, channelsJson(view, all, null));
  else await present(context, view, renderChannels, all);
  return EXIT.ok;
}

async function test(
  context: Context,
  view: View,
  json: true | undefined,
  chosen: readonly OpenedChannel[],
): Promise<number> {
  const outcomes: TestOutcome[] = [];
  const failures: KvqError[] = [];
  for (const channel of chosen) {
    if (context.signal.aborted) throw new KvqError({ code: 'interrupted' });
    const failure = await tryOut(context, channel, json === true);
    if (failure !== null) failures.push(failure);
    outcomes.push({ name: channel.name, trouble: failure?.trouble ?? null });
  }
  if (json) presentJson(context, channelsJson(view, chosen, outcomes));
  else await present(context, { ...view, pager: null }, renderTests, outcomes);
  return failures[0]?.exitCode ?? EXIT.ok;
}

/** All, or the channel of a name; those of all recipients of a mail channel by the part before the colon. */
function choose(
  all: readonly OpenedChannel[],
  tested: 'all' | { readonly name: string },
): readonly OpenedChannel[] {
  if (tested === 'all') return all;
  const { name } = tested;
  const found = all.filter((it) => it.name === name || it.name.startsWith(`${name}:`));
  if (found.length > 0) return found;
  const known = all.map((it) => it.name);
  throw new KvqError({ code: 'channel-unknown', given: name, known });
}

async function tryOut(
  context: Context,
  { kind, test }: OpenedChannel,
  json: boolean,
): Promise<KvqError | null> {
  // The JSON document itself shows that standard output works, and must stand there alone.
  if (json && kind === 'stdout') return null;
  try {
    await test(testEvent(context.now()));
    return null;
  } catch (error) {
    if (error instanceof KvqError && error.trouble.code !== 'interrupted') return error;
    throw error;
  }
}
