import { escaped } from '../../rendered/koop-xml.ts';
import { offsetTime, utcTime } from '../amsterdam-time.ts';
import { type Answer, type Asked, bytesAnswer, textAnswer } from '../answer.ts';
import type { FeedEntry, World } from '../world.ts';
import { isCategory } from './elements.ts';
import { entityXml, type Prefix } from './entity-xml.ts';

/** How the feed pages and writes. */
export interface FeedHabits {
  /** Entries a page; the real feed has 250. */
  readonly pageSize: number;
  /** Prefixes of the entities, in turn; more than one because they have been seen to vary. */
  readonly prefixes: readonly Prefix[];
}

/** Path of the feed's version. */
export const SYNC_FEED_PATH = '/SyncFeed/2.0';

const ATOM = 'application/atom+xml; charset=utf-8';
const AUTHOR =
  '<author><name>Tweede Kamer der Staten-Generaal</name><uri>https://opendata.tweedekamer.nl</uri><email>opendata@tweedekamer.nl</email></author>';

/** The body of an error as the feed writes it. */
export function feedError(message: string): string {
  return `<Error><Message>${message}</Message></Error>`;
}

function errorAnswer(status: number, message: string): Answer {
  return textAnswer(status, 'application/xml; charset=utf-8', feedError(message));
}

interface Feed {
  readonly world: World;
  readonly base: string;
  readonly category: string | null;
  readonly habits: FeedHabits;
  readonly now: Date;
}

function address({ base, category }: Feed, token: number | null): string {
  const parts = [
    ...(token === null ? [] : [`skiptoken=${token}`]),
    ...(category === null ? [] : [`category=${category}`]),
  ];
  return escaped(`${base}/Feed${parts.length === 0 ? '' : `?${parts.join('&')}`}`);
}

function entryXml(feed: Feed, entry: FeedEntry, prefix: Prefix): string {
  const { entity, sequence, emitted } = entry;
  const term = `${entity.name.charAt(0).toLowerCase()}${entity.name.slice(1)}`;
  return `<entry><title>${entity.id}</title><id>${feed.base}/Entiteiten/${entity.id}</id><author><name>Tweede Kamer der Staten-Generaal</name></author><updated>${utcTime(emitted)}</updated><category term="${term}" /><link rel="next" href="${address(feed, sequence)}" /><content type="application/xml">${entityXml(entry, feed.world, prefix)}</content></entry>`;
}

function feedXml(feed: Feed, token: number | null): string {
  const { category, world, habits, now } = feed;
  const entries = world.feed
    .filter(({ sequence }) => sequence > (token ?? 0))
    .filter(({ entity }) => category === null || entity.name === category)
    .slice(0, habits.pageSize);
  const last = entries.at(-1);
  const head = Math.max(token ?? 0, world.feed.at(-1)?.sequence ?? 0);
  const onward = last
    ? `<link rel="next" href="${address(feed, last.sequence)}" />`
    : `<link rel="resume" href="${address(feed, head)}" />`;
  const { prefixes } = habits;
  const written = entries.map((entry, index) =>
    entryXml(feed, entry, prefixes[index % prefixes.length] ?? ''),
  );
  const self = address(feed, token);
  const title = `Gegevensmagazijn SyncFeed${category === null ? '' : ` (category: ${escaped(category)})`}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><link rel="self" href="${self}" />${onward}<updated>${offsetTime(now)}</updated>${AUTHOR}<rights>Disclaimer: https://opendata.tweedekamer.nl/disclaimer</rights><id>${self}</id>${written.join('')}</feed>`;
}

function feedAnswer(asked: Asked, feed: Omit<Feed, 'category'>): Answer {
  const parameters = new URLSearchParams(asked.query);
  const token = parameters.get('skiptoken');
  if (token !== null && !/^\d+$/.test(token)) return errorAnswer(400, 'Invalid skiptoken.');
  const category = parameters.get('category');
  return textAnswer(
    200,
    ATOM,
    feedXml({ ...feed, category }, token === null ? null : Number(token)),
  );
}

/** What the SyncFeed answers. */
export async function answerFeed(
  asked: Asked,
  world: World,
  habits: FeedHabits,
  now: Date,
): Promise<Answer> {
  const rest = asked.path.slice(SYNC_FEED_PATH.length);
  if (rest === '/Feed') {
    return feedAnswer(asked, { world, base: `${asked.origin}${SYNC_FEED_PATH}`, habits, now });
  }
  const [, kind = '', id = ''] = /^\/(Entiteiten|Resources)\/([0-9a-f-]{36})$/.exec(rest) ?? [];
  const entry = world.feed.findLast(({ entity }) => entity.id === id);
  if (!entry || !isCategory(entry.entity.name)) return errorAnswer(404, 'Not found.');
  if (kind === 'Entiteiten') {
    const xml = entityXml(entry, world, habits.prefixes[0] ?? '');
    return textAnswer(200, 'application/xml; charset=utf-8', xml);
  }
  const content = world.resources.get(id);
  if (!content) return errorAnswer(404, 'Not found.');
  return bytesAnswer(content.contentType, await content.bytes());
}
