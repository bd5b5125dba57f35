import { offsetTime, utcTime } from '../amsterdam-time.ts';
import { type Entity, related, type Value, type World } from '../world.ts';
import { fieldValue } from './field-value.ts';
import type { Field } from './profile.ts';
import type { Query } from './query.ts';

/** A row as JSON has it. */
export type Row = Record<string, unknown>;

function written(value: Value, { type }: Field): unknown {
  if (!(value instanceof Date)) return value;
  return type === 'apiDate' ? utcTime(value) : offsetTime(value);
}

/** A value in a form that `<` orders; null stands first, as in the service's own store. */
function comparable(value: Value): string | number {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'number' ? value : String(value ?? '');
}

function compareBy(
  one: Entity,
  other: Entity,
  { field, isDescending }: Query['ordered'][number],
): number {
  const left = comparable(fieldValue(one, field));
  const right = comparable(fieldValue(other, field));
  if (left === right) return 0;
  return left < right === isDescending ? 1 : -1;
}

/** Rows in the asked order; those that it leaves equal stand by their key, as paging needs. */
export function inOrder(entities: readonly Entity[], { ordered }: Query): readonly Entity[] {
  return entities.toSorted((one, other) => {
    for (const order of ordered) {
      const compared = compareBy(one, other, order);
      if (compared !== 0) return compared;
    }
    return one.id < other.id ? -1 : 1;
  });
}

function expand(
  row: Row,
  entity: Entity,
  world: World,
  expansion: Query['expansions'][number],
): void {
  const { navigation, query } = expansion;
  const passing = query ? related(world, entity.id, navigation.name).filter(query.passes) : [];
  if (query?.hasCount) row[`${navigation.name}@odata.count`] = passing.length;
  const rows = query ? pageOf(passing, query).map((one) => rowOf(one, query, world)) : [];
  row[navigation.name] = navigation.many ? rows : (rows[0] ?? null);
}

function pageOf(passing: readonly Entity[], query: Query): readonly Entity[] {
  const { skip, top } = query;
  return inOrder(passing, query).slice(skip, top === null ? undefined : skip + top);
}

/** A row with the selected fields and the expanded relations. */
export function rowOf(entity: Entity, { fields, expansions }: Query, world: World): Row {
  const row: Row = {};
  for (const field of fields) row[field.name] = written(fieldValue(entity, field), field);
  for (const expansion of expansions) expand(row, entity, world, expansion);
  return row;
}
