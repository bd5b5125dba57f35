import type { z } from 'zod';
import { KvqError } from '../errors.ts';

/** The names under which a field may come, most likely first. */
export type Candidates<T> = Readonly<Record<keyof T, readonly string[]>>;

/**
 * An entity read by candidate names, so that a new version that renames a field changes one list. A
 * required field that comes under none of its names throws KvqError `source-contract`, which names
 * the entity and the field: it must never look as if there were nothing.
 */
export function readEntity<T>(
  entity: string,
  row: unknown,
  candidates: Candidates<T>,
  schema: z.ZodType<T>,
): T {
  const given: Readonly<Record<string, unknown>> = isRecord(row) ? row : {};
  const names = Object.entries<readonly string[]>(candidates);
  const found = Object.fromEntries(
    names.map(([field, known]) => [field, given[known.find((name) => name in given) ?? '']]),
  );
  const parsed = schema.safeParse(found);
  if (parsed.success) return parsed.data;
  const path = String(parsed.error.issues[0]?.path[0] ?? '');
  const known = Object.fromEntries(names)[path] ?? [path];
  throw new KvqError(
    { code: 'source-contract', entity, field: known.join(' / ') },
    { cause: parsed.error },
  );
}

/** The fields of which a row has none of the names; by their likeliest name. */
export function absentFields(
  row: unknown,
  candidates: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const given = isRecord(row) ? row : {};
  return Object.values(candidates)
    .filter((names) => !names.some((name) => name in given))
    .map((names) => names[0] ?? '');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
