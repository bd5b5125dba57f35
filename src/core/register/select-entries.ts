import type { Minister } from '../model.ts';
import { holdsLoosely } from '../text/loosely.ts';
import type { RegisterEntry } from './entry.ts';

/** Which corrections are meant; null for all. Any part of a name, whatever case and accents. */
export interface RegisterFilter {
  readonly minister: string | null;
  readonly department: string | null;
}

/**
 * The corrections of a minister or department: signed by them, or of an answer that they had signed, so
 * that nobody's answers drop out of sight because a successor corrects them. Both names must be of one
 * minister.
 */
export function selectEntries(
  entries: readonly RegisterEntry[],
  filter: RegisterFilter,
): readonly RegisterEntry[] {
  if (filter.minister === null && filter.department === null) return entries;
  return entries.filter(({ answeredBy, previously }) =>
    [...answeredBy, ...previously].some((minister) => isMeant(minister, filter)),
  );
}

function isMeant(
  { name, role, department }: Minister,
  { minister, department: where }: RegisterFilter,
): boolean {
  return (
    (minister === null || holdsLoosely(name, minister)) &&
    (where === null || holdsLoosely(department ?? role ?? '', where))
  );
}
