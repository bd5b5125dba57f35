import { load } from 'cheerio/slim';
import { Feed, type Item } from 'feed';
import type { Alert } from '../core/watch/alert.ts';

const HEX = /^[0-9a-f]{32}$/;
const GROUPS = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;
const ID = /^urn:/;
const SPECIAL = /[&<>]/g;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What XML 1.0 does not have, and `visible` lets be: one of them, and no reader takes the feed. */
const NO_XML = /[\p{Cs}\ufffe\uffff]/gu;
const GENERATOR = 'kvq';

/** The head of a feed. */
export interface FeedHead {
  readonly id: string;
  readonly title: string;
  /** Where it can be read, null where that is not said. */
  readonly url: string | null;
}

/** An alert as an entry; the same event always has the same id. */
export function entryOf(alert: Alert): Item {
  const [key = ''] = alert.keys;
  return {
    id: HEX.test(key) ? `urn:uuid:${key.replace(GROUPS, '$1-$2-$3-$4-$5')}` : `urn:kvq:${key}`,
    title: escaped(alert.subject),
    link: alert.link,
    date: new Date(alert.seenAt),
    content: alert.htmlBody,
    category: [...alert.zaken, ...alert.kinds, ...alert.labels].map((term) => ({
      term,
      name: term,
    })),
  };
}

/** The entries of a feed that kvq wrote, newest first; null for anything else. */
export function readEntries(xml: string): readonly Item[] | null {
  const $ = load(xml, { xml: true });
  if ($('feed > generator').text() !== GENERATOR) return null;
  return $('feed > entry')
    .toArray()
    .map((entry): Item => {
      const one = $(entry);
      const terms = one.children('category').toArray();
      return {
        id: one.children('id').text(),
        title: one.children('title').text(),
        link: one.children('link').attr('href') ?? '',
        date: new Date(one.children('updated').text()),
        content: one.children('content').text(),
        category: terms.map((it) => ({
          term: $(it).attr('term') ?? '',
          name: $(it).attr('term') ?? '',
        })),
      };
    })
    .filter(
      ({ id, link, date }) => ID.test(id ?? '') && link !== '' && !Number.isNaN(date.getTime()),
    );
}

/**
 * The entries after some more came: the newest first, at most `keep`, but all that came: after an outage
 * they may be many, and nobody could have read them before. An entry that is there already stays as it
 * is, so that no reader sees it as new.
 */
export function withMore(
  before: readonly Item[],
  more: readonly Item[],
  keep: number,
): readonly Item[] {
  const known = new Set(before.map(({ id }) => id));
  const fresh = more.filter(({ id }) => !known.has(id));
  return [...fresh.reverse(), ...before].slice(0, Math.max(keep, fresh.length));
}

/** The feed as an Atom document (RFC 4287). */
export function atomOf({ id, title, url }: FeedHead, entries: readonly Item[]): string {
  const newest = Math.max(0, ...entries.map(({ date }) => date.getTime()));
  const feed = new Feed({
    id,
    title,
    updated: new Date(newest),
    generator: GENERATOR,
    author: { name: 'kvq' },
    ...(url === null ? {} : { feed: url }),
  });
  for (const entry of entries) feed.addItem(entry);
  return `${feed.atom1().replace(NO_XML, '\ufffd')}\n`;
}

/** A title is HTML in this feed: what looks like markup in it is text. */
function escaped(text: string): string {
  return text.replace(SPECIAL, (character) => ESCAPES[character] ?? '');
}
