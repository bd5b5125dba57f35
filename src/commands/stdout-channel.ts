import type { Context } from '../context.ts';
import type { WatchEvent } from '../core/watch/event.ts';
import { KvqError } from '../errors.ts';
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
    } else {
      const { renderAlerts } = await import('../render/alert-text.ts');
      const draw = isTest ? renderTest : renderAlerts;
      await present(context, { ...view, pager: null }, draw, events);
    }
    refuseFailure(context, name);
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

/** What could not be written was not told: on a full disk, or where nobody reads any more. */
function refuseFailure({ stdout: { errored } }: Context, channel: string): void {
  if (!errored) return;
  const isFull = 'code' in errored && errored.code === 'ENOSPC';
  const why = { kind: 'broken-off', host: 'stdout' } as const;
  throw new KvqError(
    isFull
      ? { code: 'channel-disk-full', channel, path: 'stdout' }
      : { code: 'channel-failed', channel, why },
    { cause: errored },
  );
}

function renderTest(view: View): string {
  return `${view.catalogue.alerts.testMessage}\n`;
}
