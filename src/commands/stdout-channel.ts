import type { Context } from '../context.ts';
import type { Channel } from '../core/watch/channel.ts';
import { renderAlerts } from '../render/alert-text.ts';
import { eventJson } from '../render/event-json.ts';
import type { View } from '../render/view.ts';
import { present, presentJsonLine } from '../terminal/present.ts';

/** Events on standard output: as text without a pager, or with `--json` a line of `kvq.event/1` each. */
export function stdoutChannel(context: Context, view: View, name: string, json: boolean): Channel {
  return {
    name,
    manner: 'digest',
    deliver: async (events) => {
      if (json) for (const event of events) presentJsonLine(context, eventJson(view, event));
      else await present(context, { ...view, pager: null }, renderAlerts, events);
    },
  };
}
