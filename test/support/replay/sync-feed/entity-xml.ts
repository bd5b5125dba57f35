import { escaped } from '../../rendered/koop-xml.ts';
import { feedTime, localTime } from '../amsterdam-time.ts';
import { type Entity, type FeedEntry, related, type Value, type World } from '../world.ts';
import { type Element, elementsOf } from './elements.ts';

/** How the wire writes the namespace of entities: as the default, or with a prefix. */
export type Prefix = '' | 'tk' | 'ns1';

const NAMESPACE = 'http://www.tweedekamer.nl/xsd/tkData/v1-0';
const INSTANCE = 'http://www.w3.org/2001/XMLSchema-instance';

function text(value: Exclude<Value, null>): string {
  return escaped(value instanceof Date ? localTime(value) : String(value));
}

function elementXml(element: Element, entity: Entity, world: World, prefix: string): string {
  const name = `${prefix}${element.name}`;
  if (element.kind === 'relation') {
    return related(world, entity.id, element.relation)
      .map(({ id }) => `<${name} ref="${id}"/>`)
      .join('');
  }
  const value = entity.values[element.field] ?? null;
  if (value !== null) return `<${name}>${text(value)}</${name}>`;
  return element.canBeNil ? `<${name} xsi:nil="true" />` : '';
}

function fileAttributes({ values, state }: Entity, prefix: string): string {
  const { ContentType: type = null, ContentLength: length = null } = values;
  if (state !== 'present' || type === null || length === null) return '';
  return ` ${prefix}:contentType="${text(type)}" ${prefix}:contentLength="${text(length)}"`;
}

/** An entity as the feed has it; a deleted one is a tombstone without fields. */
export function entityXml(
  { entity, trueWord }: Pick<FeedEntry, 'entity' | 'trueWord'>,
  world: World,
  prefix: Prefix,
): string {
  // Attributes of a namespace need a prefix even where the elements have none.
  const attributes = prefix === '' ? 'tk' : prefix;
  const before = prefix === '' ? '' : `${prefix}:`;
  const name = `${before}${entity.name.charAt(0).toLowerCase()}${entity.name.slice(1)}`;
  const isGone = entity.state !== 'present';
  const spaces =
    prefix === ''
      ? `xmlns:tk="${NAMESPACE}" xmlns:xsi="${INSTANCE}" xmlns="${NAMESPACE}"`
      : `xmlns:${prefix}="${NAMESPACE}" xmlns:xsi="${INSTANCE}"`;
  const head = `${name} ${spaces} id="${entity.id}" ${attributes}:bijgewerkt="${feedTime(entity.changed)}" ${attributes}:verwijderd="${isGone ? trueWord : 'false'}"${fileAttributes(entity, attributes)}`;
  if (isGone) return `<${head} />`;
  const elements = elementsOf(entity.name).map((one) => elementXml(one, entity, world, before));
  return `<${head}>${elements.join('')}</${name}>`;
}
