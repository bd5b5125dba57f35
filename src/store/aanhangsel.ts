import { parseIdentifier } from '../core/identifiers.ts';
import type { Aanhangsel } from '../core/model.ts';

/** The aanhangsel that a stored publication id, `ah-tk-20212022-105`, names; null where none is. */
export function parseAanhangselId(publication: string | null): Aanhangsel | null {
  const identifier = parseIdentifier(publication ?? '');
  return identifier?.kind === 'aanhangsel' ? identifier.aanhangsel : null;
}
