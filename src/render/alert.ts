import type { Alert } from '../core/watch/alert.ts';
import type { WatchEvent } from '../core/watch/event.ts';
import { alertBrief } from './alert-brief.ts';
import { alertBody, alertPage } from './alert-html.ts';
import { alertSubject, labelsOf } from './alert-subject.ts';
import { renderAlerts } from './alert-text.ts';
import { eventLinks } from './event-facts.ts';
import { eventJson } from './event-json.ts';
import { exactMeasure } from './measure.ts';
import { plainPalette } from './palette.ts';
import type { View } from './view.ts';
import { visible } from './visible.ts';

/** In cells: mail programs quote with a few more. */
const MAIL_WIDTH = 76;

/**
 * One or more events as an alert, in the words of the view's language, safe for whatever shows it.
 * `isTest` marks it as one by which nothing happened.
 */
export async function alertOf(
  view: View,
  given: readonly WatchEvent[],
  isTest = false,
): Promise<Alert> {
  const paper: View = {
    ...view,
    palette: plainPalette,
    width: MAIL_WIDTH,
    unicode: true,
    measure: await exactMeasure(),
  };
  const events = visible(given);
  const subject = alertSubject(paper, events, isTest);
  const body = alertBody(paper, events, isTest);
  const { testMessage, footer, markedWords } = view.catalogue.alerts;
  const hasMarks = !isTest && events.some(({ flagged }) => flagged.length > 0);
  const said = isTest ? `${testMessage}\n` : renderAlerts(paper, events);
  return {
    keys: once(events.map(({ key }) => key)),
    zaken: once(events.map(({ zaak }) => zaak)),
    kinds: once(events.map(({ kind }) => kind)),
    labels: labelsOf(events),
    subject,
    text: `${said}${hasMarks ? `\n${markedWords}\n` : ''}\n-- \n${footer}\n`,
    html: alertPage(paper, subject, body),
    htmlBody: body,
    brief: alertBrief(paper, events, isTest),
    link: events.flatMap(eventLinks)[0] ?? '',
    seenAt:
      events
        .map(({ seenAt }) => seenAt)
        .sort()
        .at(-1) ?? '',
    events: given.map((event) => eventJson(view, event, isTest)),
    isTest,
  };
}

function once(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
