import type { Trouble } from '../errors.ts';
import { plain, table, wrap } from './layout.ts';
import type { ChannelPhrases } from './messages/channels.ts';
import type { View } from './view.ts';

/** A channel as `kvq channels` shows it, without secrets. */
export interface ChannelView {
  readonly name: string;
  readonly kind: keyof ChannelPhrases['kinds'];
  readonly target: string | null;
  readonly manner: 'each' | 'digest';
}

/** What became of a test message: taken, or why not. */
export interface TestOutcome {
  readonly name: string;
  readonly trouble: Trouble | null;
}

/** A line for each channel: name, kind, where it leads, what it gets at once. */
export function renderChannels(view: View, all: readonly ChannelView[]): string {
  const { columns, kinds, each, digest } = view.catalogue.channels;
  const head = [columns.name, columns.kind, columns.target, columns.manner].map((text) => ({
    text,
    paint: view.palette.faint,
  }));
  const rows = all.map(({ name, kind, target, manner }) => [
    { text: name, paint: view.palette.title },
    plain(kinds[kind]),
    plain(target ?? '–'),
    plain(manner === 'each' ? each : digest),
  ]);
  return `${table(view, [head, ...rows]).join('\n')}\n`;
}

/** A sentence for each channel that was tested. */
export function renderTests(view: View, outcomes: readonly TestOutcome[]): string {
  return outcomes
    .flatMap((outcome) => wrap(view, [plain(sentenceOf(view, outcome))], view.width))
    .map((line) => `${line}\n`)
    .join('');
}

function sentenceOf({ catalogue }: View, { name, trouble }: TestOutcome): string {
  return trouble === null ? catalogue.channels.taken(name) : catalogue.trouble(trouble);
}

/** `kvq.channels/1`: what is configured, and what became of each test; null where nothing was tested. */
export function channelsJson(
  view: View,
  all: readonly ChannelView[],
  outcomes: readonly TestOutcome[] | null,
): object {
  return {
    schema: 'kvq.channels/1',
    channels: all.map(({ name, kind, target, manner }) => ({ name, kind, target, manner })),
    tests:
      outcomes?.map((outcome) => ({
        name: outcome.name,
        taken: outcome.trouble === null,
        sentence: sentenceOf(view, outcome),
      })) ?? null,
  };
}
