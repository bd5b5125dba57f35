import { type Answer, type Asked, bytesAnswer, textAnswer } from '../answer.ts';
import { type Entity, rowsOf, type World } from '../world.ts';
import { metadataXml } from './metadata.ts';
import type { EntityShape, Profile } from './profile.ts';
import { optionsOf, type Query, queryOf } from './query.ts';
import { Refusal } from './refusal.ts';
import { inOrder, type Row, rowOf } from './rows.ts';

/** How a version behaves where nobody has seen it for sure. */
export interface OdataHabits {
  /** Whether rows beyond a page are named by `@odata.nextLink`; not confirmed for v5. */
  readonly hasNextLink: boolean;
}

const JSON_TYPE = 'application/json; odata.metadata=minimal; odata.streaming=true';

function json(status: number, value: unknown): Answer {
  const answer = textAnswer(status, JSON_TYPE, JSON.stringify(value));
  return { ...answer, headers: { ...answer.headers, 'odata-version': '4.0' } };
}

/** The body of an error as the service writes it. */
export function odataError(message: string): string {
  return JSON.stringify({ error: { code: '', message } });
}

function refused(message: string): Answer {
  return textAnswer(400, JSON_TYPE, odataError(message));
}

const notFound = (): Answer => textAnswer(404, 'text/html; charset=utf-8', '');

interface Service {
  readonly world: World;
  readonly profile: Profile;
  readonly habits: OdataHabits;
  /** Address of the version, up to and including its path. */
  readonly base: string;
}

function nextLink({ base }: Service, query: Query, last: Entity, asked: Asked): string {
  const kept = asked.query
    .split('&')
    .filter((part) => part !== '' && !/^\$(?:skiptoken|skip)=/.test(part));
  return `${base}/${query.shape.name}?${[...kept, `$skiptoken=Id-${last.id}`].join('&')}`;
}

function collection(service: Service, shape: EntityShape, asked: Asked): Answer {
  const { world, profile, habits, base } = service;
  const query = queryOf(optionsOf(asked.query), shape, service);
  const found = inOrder(rowsOf(world, shape.name).filter(query.passes), query);
  const token = query.skipToken?.replace(/^Id-/, '');
  const start = token === undefined ? query.skip : found.findIndex(({ id }) => id === token) + 1;
  const size = query.top ?? profile.mostRows;
  const page = found.slice(start, start + size);
  const last = page.at(-1);
  const hasMore = query.top === null && habits.hasNextLink && start + size < found.length;
  const body: Row = { '@odata.context': `${base}/$metadata#${shape.name}` };
  if (query.hasCount) body['@odata.count'] = found.length;
  body['value'] = page.map((entity) => rowOf(entity, query, world));
  if (hasMore && last) body['@odata.nextLink'] = nextLink(service, query, last, asked);
  return json(200, body);
}

function single(service: Service, shape: EntityShape, id: string, asked: Asked): Answer {
  const query = queryOf(optionsOf(asked.query), shape, service);
  const entity = service.world.byName.get(shape.name)?.get(id.toLowerCase());
  if (!entity) return notFound();
  const context = `${service.base}/$metadata#${shape.name}/$entity`;
  return json(200, { '@odata.context': context, ...rowOf(entity, query, service.world) });
}

async function resource({ world }: Service, shape: EntityShape, id: string): Promise<Answer> {
  const content = world.byName.get(shape.name)?.has(id) && world.resources.get(id);
  return content ? bytesAnswer(content.contentType, await content.bytes()) : notFound();
}

function serviceDocument({ base, profile }: Service): Answer {
  const value = [...profile.shapes.keys()].map((name) => ({ name, kind: 'EntitySet', url: name }));
  return json(200, { '@odata.context': `${base}/$metadata`, value });
}

async function route(service: Service, rest: string, asked: Asked): Promise<Answer> {
  if (rest === '' || rest === '/') return serviceDocument(service);
  if (rest === '/$metadata')
    return textAnswer(200, 'application/xml', metadataXml(service.profile));
  const parts = /^\/(\w+)(?:\(([^()]*)\))?(\/resource|\/\$count)?$/.exec(rest);
  const shape = service.profile.shapes.get(parts?.[1] ?? '');
  if (!parts || !shape) return notFound();
  const [, , key, end] = parts;
  if (key === undefined) {
    if (end === '/resource') return notFound();
    if (end === undefined) return collection(service, shape, asked);
    const { passes } = queryOf(optionsOf(asked.query), shape, service);
    const found = rowsOf(service.world, shape.name).filter(passes);
    return textAnswer(200, 'text/plain', String(found.length));
  }
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key)) {
    return refused(`The key value '${key}' is not a guid.`);
  }
  return end === '/resource'
    ? await resource(service, shape, key)
    : single(service, shape, key, asked);
}

/** What a version of the OData interface answers. */
export async function answerOdata(
  asked: Asked,
  world: World,
  profile: Profile,
  habits: OdataHabits,
): Promise<Answer> {
  const base = `${asked.origin}${profile.path}`;
  try {
    const path = decodeURIComponent(asked.path.slice(profile.path.length));
    return await route({ world, profile, habits, base }, path, asked);
  } catch (error) {
    if (error instanceof Refusal || error instanceof URIError) return refused(error.message);
    throw error;
  }
}
