import type { WatchEvent } from '../core/watch/event.ts';
import { flat } from './event-facts.ts';
import { shorten } from './layout.ts';
import type { View } from './view.ts';
import { inOneLine } from './visible.ts';

/** What a subject line begins with; mail rules trust it. */
const PREFIX = '[kvq]';
/** In cells; mail programs show less, but rules read all. */
const LONGEST = 150;
/** So many events a digest names in its subject. */
const MOST_NAMED = 3;

/**
 * The subject of an alert: `[kvq] 2021Z14612 nader antwoord: afgezwakt, ingeperkt — Het bericht …`, for
 * a digest how many events there are and what the first ones are.
 */
export function alertSubject(view: View, events: readonly WatchEvent[], isTest: boolean): string {
  const { alerts } = view.catalogue;
  const [first] = events;
  const begin = isTest ? `${PREFIX} ${alerts.test}` : PREFIX;
  const line =
    events.length === 1 && first
      ? `${begin} ${tokens(view, first)}${subjectOf(first)}`
      : `${begin} ${digest(view, events)}`;
  return inOneLine(shorten(view, line, LONGEST));
}

/** `2021Z14612 nader antwoord: afgezwakt, ingeperkt`. */
function tokens({ catalogue }: View, event: WatchEvent): string {
  const labels = labelsOf([event]).map((label) => catalogue.labels[label]);
  const said = labels.length > 0 ? `: ${labels.join(', ')}` : '';
  return `${flat(event.zaak)} ${catalogue.alerts.kinds[event.kind]}${said}`;
}

/** The labels of all flagged statements, each once, in their order. */
export function labelsOf(
  events: readonly WatchEvent[],
): readonly WatchEvent['flagged'][number]['label'][] {
  const all = events.flatMap(({ flagged }) =>
    flagged.flatMap(({ label, also }) => [label, ...also]),
  );
  return [...new Set(all)];
}

function subjectOf({ subject }: WatchEvent): string {
  return subject === null || flat(subject) === '' ? '' : ` — ${flat(subject)}`;
}

function digest(view: View, events: readonly WatchEvent[]): string {
  const { alerts } = view.catalogue;
  const flagged = events.filter((event) => event.flagged.length > 0);
  // Those that a reader must see first.
  const inOrder = [...flagged, ...events.filter((event) => event.flagged.length === 0)];
  const named = inOrder.slice(0, MOST_NAMED).map((event) => tokens(view, event));
  const rest = events.length - named.length;
  const all = rest > 0 ? [...named, alerts.andMore(rest)] : named;
  return `${alerts.digest(events.length, flagged.length)}: ${all.join('; ')}`;
}
