import type { Entity } from '../world.ts';
import { filterOf } from './filter.ts';
import { innerOptionsOf, invalidValue, type Options, wholeNumber } from './options.ts';
import type { EntityShape, Field, Navigation } from './profile.ts';
import type { Against } from './reading.ts';
import { NOT_VALID, Refusal, unknownProperty } from './refusal.ts';
import { splitTop } from './split.ts';

/** What a query asks of one kind of row. */
export interface Query {
  readonly shape: EntityShape;
  readonly passes: (entity: Entity) => boolean;
  readonly fields: readonly Field[];
  /** Relations that come with their rows; no query where no rows of the other kind are replayed. */
  readonly expansions: readonly { readonly navigation: Navigation; readonly query: Query | null }[];
  readonly ordered: readonly { readonly field: Field; readonly isDescending: boolean }[];
  readonly top: number | null;
  readonly skip: number;
  readonly hasCount: boolean;
  readonly skipToken: string | null;
}

function fieldNamed(shape: EntityShape, name: string): Field {
  const field = shape.fields.find((one) => one.name === name);
  if (!field) throw unknownProperty(name, shape.name);
  return field;
}

function orderOf(text: string | undefined, shape: EntityShape): Query['ordered'] {
  return (text === undefined ? [] : text.split(',')).map((part) => {
    const [name = '', direction = 'asc', ...rest] = part.trim().split(/ +/);
    if (rest.length > 0 || !['asc', 'desc'].includes(direction)) {
      throw invalidValue(part, '$orderby');
    }
    return { field: fieldNamed(shape, name), isDescending: direction === 'desc' };
  });
}

function fieldsOf(text: string | undefined, shape: EntityShape): readonly Field[] {
  if (text === undefined) return shape.fields;
  return text.split(',').map((name) => fieldNamed(shape, name.trim()));
}

function expansionOf(
  text: string,
  shape: EntityShape,
  against: Against,
): Query['expansions'][number] {
  const [, name = text, inner] = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(text) ?? [];
  const navigation = shape.navigations.find((one) => one.name === name);
  if (!navigation) throw unknownProperty(name, shape.name);
  const options = innerOptionsOf(inner);
  if (options.has('$expand') && !against.nests) {
    throw new Refusal(`${NOT_VALID}The request includes a $expand path which is too deep.`);
  }
  const target = navigation.target && against.profile.shapes.get(navigation.target);
  return { navigation, query: target ? queryOf(options, target, against) : null };
}

function topOf(options: Options, { profile }: Against): number | null {
  const top = wholeNumber(options, '$top');
  if (top === null || top <= profile.mostRows) return top;
  throw new Refusal(
    `${NOT_VALID}The limit of '${profile.mostRows}' for Top query has been exceeded. The value from the incoming request is '${top}'.`,
  );
}

/** What options ask of a kind of row; refuses as strictly as the service is known to, and more. */
export function queryOf(options: Options, shape: EntityShape, against: Against): Query {
  const filter = options.get('$filter');
  const expand = options.get('$expand');
  const count = options.get('$count') ?? 'false';
  if (count !== 'true' && count !== 'false') throw invalidValue(count, '$count');
  const expanded = expand === undefined ? [] : splitTop(expand, ',');
  return {
    shape,
    passes: filter === undefined ? () => true : filterOf(filter, shape, against),
    fields: fieldsOf(options.get('$select'), shape),
    expansions: expanded.map((one) => expansionOf(one, shape, against)),
    ordered: orderOf(options.get('$orderby'), shape),
    top: topOf(options, against),
    skip: wholeNumber(options, '$skip') ?? 0,
    hasCount: count === 'true',
    skipToken: options.get('$skiptoken') ?? null,
  };
}
