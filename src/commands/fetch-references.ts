import { type Identifier, parseIdentifier } from '../core/identifiers.ts';
import { isFetchable } from '../core/lineage/line.ts';
import { KvqError } from '../errors.ts';
import type { FetchedReference, ZaakFetch } from '../render/fetch.ts';
import { zaakOf } from '../store/find-document.ts';
import { openEndsOf } from '../store/lineage/links.ts';
import type { Store } from '../store/store.ts';
import { findZaak } from '../store/zaken.ts';
import { attempt } from './read-again.ts';

/** Fetches the zaak that a piece is of; throws as `fetchZaak`. */
type FetchOne = (named: Identifier, value: string) => Promise<ZaakFetch>;

/** What asking for one piece came to. */
interface Asked {
  readonly reference: FetchedReference;
  readonly zaak: ZaakFetch | null;
  /** Null also where no source knows the piece, which is told and is no failure. */
  readonly failure: KvqError | null;
}

/**
 * Fetches the zaken and answers that a stored zaak names and that are not stored, one after the other and
 * no further than that: what they name in turn stays an open end.
 */
export async function fetchReferences(
  store: Store,
  zaak: string,
  fetchOne: FetchOne,
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const value of openIn(store, zaak)) asked.push(await askFor(store, zaak, value, fetchOne));
  return asked;
}

async function askFor(
  store: Store,
  zaak: string,
  value: string,
  fetchOne: FetchOne,
): Promise<Asked> {
  // It may have come with the zaak of one before it.
  const isHere = !openIn(store, zaak).includes(value);
  if (isHere) return foundIn(value, zaakOf(store, value), null);
  const named = parseIdentifier(value);
  if (named === null) return { reference: lost(value, 'absent'), zaak: null, failure: null };
  const got = await attempt(() => fetchOne(named, value));
  if (!(got instanceof KvqError)) return foundIn(value, got.zaak, got);
  const isAbsent = got.trouble.code === 'source-lacks';
  const reference = lost(value, isAbsent ? 'absent' : 'failed');
  return { reference, zaak: null, failure: isAbsent ? null : got };
}

function foundIn(value: string, zaak: string | null, fetched: ZaakFetch | null): Asked {
  return { reference: { value, outcome: 'found', zaak }, zaak: fetched, failure: null };
}

function lost(value: string, outcome: 'absent' | 'failed'): FetchedReference {
  return { value, outcome, zaak: null };
}

function openIn(store: Store, zaak: string): readonly string[] {
  const id = findZaak(store, zaak);
  const open = id === null ? [] : openEndsOf(store, id);
  return open.filter(isFetchable).map(({ value }) => value);
}
