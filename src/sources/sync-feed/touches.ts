import type { Touch } from '../../core/watch/touch.ts';
import { KvqError } from '../../errors.ts';
import type { FeedEntity } from './entity.ts';
import { documentOfFeed } from './model.ts';

/**
 * What entities of the category Document say was touched. One without a number, as placeholders are,
 * tells nothing; throws KvqError `source-contract` where none of several has any.
 */
export function touchesOf(entities: readonly FeedEntity[]): readonly Touch[] {
  const present = entities.filter(({ isWithdrawn }) => !isWithdrawn);
  const touches = entities.map((entity) => touchOf(entity));
  const failure = touches.find((it) => it instanceof KvqError);
  const isNoneRead = touches.filter((it) => it instanceof KvqError).length === present.length;
  if (failure instanceof KvqError && present.length > 1 && isNoneRead) throw failure;
  return touches.flatMap((it) => (it instanceof KvqError ? [] : [it]));
}

function touchOf(entity: FeedEntity): Touch | KvqError {
  const { id, isWithdrawn, relations } = entity;
  if (isWithdrawn) return { id, isWithdrawn, document: null, zaken: [] };
  try {
    const zaken = (relations['zaak'] ?? []).map((zaak) => ({ id: zaak, zaak: null }));
    return { id, isWithdrawn, document: documentOfFeed(entity, null), zaken };
  } catch (error) {
    if (error instanceof KvqError) return error;
    throw error;
  }
}
