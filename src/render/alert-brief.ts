import type { Statement } from '../core/model.ts';
import type { WatchEvent } from '../core/watch/event.ts';
import { eventOutcome, eventSentences } from './event-facts.ts';
import { numberWords } from './names.ts';
import type { View } from './view.ts';
import { zaakFacts } from './zaak-head.ts';

/** So many statements fit a small screen. */
const MOST_STATEMENTS = 3;

/** What happened for a small screen: who, what, the first flagged statements. */
export function alertBrief(view: View, events: readonly WatchEvent[], isTest: boolean): string {
  if (isTest) return view.catalogue.alerts.testMessage;
  return events.map((event) => briefOf(view, event)).join('\n\n');
}

function briefOf(view: View, event: WatchEvent): string {
  const shown = event.flagged.slice(0, MOST_STATEMENTS);
  const left = event.flagged.length - shown.length;
  return [
    zaakFacts(view, { ...event, submitted: null }),
    ...eventSentences(view, event),
    ...shown.map((statement) => statementBrief(view, statement)),
    ...(left > 0 ? [view.catalogue.alerts.andMore(left)] : []),
    eventOutcome(view, event),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function statementBrief({ catalogue }: View, statement: Statement): string {
  const { labels, phrases, confidence } = catalogue;
  const doubt = statement.confidence === 'low' ? ` · ${confidence.low}` : '';
  const words = [statement.label, ...statement.also].map((label) => labels[label]).join(', ');
  const side = (sign: string, sentences: Statement['before']): readonly string[] =>
    sentences.length === 0 ? [] : [`${sign} ${sentences.map(({ text }) => text).join(' ')}`];
  return [
    `${phrases.answer(numberWords(catalogue, statement.numbers))}: ${words}${doubt}`,
    ...side('−', statement.before),
    ...side('+', statement.after),
  ].join('\n');
}
