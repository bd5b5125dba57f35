import { type Store, sql } from './store.ts';

const returns = sql<[string, string | null, string], { readonly seenAt: string }>(`
  select seen_at as seenAt
  from sighting
  where sha256 = ? and document_number is ? and seen_at > ?
    and exists (
      select 1
      from sighting as earlier
      where earlier.address = sighting.address and earlier.sha256 = sighting.sha256
        and earlier.id < sighting.id)
    and sha256 <> (
      select before.sha256
      from sighting as before
      where before.address = sighting.address and before.id < sighting.id
      order by before.id desc
      limit 1)
  order by id
`);

/** When bytes of a document came back, after an instant, at an address that had given others since. */
export function returnsOf(
  store: Store,
  sha256: string,
  documentNumber: string | null,
  after: string,
): readonly string[] {
  return returns(store)
    .all(sha256, documentNumber, after)
    .map(({ seenAt }) => seenAt);
}
