import { Feed, type Item } from 'feed';
import { html } from 'ghtml';
import type { RegisterItem } from '../../core/register/entry.ts';
import { flat } from '../event-facts.ts';
import type { StatementLook } from '../html/statement.ts';
import { capitalised, dateWords } from '../names.ts';
import type { View } from '../view.ts';
import { labelsOf, pagesOf, scopeWords } from './facts.ts';
import { itemBody } from './page-item.ts';
import type { RegisterView } from './view.ts';

/** Feed readers bring their own style. */
const BARE: StatementLook = { level: 'h4', heading: '', side: '', del: '', ins: '', reasons: '' };

/** What XML 1.0 cannot hold and is left of a text that was made safe for a screen. */
const UNFIT_FOR_XML = /[\p{Cs}\ufffe\uffff]/gu;
const REPLACEMENT = '\ufffd';

/**
 * The register as an Atom feed (RFC 4287): an entry for each correction, under the same id however often
 * it is made, updated when kvq first saw it.
 */
export function registerAtom(view: View, shown: RegisterView): string {
  const { catalogue } = view;
  const { title } = catalogue.register;
  const seen = shown.items.map(({ entry }) => entry.seenAt).sort();
  const feed = new Feed({
    id: `urn:kvq:corrections${scopeOf(shown)}`,
    title,
    description: scopeWords(catalogue, shown),
    updated: new Date(seen.at(-1) ?? shown.made),
    generator: `kvq ${shown.version}`,
    language: catalogue.alerts.lang,
    author: { name: 'kvq' },
  });
  for (const item of shown.items) feed.addItem(entryOf(view, item));
  return `${feed.atom1().replace(UNFIT_FOR_XML, REPLACEMENT)}\n`;
}

/** A feed stays the same one while the days that it is of go on. */
function scopeOf({ minister, department, flaggedOnly }: RegisterView): string {
  return [minister ?? '', department ?? '', flaggedOnly ? 'flagged' : '']
    .map((part) => `:${encodeURIComponent(part.replace(UNFIT_FOR_XML, REPLACEMENT))}`)
    .join('');
}

function entryOf(view: View, item: RegisterItem): Item {
  const { catalogue } = view;
  const { entry } = item;
  const { kinds, mustBeRead } = catalogue.register;
  const labels = labelsOf(item).map((label) => catalogue.labels[label]);
  const said = entry.outcome === 'compared' ? labels.join(', ') : mustBeRead;
  const subject = flat(entry.subject ?? '');
  const title = [
    `${entry.zaak} ${kinds[entry.kind]}, ${dateWords(catalogue, entry.date)}`,
    ...(said === '' ? [] : [`: ${said}`]),
    ...(subject === '' ? [] : [` — ${capitalised(subject)}`]),
  ].join('');
  return {
    id: `urn:kvq:correction:${entry.id}`,
    // A title is HTML in this feed: what looks like markup in it is text.
    title: html`${title}`,
    link: pagesOf(entry)[0] ?? '',
    date: new Date(entry.seenAt),
    content: itemBody(view, item, BARE),
    category: [entry.zaak, entry.kind, ...labelsOf(item)].map((term) => ({ term, name: term })),
  };
}
