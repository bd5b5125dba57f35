import type { Asked } from '../answer.ts';
import { type Entity, rowsOf } from '../world.ts';
import { optionsOf } from './options.ts';
import type { EntityShape } from './profile.ts';
import { type Query, queryOf } from './query.ts';
import type { Against } from './reading.ts';
import { inOrder, type Row, rowOf } from './rows.ts';

/** A version of the interface at its address. */
export interface Service extends Against {
  /** Whether rows beyond a page are named by `@odata.nextLink`; not confirmed for v5. */
  readonly hasNextLink: boolean;
  /** Address of the version, up to and including its path. */
  readonly base: string;
}

const PAGING = /^\$(?:skiptoken|skip)=/;

/** The rows of a kind that a query lets through, in its order. */
export function rowsFor(service: Service, query: Query): readonly Entity[] {
  return inOrder(rowsOf(service.world, query.shape.name).filter(query.passes), query);
}

function startOf(found: readonly Entity[], { skip, skipToken }: Query): number {
  if (skipToken === null) return skip;
  return found.findIndex(({ id }) => `Id-${id}` === skipToken) + 1;
}

function nextLink({ base }: Service, { shape }: Query, last: Entity, asked: Asked): string {
  const kept = asked.query.split('&').filter((part) => part !== '' && !PAGING.test(part));
  return `${base}/${shape.name}?${[...kept, `$skiptoken=Id-${last.id}`].join('&')}`;
}

/** A page of rows; an explicit `$top` has no next link, however many rows there are. */
export function collectionBody(service: Service, shape: EntityShape, asked: Asked): Row {
  const query = queryOf(optionsOf(asked.query), shape, service);
  const found = rowsFor(service, query);
  const start = startOf(found, query);
  const end = start + (query.top ?? service.profile.mostRows);
  const page = found.slice(start, end);
  const last = page.at(-1);
  const body: Row = { '@odata.context': `${service.base}/$metadata#${shape.name}` };
  if (query.hasCount) body['@odata.count'] = found.length;
  body['value'] = page.map((entity) => rowOf(entity, query, service.world));
  if (query.top === null && service.hasNextLink && last && end < found.length) {
    body['@odata.nextLink'] = nextLink(service, query, last, asked);
  }
  return body;
}
