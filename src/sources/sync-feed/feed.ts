import { KvqError } from '../../errors.ts';
import type { Client } from '../client.ts';
import { readElements, type XmlElement, xmlFlaw } from '../xml.ts';
import { type FeedEntity, feedEntity, isEntity } from './entity.ts';

/** The kinds of entities that kvq reads, as the feed spells them; a misspelt one answers empty. */
export type Category = 'Zaak' | 'ZaakActor' | 'Document' | 'DocumentVersie';

/** One page of the feed. */
export interface FeedPage {
  readonly entities: readonly FeedEntity[];
  /** Where the feed goes on, now or later: the cursor to keep. */
  readonly cursor: number;
  /** Nothing had happened after these entities when they were asked for. */
  readonly isCaughtUp: boolean;
  /** When the first of these entities was emitted, in UTC as the feed says it; null where none was. */
  readonly firstAt: string | null;
}

const ATOM = 'http://www.w3.org/2005/Atom';
const TOKEN = /[?&]skiptoken=(\d+)/;

/**
 * The entities of a category after a cursor (0 for the beginning). The cursor is that of the last
 * entry; an empty page says with `rel="resume"` where to go on later. Throws KvqError
 * `source-off`, `source-contract` and what the client throws.
 */
export async function readFeed(
  client: Client,
  category: Category,
  after: number,
): Promise<FeedPage> {
  const base = client.settings.bases.syncfeed;
  if (base === null) throw new KvqError({ code: 'source-off' });
  const token = after === 0 ? '' : `&skiptoken=${after}`;
  const address = `${base}/Feed?category=${category}${token}`;
  const answer = await client.ask({ address, examine: xmlFlaw });
  if (answer.kind !== 'found') {
    const why = { kind: 'status', status: answer.kind === 'refused' ? 400 : 404 } as const;
    throw new KvqError({ code: 'source-unreachable', address, why, attempts: 1 });
  }
  const page = pageOf(answer.bytes, after);
  // A page that leads to itself would be read for ever.
  if (!page.isCaughtUp && page.cursor <= after) {
    throw new KvqError({ code: 'source-contract', entity: 'SyncFeed', field: 'skiptoken' });
  }
  return page;
}

/** Reads one page of the feed as it came. */
export function pageOf(bytes: Uint8Array, after: number): FeedPage {
  const entities: FeedEntity[] = [];
  const links: XmlElement[] = [];
  let cursor: number | null = null;
  let firstAt: string | null = null;
  readElements(bytes, ['entry', 'link'], (element) => {
    if (element.space !== ATOM) return;
    if (element.name === 'link') links.push(element);
    else {
      const content = element.children.find(({ name }) => name === 'content')?.children[0];
      if (content && isEntity(content)) entities.push(feedEntity(content));
      cursor = tokenOf(element.children, 'next') ?? cursor;
      firstAt ??= element.children.find(({ name }) => name === 'updated')?.text ?? null;
    }
  });
  const resume = tokenOf(links, 'resume');
  const onward = cursor ?? resume ?? tokenOf(links, 'next');
  if (onward === null && links.length === 0) {
    throw new KvqError({ code: 'source-contract', entity: 'SyncFeed', field: 'link' });
  }
  return { entities, cursor: onward ?? after, isCaughtUp: cursor === null, firstAt };
}

function tokenOf(elements: readonly XmlElement[], rel: string): number | null {
  const link = elements.find(
    ({ name, attributes }) => name === 'link' && attributes['rel'] === rel,
  );
  const token = TOKEN.exec(link?.attributes['href'] ?? '')?.[1];
  return token === undefined ? null : Number(token);
}

/** One entity by its id; null where the feed does not have it. */
export async function fetchEntity(client: Client, id: string): Promise<FeedEntity | null> {
  const base = client.settings.bases.syncfeed;
  if (base === null) throw new KvqError({ code: 'source-off' });
  const answer = await client.ask({ address: `${base}/Entiteiten/${id}`, examine: xmlFlaw });
  if (answer.kind !== 'found') return null;
  return entityIn(answer.bytes);
}

function entityIn(bytes: Uint8Array): FeedEntity | null {
  const found: FeedEntity[] = [];
  readElements(bytes, ['zaak', 'zaakActor', 'document', 'documentVersie'], (element) => {
    if (isEntity(element)) found.push(feedEntity(element));
  });
  return found[0] ?? null;
}
