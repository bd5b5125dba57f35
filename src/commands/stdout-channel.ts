import type { Context } from '../context.ts';
import type { WatchEvent } from '../core/watch/event.ts';
import type { View } from '../render/view.ts';
import type { OpenedChannel } from './open-channels.ts';

/** Events on standard output: as text without a pager, or with `--json` a line of `kvq.event/1` each. */
export function stdoutChannel(
  context: Context,
  view: View,
  name: string,
  json: boolean,
): OpenedChannel {
  // Most rounds have no news: what only news needs is loaded when there is some.
  const write = async (events: readonly WatchEvent[], isTest: boolean): Promise<void> => {
    const { present, presentJsonLine } = await import('../terminal/present.ts');
    if (json) {
      const { eventJson } = await import('../render/event-json.ts');
      for (const event of events) presentJsonLine(context, eventJson(view, event, isTest));
      return;
    }
    const { renderAlerts } = await import('../render/alert-text.ts');
    const draw = (own: View, told: readonly WatchEvent[]): string =>
      `${isTest ? `${own.catalogue.alerts.testMessage}\n\n` : ''}${renderAlerts(own, told)}`;
    await present(context, { ...view, pager: null }, draw, events);
  };
  return {
    name,
    kind: 'stdout',
    target: null,
    manner: 'digest',
    deliver: (events) => write(events, false),
    test: (event) => write([event], true),
  };
}
