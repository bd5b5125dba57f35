import { type Answer, type Asked, bytesAnswer, textAnswer } from '../answer.ts';
import type { World } from '../world.ts';
import { collectionBody, rowsFor, type Service } from './collection.ts';
import { JSON_TYPE, notFound, refused } from './errors.ts';
import { metadataXml } from './metadata.ts';
import { optionsOf } from './options.ts';
import type { EntityShape, Profile } from './profile.ts';
import { queryOf } from './query.ts';
import { Refusal } from './refusal.ts';
import { rowOf } from './rows.ts';

/** How a version behaves where nobody has seen it for sure. */
export type OdataHabits = Pick<Service, 'hasNextLink' | 'nests'>;

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ADDRESS = /^\/(\w+)(?:\(([^()]*)\))?(\/resource|\/\$count)?$/;

function json(value: unknown): Answer {
  const answer = textAnswer(200, JSON_TYPE, JSON.stringify(value));
  return { ...answer, headers: { ...answer.headers, 'odata-version': '4.0' } };
}

function setAnswer(
  service: Service,
  shape: EntityShape,
  end: string | undefined,
  asked: Asked,
): Answer {
  if (end === '/resource') return notFound();
  if (end === undefined) return json(collectionBody(service, shape, asked));
  const query = queryOf(optionsOf(asked.query), shape, service);
  return textAnswer(200, 'text/plain', String(rowsFor(service, query).length));
}

async function rowAnswer(
  service: Service,
  shape: EntityShape,
  [id, end]: readonly [string, string | undefined],
  asked: Asked,
): Promise<Answer> {
  if (!GUID.test(id)) return refused(`The key value '${id}' is not a guid.`);
  const entity = service.world.byName.get(shape.name)?.get(id);
  if (!entity || end === '/$count') return notFound();
  if (end === '/resource') {
    const content = service.world.resources.get(id);
    return content ? bytesAnswer(content.contentType, await content.bytes()) : notFound();
  }
  const query = queryOf(optionsOf(asked.query), shape, service);
  const context = `${service.base}/$metadata#${shape.name}/$entity`;
  return json({ '@odata.context': context, ...rowOf(entity, query, service.world) });
}

function serviceDocument({ base, profile }: Service): Answer {
  const value = [...profile.shapes.keys()].map((name) => ({ name, kind: 'EntitySet', url: name }));
  return json({ '@odata.context': `${base}/$metadata`, value });
}

async function route(service: Service, rest: string, asked: Asked): Promise<Answer> {
  if (rest === '' || rest === '/') return serviceDocument(service);
  if (rest === '/$metadata') {
    return textAnswer(200, 'application/xml', metadataXml(service.profile));
  }
  const [, name = '', id, end] = ADDRESS.exec(rest) ?? [];
  const shape = service.profile.shapes.get(name);
  if (!shape) return notFound();
  if (id === undefined) return setAnswer(service, shape, end, asked);
  return await rowAnswer(service, shape, [id.toLowerCase(), end], asked);
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
    return await route({ world, profile, base, ...habits }, path, asked);
  } catch (error) {
    if (error instanceof Refusal || error instanceof URIError) return refused(error.message);
    throw error;
  }
}
