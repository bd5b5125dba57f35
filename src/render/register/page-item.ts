import { html } from 'ghtml';
import type { Statement } from '../../core/model.ts';
import type { RegisterEntry, RegisterItem } from '../../core/register/entry.ts';
import { flat } from '../event-facts.ts';
import { type StatementLook, statementHtml } from '../html/statement.ts';
import { capitalised, dateWords, ministerWords } from '../names.ts';
import type { View } from '../view.ts';
import { zaakFacts } from '../zaak-head.ts';
import {
  citedDocument,
  commandOf,
  daysWords,
  pagesOf,
  signerWords,
  unreadSentence,
} from './facts.ts';

const LOOK: StatementLook = {
  level: 'h4',
  heading: '',
  side: ' class="side"',
  del: '',
  ins: '',
  reasons: ' class="reasons"',
};

/** One correction of the page, with an anchor: the zaak, who signed, the statements, official pages. */
export function itemPart(view: View, item: RegisterItem): string {
  const { entry } = item;
  const { catalogue } = view;
  return html`<article id="${entry.id}" aria-labelledby="${entry.id}-h">
<h3 id="${entry.id}-h"><a href="#${entry.id}">${entry.zaak}</a> ${capitalised(flat(entry.subject ?? ''))}</h3>
<p class="facts">${zaakFacts(view, entry)}</p>
<p><strong>${capitalised(catalogue.register.kinds[entry.kind])}</strong> · ${facts(view, entry)}</p>
!${itemBody(view, item, LOOK)}</article>
`;
}

/** What a correction says and where it stands officially: for the page and for the feed. */
export function itemBody(view: View, item: RegisterItem, look: StatementLook): string {
  const { catalogue } = view;
  const { entry, flagged } = item;
  const { previously } = entry;
  const unread = unreadSentence(catalogue, entry);
  return [
    ...(previously.length === 0
      ? []
      : [html`<p>${catalogue.alerts.signedBefore(ministerWords(previously))}</p>`]),
    ...(unread === null
      ? []
      : [html`<p class="unread"><strong>${capitalised(unread)}.</strong></p>`]),
    ...flagged.map((statement) => statementPart(view, statement, look).trimEnd()),
    ...outcome(view, item),
    html`<p class="facts">${catalogue.alerts.officialPages}: !${links(entry)} · <code>${commandOf(entry)}</code></p>`,
  ]
    .map((part) => `${part}\n`)
    .join('');
}

function facts({ catalogue }: View, entry: RegisterEntry): string {
  const signed = signerWords(catalogue, entry.answeredBy);
  return [dateWords(catalogue, entry.date), signed, ...daysWords(catalogue, entry)].join(' · ');
}

function statementPart(view: View, statement: Statement, look: StatementLook): string {
  const { catalogue } = view;
  const reasons = statement.reasons.map((reason) => catalogue.reasonSentence(reason));
  return statementHtml(view, statement, look, [...new Set(reasons)]);
}

function outcome({ catalogue }: View, item: RegisterItem): readonly string[] {
  const { phrases, register } = catalogue;
  const { entry, flagged, notRepeated, unflagged } = item;
  if (entry.outcome !== 'compared') return [];
  const words = [
    flagged.length > 0 ? phrases.flagged(flagged.length) : phrases.nothingFlagged,
    ...(unflagged > 0 ? [register.unflagged(unflagged)] : []),
    ...(notRepeated.length > 0 ? [phrases.notRepeated(notRepeated.length)] : []),
  ];
  return [html`<p class="facts">${words.join(' · ')}</p>`];
}

function links(entry: RegisterEntry): string {
  return pagesOf(entry)
    .map(
      (page) =>
        html`<a href="${page}">${page.includes(SITE) ? siteName(entry) : citedDocument(entry)}</a>`,
    )
    .join(' · ');
}

/** The host whose pages are named by document or zaak; the publisher's are named by publication. */
const SITE = 'tweedekamer.nl';

function siteName({ documentNumber, zaak }: RegisterEntry): string {
  return `${SITE} ${documentNumber ?? zaak}`;
}
