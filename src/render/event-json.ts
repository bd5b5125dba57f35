import type { WatchEvent } from '../core/watch/event.ts';
import { alertSubject } from './alert-subject.ts';
import { eventCommand } from './event-facts.ts';
import { statementJson } from './json-comparison.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** `kvq.event/1` (docs/channels.md): one event, with its subject line as `text`. */
export function eventJson(view: View, event: WatchEvent, isTest = false): object {
  return {
    schema: 'kvq.event/1',
    key: event.key,
    test: isTest,
    kind: event.kind,
    zaak: event.zaak,
    subject: event.subject,
    askers: event.askers,
    addressedTo: event.addressedTo,
    date: event.date,
    seenAt: event.seenAt,
    document: event.document,
    aanhangsel: event.aanhangsel,
    answeredBy: event.answeredBy,
    previously: event.previously,
    versions: event.versions,
    earlier: event.earlier ?? null,
    flagged: event.flagged.map((statement) => statementJson(view.catalogue, statement)),
    answered: event.answered,
    notRepeated: event.notRepeated,
    addresses: event.addresses,
    followUp: event.followUp,
    command: eventCommand(event),
    text: alertSubject(view, [visible(event)], isTest),
  };
}
