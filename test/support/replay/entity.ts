import { guidOf } from './guid.ts';
import type { ZaakRecord } from './records.ts';
import type { Entity, EntityName, Value } from './world.ts';

/** The id that a numbered row gets where its record gives none. */
export function idOf(number: string): string {
  return guidOf(number);
}

/** A row as a record makes it. */
export function createEntity(
  name: EntityName,
  id: string,
  values: Readonly<Record<string, Value>>,
  from: Pick<ZaakRecord, 'changed' | 'state'>,
): Entity {
  return { name, id, values, state: from.state, changed: new Date(from.changed) };
}
