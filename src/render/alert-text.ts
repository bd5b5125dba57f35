import type { WatchEvent } from '../core/watch/event.ts';
import {
  eventCommand,
  eventHead,
  eventLinks,
  eventOutcome,
  eventSentences,
  flat,
  quotedKind,
} from './event-facts.ts';
import { hang, plain, wrap } from './layout.ts';
import { capitalised } from './names.ts';
import { renderStatement } from './statement.ts';
import type { View } from './view.ts';
import { zaakFacts } from './zaak-head.ts';

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
    ...title(view, event),
    ...wrap(view, [plain(zaakFacts(view, { ...event, submitted: null }))], view.width),
    '',
    view.palette.title(eventHead(view, event)),
    ...eventSentences(view, event).flatMap((it) => wrap(view, [plain(it)], view.width)),
    ...statements,
    ...(outcome === '' ? [] : ['', ...wrap(view, [plain(outcome)], view.width)]),
    '',
    ...links(view, event),
  ];
}

/** The zaak and its whole subject: what is quoted from a mail may not be cut. */
function title(view: View, { zaak, subject }: WatchEvent): readonly string[] {
  const words = capitalised(flat(subject ?? ''));
  return hang(view, { text: `${zaak}  `, paint: view.palette.title }, [plain(words)]).map((line) =>
    line.trimEnd(),
  );
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
