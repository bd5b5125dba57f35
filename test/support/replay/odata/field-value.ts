import type { Entity, Value } from '../world.ts';
import { type Field, survivesDeletion } from './profile.ts';

/** What a field of a row says; of a deleted row only a few fields still say something. */
export function fieldValue(entity: Entity, field: Pick<Field, 'key'>): Value {
  const { key } = field;
  if (entity.state !== 'present' && !survivesDeletion(field, entity)) return null;
  if (key === 'Id') return entity.id;
  if (key === 'GewijzigdOp' || key === 'ApiGewijzigdOp') return entity.changed;
  if (key === 'Verwijderd') return entity.state === 'deleted';
  return entity.values[key] ?? null;
}
