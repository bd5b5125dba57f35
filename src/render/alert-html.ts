import { html } from 'ghtml';
import type { Statement } from '../core/model.ts';
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
import { type StatementLook, statementHtml } from './html/statement.ts';
import { capitalised } from './names.ts';
import { reasonGroups } from './reason-groups.ts';
import type { View } from './view.ts';
import { zaakFacts } from './zaak-head.ts';

/** On every element itself: mail programs drop style sheets, Outlook most of what they can do. */
const STYLES = {
  page: 'font-family:Calibri,Arial,sans-serif;font-size:16px;line-height:1.5',
  event: 'border-top:1px solid #888888;padding:12px 0;margin:0',
  small: 'font-size:14px;margin:4px 0',
  line: 'margin:4px 0',
  head: 'font-size:20px;margin:0 0 4px 0',
} as const;

const LOOK: StatementLook = {
  level: 'h3',
  heading: ' style="font-size:16px;margin:16px 0 4px 0"',
  side: ` style="${STYLES.line}"`,
  del: ' style="color:#b3261e;text-decoration:line-through"',
  ins: ' style="color:#1a7f37;text-decoration:underline;font-weight:bold"',
  reasons: ` style="${STYLES.small}"`,
};

/** Where a mail program is dark and reads style sheets; elsewhere it turns the colours itself. */
const DARK =
  '@media (prefers-color-scheme:dark){del{color:#ff9a91!important}ins{color:#6fdd8b!important}}';

/** A whole page around the body of an alert: nothing in it is fetched, and no script is in it. */
export function alertPage({ catalogue }: View, subject: string, body: string): string {
  const { lang, footer } = catalogue.alerts;
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${subject}</title>
<style>:root{color-scheme:light dark}${DARK}</style>
</head>
<body>
<table role="presentation" width="100%" cellpadding="8" cellspacing="0" border="0"><tr><td style="${STYLES.page}">
!${body}
<p style="${STYLES.small}">${footer}</p>
</td></tr></table>
</body>
</html>
`;
}

/** What happened as HTML, one part for each event; of a test, that it is one. */
export function alertBody(view: View, events: readonly WatchEvent[], isTest: boolean): string {
  const notice = isTest
    ? line(html`<p><strong>${view.catalogue.alerts.testMessage}</strong></p>`)
    : '';
  return notice + events.map((event) => eventPart(view, event)).join('\n');
}

function eventPart(view: View, event: WatchEvent): string {
  const { alerts } = view.catalogue;
  const statements = event.flagged.map((one) => statementPart(view, event, one)).join('');
  const facts = zaakFacts(view, { ...event, submitted: null });
  return html`<div style="${STYLES.event}">
<h2 style="${STYLES.head}">${event.zaak} ${capitalised(flat(event.subject ?? ''))}</h2>
!${paragraph(facts, STYLES.small)}<p style="${STYLES.line}"><strong>${eventHead(view, event)}</strong></p>
!${eventSentences(view, event)
    .map((it) => paragraph(it, STYLES.line))
    .join(
      '',
    )}!${statements}!${paragraph(eventOutcome(view, event), STYLES.line)}<p style="${STYLES.line}">${alerts.officialPages}: !${links(event)}</p>
<p style="${STYLES.line}">${alerts.inFull}: <code>${eventCommand(event)}</code></p>
</div>`;
}

/** ghtml takes its texts as they are written, where `\n` is no line feed. */
function line(text: string): string {
  return `${text}\n`;
}

function paragraph(text: string, style: string): string {
  return text === '' ? '' : line(html`<p style="${style}">${text}</p>`);
}

function links(event: WatchEvent): string {
  return eventLinks(event)
    .map((it) => html`<a href="${it}">${it}</a>`)
    .join('<br>');
}

function statementPart(view: View, event: WatchEvent, statement: Statement): string {
  const groups = reasonGroups(view.catalogue, statement.reasons, quotedKind(event));
  const lines = groups.map(({ heading, words }) => `${heading}: ${words}`);
  return statementHtml(view, statement, LOOK, lines);
}
