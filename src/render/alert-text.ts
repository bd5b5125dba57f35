import type { WatchEvent } from '../core/watch/event.ts';
import {
  eventCommand,
  eventHead,
  eventLinks,
  eventOutcome,
  eventSentences,
  quotedKind,
} from './event-facts.ts';
import { hang, plain, wrap } from './layout.ts';
import { renderStatement } from './statement.ts';
import type { View } from './view.ts';
import { renderZaakHead } from './zaak-head.ts';

/** Between two events. */
const RULE = '───';

/** What happened, for a terminal or the text part of a mail: zaak, event, flagged statements, links. */
export function renderAlerts(view: View, events: readonly WatchEvent[]): string {
  const lines = events.flatMap((event, at) => [
    ...(at > 0 ? ['', RULE, ''] : []),
    ...renderEvent(view, event),
  ]);
  return `${lines.join('\n')}\n`;
}

function renderEvent(view: View, event: WatchEvent): readonly string[] {
  const outcome = eventOutcome(view, event);
  const statements = event.flagged.flatMap((statement) => [
    '',
    ...renderStatement(view, statement, quotedKind(event)),
  ]);
  return [
    ...renderZaakHead(view, { ...event, submitted: null }),
    '',
    view.palette.title(eventHead(view, event)),
    ...eventSentences(view, event).flatMap((it) => wrap(view, [plain(it)], view.width)),
    ...statements,
    ...(outcome === '' ? [] : ['', ...wrap(view, [plain(outcome)], view.width)]),
    '',
    ...links(view, event),
  ];
}

/** Each on a line of its own, unbroken, so that it can be clicked and copied. */
function links(view: View, event: WatchEvent): readonly string[] {
  const { alerts } = view.catalogue;
  return [
    `${alerts.officialPages}:`,
    ...eventLinks(event).map((it) => `  ${it}`),
    ...hang(view, plain(`${alerts.inFull}: `), [
      { text: eventCommand(event), paint: null, whole: true },
    ]),
  ];
}
