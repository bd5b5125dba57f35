import type { Context } from '../context.ts';
import type { WatchEvent } from '../core/watch/event.ts';
import { renderAlerts } from '../render/alert-text.ts';
import { eventJson } from '../render/event-json.ts';
import type { View } from '../render/view.ts';
import { present, presentJsonLine } from '../terminal/present.ts';
import type { OpenedChannel } from './open-channels.ts';

/** Events on standard output: as text without a pager, or with `--json` a line of `kvq.event/1` each. */
export function stdoutChannel(
  context: Context,
  view: View,
  name: string,
  json: boolean,
): OpenedChannel {
  const write = async (events: readonly WatchEvent[], isTest: boolean): Promise<void> => {
    if (json) {
      for (const event of events) presentJsonLine(context, eventJson(view, event, isTest));
      return;
    }
    const draw = isTest ? renderTest : renderAlerts;
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

function renderTest(view: View): string {
  return `${view.catalogue.alerts.testMessage}\n`;
}
