import type { Entity, World } from '../world.ts';
import { filterOf } from './filter.ts';
import type { EntityShape, Field, Navigation, Profile } from './profile.ts';
import { NOT_VALID, Refusal, unknownProperty } from './refusal.ts';
import { splitTop } from './split.ts';

/** A relation that a query asks for with its rows. */
export interface Expansion {
  readonly navigation: Navigation;
  /** Null where no rows of the other kind are replayed. */
  readonly query: Query | null;
}

/** What a query asks of one kind of row. */
export interface Query {
  readonly shape: EntityShape;
  readonly passes: (entity: Entity) => boolean;
  readonly fields: readonly Field[];
  readonly expansions: readonly Expansion[];
  readonly ordered: readonly { readonly field: Field; readonly isDescending: boolean }[];
  readonly top: number | null;
  readonly skip: number;
  readonly hasCount: boolean;
  readonly skipToken: string | null;
}

interface Against {
  readonly world: World;
  readonly profile: Profile;
}

type Options = ReadonlyMap<string, string>;

const INSIDE_EXPAND = ['$filter', '$select', '$expand', '$orderby', '$top', '$skip', '$count'];
const KNOWN = [...INSIDE_EXPAND, '$skiptoken'];

function invalidValue(value: string, option: string): Refusal {
  return new Refusal(`${NOT_VALID}Invalid value '${value}' for ${option} query option found.`);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(`${NOT_VALID}Bad escape sequence in '${text}'.`);
  }
}

/**
 * The options of a raw query string. A literal `$` is asked for, and `+` must come as `%2B`: the
 * service has been seen to take neither `%24filter` nor a plus that means a space.
 */
export function optionsOf(raw: string): Options {
  const options = new Map<string, string>();
  for (const piece of raw === '' ? [] : raw.split('&')) {
    const cut = piece.indexOf('=');
    const name = cut < 0 ? piece : piece.slice(0, cut);
    const value = cut < 0 ? '' : piece.slice(cut + 1);
    if (!KNOWN.includes(name)) {
      throw new Refusal(`${NOT_VALID}The query parameter '${decoded(name)}' is not supported.`);
    }
    if (options.has(name))
      throw new Refusal(`${NOT_VALID}Query option '${name}' was specified more than once.`);
    if (value.includes('+'))
      throw new Refusal(`${NOT_VALID}Unencoded '+' in the value of '${name}'.`);
    options.set(name, decoded(value));
  }
  return options;
}

function whole(options: Options, option: string, most: number | null = null): number | null {
  const text = options.get(option);
  if (text === undefined) return null;
  if (!/^\d+$/.test(text)) throw invalidValue(text, option);
  if (most !== null && Number(text) > most) {
    throw new Refusal(
      `${NOT_VALID}The limit of '${most}' for ${option === '$top' ? 'Top' : 'Skip'} query has been exceeded. The value from the incoming request is '${text}'.`,
    );
  }
  return Number(text);
}

function fieldNamed(shape: EntityShape, name: string): Field {
  const field = shape.fields.find((one) => one.name === name);
  if (!field) throw unknownProperty(name, shape.name);
  return field;
}

function orderOf(text: string | undefined, shape: EntityShape): Query['ordered'] {
  return text === undefined
    ? []
    : text.split(',').map((part) => {
        const [name = '', direction = 'asc', ...rest] = part.trim().split(/ +/);
        if (rest.length > 0 || !['asc', 'desc'].includes(direction))
          throw invalidValue(text, '$orderby');
        return { field: fieldNamed(shape, name), isDescending: direction === 'desc' };
      });
}

function expansionOf(text: string, shape: EntityShape, against: Against): Expansion {
  const parts = /^\s*(\w+)\s*(?:\((.*)\))?\s*$/s.exec(text);
  const navigation = shape.navigations.find(({ name }) => name === parts?.[1]);
  if (!navigation) throw unknownProperty(parts?.[1] ?? text, shape.name);
  const target = navigation.target && against.profile.shapes.get(navigation.target);
  if (!target) return { navigation, query: null };
  const options = new Map<string, string>();
  for (const piece of parts?.[2] === undefined ? [] : splitTop(parts[2], ';')) {
    const cut = piece.indexOf('=');
    const name = piece.slice(0, cut).trim();
    if (cut < 0 || !INSIDE_EXPAND.includes(name)) throw invalidValue(text, '$expand');
    options.set(name, piece.slice(cut + 1));
  }
  return { navigation, query: queryOf(options, target, against) };
}

/** What options ask of a kind of row; refuses as strictly as the service is known to, and more. */
export function queryOf(options: Options, shape: EntityShape, against: Against): Query {
  const filter = options.get('$filter');
  const select = options.get('$select');
  const expand = options.get('$expand');
  const count = options.get('$count') ?? 'false';
  if (count !== 'true' && count !== 'false') throw invalidValue(count, '$count');
  return {
    shape,
    passes: filter === undefined ? () => true : filterOf(filter, shape, against),
    fields:
      select === undefined
        ? shape.fields
        : select.split(',').map((name) => fieldNamed(shape, name.trim())),
    expansions:
      expand === undefined
        ? []
        : splitTop(expand, ',').map((one) => expansionOf(one, shape, against)),
    ordered: orderOf(options.get('$orderby'), shape),
    top: whole(options, '$top', against.profile.mostRows),
    skip: whole(options, '$skip') ?? 0,
    hasCount: count === 'true',
    skipToken: options.get('$skiptoken') ?? null,
  };
}
