import { offsetTime, utcTime } from '../amsterdam-time.ts';
import { type Entity, related, type Value, type World } from '../world.ts';
import { valueOf } from './filter.ts';
import type { Field } from './profile.ts';
import type { Query } from './query.ts';

/** A row as JSON has it. */
export type Row = Record<string, unknown>;

function written(value: Value, { type }: Field): unknown {
  if (!(value instanceof Date)) return value;
  return type === 'apiDate' ? utcTime(value) : offsetTime(value);
}

function comparable(entity: Entity, { key, type }: Field): string | number {
  const value = valueOf(entity, key, type);
  if (value instanceof Date) return value.getTime();
  return typeof value === 'number' || typeof value === 'string' ? value : String(value ?? '');
}

/** Rows in the asked order; those that it leaves equal stand by their key, as paging needs. */
export function inOrder(entities: readonly Entity[], { ordered }: Query): readonly Entity[] {
  return entities.toSorted((one, other) => {
    for (const { field, isDescending } of ordered) {
      const [left, right] = [comparable(one, field), comparable(other, field)];
      if (left !== right) return (left < right ? -1 : 1) * (isDescending ? -1 : 1);
    }
    return one.id < other.id ? -1 : 1;
  });
}

/** A row with the selected fields and the expanded relations. */
export function rowOf(entity: Entity, { fields, expansions }: Query, world: World): Row {
  const row: Row = {};
  for (const field of fields)
    row[field.name] = written(valueOf(entity, field.key, field.type), field);
  for (const { navigation, query } of expansions) {
    const passing = query ? related(world, entity.id, navigation.name).filter(query.passes) : [];
    const end = query?.top === null ? undefined : (query?.skip ?? 0) + (query?.top ?? 0);
    const chosen = query ? inOrder(passing, query).slice(query.skip, end) : [];
    const rows = chosen.map((one) => (query ? rowOf(one, query, world) : {}));
    if (query?.hasCount) row[`${navigation.name}@odata.count`] = passing.length;
    row[navigation.name] = navigation.many ? rows : (rows[0] ?? null);
  }
  return row;
}
